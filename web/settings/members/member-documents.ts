import { graphql } from '../../gql/index.ts';

graphql(`
  fragment MemberEntry on WorkspaceUser {
    id
    displayName
    email
    role
    isBot
    invitationExpiresAt
  }
`);

export const Members = graphql(`
  query Members($role: WorkspaceRole, $search: String, $after: String) {
    members(role: $role, search: $search, first: 50, after: $after) {
      nodes {
        ...MemberEntry
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

export const AddMember = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      member {
        ...MemberEntry
      }
      invitationUrl
      errors {
        message
        field
      }
    }
  }
`);

export const RenewInvitation = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      member {
        ...MemberEntry
      }
      invitationUrl
      errors {
        message
        field
      }
    }
  }
`);

export const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      member {
        ...MemberEntry
      }
      errors {
        message
        field
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);
