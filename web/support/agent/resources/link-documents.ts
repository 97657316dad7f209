import { graphql } from '../../../gql/index.ts';

/** What is linked to a ticket, the first of it; the live feed brings it anew with each change. */
graphql(`
  fragment TicketResources on SupportTicket {
    id
    resources(first: 50) {
      ...TicketLinks
    }
  }
`);

graphql(`
  fragment TicketLinks on TicketResourceLinkConnection {
    nodes {
      ...TicketLink
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(`
  fragment TicketLink on TicketResourceLink {
    id
    isPinned
    note
    createdAt
    resource {
      ...ResourceEntry
    }
  }
`);

export const MoreTicketLinks = graphql(`
  query MoreTicketLinks($ticketId: ID!, $after: String!) {
    ticket(id: $ticketId) {
      id
      resources(first: 50, after: $after) {
        ...TicketLinks
      }
    }
  }
`);

export const LinkTicketResource = graphql(`
  mutation LinkTicketResource($input: LinkTicketResourceInput!) {
    linkTicketResource(input: $input) {
      ticket {
        ...TicketResources
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateTicketLink = graphql(`
  mutation UpdateTicketLink($input: UpdateTicketResourceInput!) {
    updateTicketResource(input: $input) {
      ticket {
        ...TicketResources
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UnlinkTicketResource = graphql(`
  mutation UnlinkTicketResource($input: UnlinkTicketResourceInput!) {
    unlinkTicketResource(input: $input) {
      ticket {
        ...TicketResources
      }
      errors {
        message
      }
    }
  }
`);

export const CreateTaskFromTicket = graphql(`
  mutation CreateTaskFromTicket($input: CreateTaskFromTicketInput!) {
    createTaskFromTicket(input: $input) {
      ticket {
        ...TicketResources
      }
      errors {
        message
        field
      }
    }
  }
`);
