import { graphql } from '../../../gql/index.ts';

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
    foundTeams: teams(search: $search, first: 20) {
      nodes {
        id
        name
        isSupport
      }
    }
    teams(first: 50) {
      nodes {
        id
        isSupport
        members(first: 30) {
          nodes {
            ...Assignee
          }
        }
      }
    }
  }
`);

export const LabelChoice = graphql(`
  query LabelChoice {
    supportLabels {
      id
      name
      color
    }
  }
`);

export const CategoryChoice = graphql(`
  query CategoryChoice {
    supportCategories {
      id
      name
    }
  }
`);

/** Reads also who did what last: of two who act at once, the later one is told. */
export const MoveTicket = graphql(`
  mutation MoveTicket($input: ChangeTicketStatusInput!) {
    changeTicketStatus(input: $input) {
      ticket {
        ...AgentTicketState
        history(first: 10) {
          nodes {
            id
            fieldName
            newValue
            actor {
              displayName
            }
          }
        }
      }
      errors {
        code
        message
      }
    }
  }
`);

export const ChangeTicketPriority = graphql(`
  mutation ChangeTicketPriority($input: ChangeTicketPriorityInput!) {
    changeTicketPriority(input: $input) {
      ticket {
        ...AgentTicketState
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const AddTicketLabel = graphql(`
  mutation AddTicketLabel($input: AddTicketLabelInput!) {
    addTicketLabel(input: $input) {
      ticket {
        ...AgentTicketState
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveTicketLabel = graphql(`
  mutation RemoveTicketLabel($input: RemoveTicketLabelInput!) {
    removeTicketLabel(input: $input) {
      ticket {
        ...AgentTicketState
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateTicket = graphql(`
  mutation UpdateTicket($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      ticket {
        ...AgentTicketState
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteTicket = graphql(`
  mutation DeleteTicket($input: DeleteTicketInput!) {
    deleteTicket(input: $input) {
      deletedId
      errors {
        code
        message
        field
      }
    }
  }
`);
