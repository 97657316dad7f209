import { graphql } from '../../gql/index.ts';

graphql(`
  fragment TicketListItem on SupportTicket {
    id
    number
    subject
    status
    priority
    unreadCount
    lastActivityAt
    updatedAt
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
  query Inbox($filter: TicketFilter!, $after: String) {
    tickets(filter: $filter, orderBy: LAST_ACTIVITY, first: 30, after: $after) {
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
        ... on ResyncRequired {
          reason
        }
      }
    }
  }
`);
