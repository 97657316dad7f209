import { graphql } from '../../gql/index.ts';

/** What of a ticket only agents know and a live event may change. */
graphql(`
  fragment AgentTicketState on SupportTicket {
    id
    number
    subject
    description
    status
    priority
    unreadCount
    updatedAt
    sla {
      ...Sla
    }
    category {
      id
      name
    }
    labels {
      id
      name
      color
    }
    assignee {
      id
      displayName
    }
    assignedTeam {
      id
      name
    }
  }
`);

/** By which the history knows that there is more to read. */
graphql(`
  fragment TicketTouched on SupportTicket {
    id
    updatedAt
  }
`);

graphql(`
  fragment CustomerCard on SupportTicket {
    id
    createdAt
    requester {
      __typename
      ... on SupportGuestUser {
        id
        name
        email
        phone
        ipAddress
        country
        city
        browser
        os
        device
        visitCount
        firstVisitAt
        lastVisitAt
      }
      ... on WorkspaceUser {
        id
        displayName
        email
      }
    }
  }
`);

export const AgentTicket = graphql(`
  query AgentTicket($number: String!) {
    ticket(number: $number) {
      ...Thread
      ...AgentTicketState
      ...CustomerCard
      ...TicketResources
      ...TicketDiscussion
    }
  }
`);

export const AgentTicketEvents = graphql(`
  subscription AgentTicketEvents($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            ...ThreadMessage
          }
        }
        ... on SupportMessageEdited {
          message {
            ...ThreadMessage
          }
          ticket {
            ...TicketTouched
          }
        }
        ... on SupportMessageDeleted {
          messageId
          ticket {
            ...TicketTouched
          }
        }
        ... on SupportTicketUpdated {
          ticket {
            ...AgentTicketState
          }
        }
        ... on SupportTicketRead {
          ticket {
            ...ReadState
          }
        }
        ... on TicketResourcesChanged {
          ticket {
            ...TicketTouched
            ...TicketResources
          }
        }
        ... on SupportTicketDeleted {
          ticketId
        }
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);
