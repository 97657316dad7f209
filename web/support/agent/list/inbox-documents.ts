import { graphql } from '../../../gql/index.ts';

graphql(`
  fragment Sla on TicketSla {
    firstResponse {
      dueAt
      metAt
      isPaused
      isBreached
    }
    resolution {
      dueAt
      metAt
      isPaused
      isBreached
    }
  }
`);

graphql(`
  fragment TicketListItem on SupportTicket {
    id
    number
    subject
    status
    priority
    unreadCount
    createdAt
    lastActivityAt
    updatedAt
    sla {
      ...Sla
    }
    category {
      id
    }
    labels {
      id
      name
      color
    }
    assignedTeam {
      id
      name
    }
    requester {
      __typename
      ... on SupportGuestUser {
        id
        name
        email
      }
      ... on WorkspaceUser {
        id
        displayName
      }
    }
    assignee {
      id
      displayName
    }
    lastMessage {
      id
      type
      body
      isInternal
      author {
        kind
        displayName
      }
    }
  }
`);

export const Inbox = graphql(`
  query Inbox($filter: TicketFilter!, $order: TicketOrder!, $after: String) {
    tickets(filter: $filter, orderBy: $order, first: 30, after: $after) {
      nodes {
        ...TicketListItem
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const InboxStats = graphql(`
  query InboxStats {
    ticketStats {
      open
      inProgress
      openedToday
      unassigned
      assignedToMe
      breached
    }
  }
`);

export const InboxEvents = graphql(`
  subscription InboxEvents($after: String) {
    supportInboxEvents(after: $after) {
      cursor
      unreadTicketCount
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            ...TicketListItem
          }
        }
        ... on InboxTicketRemoved {
          ticketId
        }
        ... on InboxNoteMentioned {
          message {
            id
            body
            author {
              kind
              displayName
            }
          }
          ticket {
            id
            number
            subject
          }
        }
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);
