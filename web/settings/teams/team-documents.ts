import { graphql } from '../../gql/index.ts';

graphql(`
  fragment TeamEntry on Team {
    id
    name
    isSupport
    memberCount
  }
`);

export const Teams = graphql(`
  query Teams($after: String) {
    teams(first: 50, after: $after) {
      nodes {
        ...TeamEntry
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

graphql(`
  fragment TeamMembers on Team {
    id
    memberCount
    members(first: 50, after: $after) {
      nodes {
        id
        displayName
        email
        role
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

export const TeamById = graphql(`
  query TeamById($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Team {
        ...TeamEntry
        ...TeamMembers
      }
    }
  }
`);

export const CreateTeam = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        ...TeamEntry
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateTeam = graphql(`
  mutation UpdateTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      team {
        ...TeamEntry
      }
      errors {
        message
        field
      }
    }
  }
`);

export const AddTeamMember = graphql(`
  mutation AddTeamMember($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      team {
        id
        memberCount
      }
      errors {
        message
        field
      }
    }
  }
`);

export const RemoveTeamMember = graphql(`
  mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {
    removeTeamMember(input: $input) {
      team {
        id
        memberCount
      }
      errors {
        message
        field
      }
    }
  }
`);
