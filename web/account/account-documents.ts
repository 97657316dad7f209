import { graphql } from '../gql/index.ts';

export const Account = graphql(`
  query Account {
    viewer {
      __typename
      ... on AgentViewer {
        ...AgentAccount
      }
      ... on CustomerViewer {
        ...CustomerAccount
      }
    }
    sessions {
      ...SessionEntry
    }
  }
`);

graphql(`
  fragment AgentAccount on AgentViewer {
    member {
      ...Profile
    }
    workspace {
      id
      name
      locale
    }
  }
`);

graphql(`
  fragment CustomerAccount on CustomerViewer {
    member {
      ...Profile
    }
    workspace {
      id
      name
      locale
    }
  }
`);

graphql(`
  fragment Profile on WorkspaceUser {
    id
    displayName
    email
    locale
  }
`);

graphql(`
  fragment SessionEntry on Session {
    id
    lastUsedAt
    browser
    os
    ipAddress
    isCurrent
  }
`);

export const UpdateMyProfile = graphql(`
  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
    updateMyProfile(input: $input) {
      member {
        ...Profile
      }
      errors {
        message
        field
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      errors {
        message
        field
      }
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);

export const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {
    revokeOtherSessions(input: $input) {
      errors {
        message
        field
      }
    }
  }
`);
