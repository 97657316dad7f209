import { graphql } from '../../gql/index.ts';

/** What of a ticket only agents know and a live event may change. */
graphql(`
  fragment AgentTicketState on SupportTicket {
    id
    subject
    status
    priority
    unreadCount
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

graphql(`
  fragment CustomerCard on SupportTicket {
    id
    createdAt
    category {
      id
      name
    }
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
        probablySameAs {
          id
          name
          email
        }
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
        }
        ... on SupportMessageDeleted {
          messageId
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

export const AssignTicket = graphql(`
  mutation AssignTicket($input: AssignTicketInput!) {
    assignTicket(input: $input) {
      ticket {
        ...AgentTicketState
      }
      errors {
        code
        message
      }
    }
  }
`);

graphql(`
  fragment Assignee on WorkspaceUser {
    id
    displayName
    role
    isBot
  }
`);

export const Assignees = graphql(`
  query Assignees($search: String) {
    members(role: ADMIN, search: $search, first: 20) {
      nodes {
        ...Assignee
      }
      pageInfo {
        hasNextPage
      }
    }
    teams(first: 50) {
      nodes {
        id
        name
        isSupport
        members(first: 50) {
          nodes {
            ...Assignee
          }
        }
      }
    }
  }
`);
