import { graphql } from '../../gql/index.ts';

/** Who is asking and where; read before the lists, so that the feed leaves no gap after them. */
export const RequesterViewer = graphql(`
  query RequesterViewer {
    viewer {
      __typename
      ... on CustomerViewer {
        unreadTicketCount
        supportInboxCursor
        member {
          id
          displayName
          email
        }
        workspace {
          id
          slug
          name
        }
      }
      ... on GuestViewer {
        unreadTicketCount
        supportInboxCursor
        guest {
          id
          name
          email
        }
      }
    }
  }
`);

export const SupportDesk = graphql(`
  query SupportDesk($slug: String!) {
    publicWorkspace(slug: $slug) {
      slug
      name
      isSupportOpen
      supportCategories {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment OwnTicket on SupportTicket {
    id
    number
    subject
    status
    unreadCount
    lastActivityAt
    lastMessage {
      id
      body
    }
  }
`);

export const OwnTickets = graphql(`
  query OwnTickets($after: String) {
    tickets(orderBy: LAST_ACTIVITY, first: 30, after: $after) {
      nodes {
        ...OwnTicket
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

export const OwnInboxEvents = graphql(`
  subscription OwnInboxEvents($after: String) {
    supportInboxEvents(after: $after) {
      cursor
      unreadTicketCount
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            ...OwnTicket
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

export const RequesterTicket = graphql(`
  query RequesterTicket($number: String!) {
    ticket(number: $number) {
      ...Thread
    }
  }
`);

export const RequesterTicketEvents = graphql(`
  subscription RequesterTicketEvents($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            ...ThreadMessage
          }
        }
        ... on SupportTicketUpdated {
          ticket {
            id
            subject
            status
            unreadCount
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
