import { graphql } from '../gql/index.ts';

export const WorkspaceSettings = graphql(`
  query WorkspaceSettings {
    viewer {
      ... on AgentViewer {
        workspace {
          id
          slug
          name
          locale
          timezone
        }
      }
    }
  }
`);

export const UpdateWorkspace = graphql(`
  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {
    updateWorkspace(input: $input) {
      workspace {
        id
        name
        locale
        timezone
      }
      errors {
        message
        field
      }
    }
  }
`);
