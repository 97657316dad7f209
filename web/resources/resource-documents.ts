import { graphql } from '../gql/index.ts';

/** A document, task or article as an entry of whatever list. */
graphql(`
  fragment ResourceEntry on Resource {
    __typename
    id
    title
    ... on Document {
      mimeType
      url
      createdAt
    }
    ... on Task {
      status
      assignees {
        id
        displayName
      }
      createdAt
    }
    ... on KnowledgeArticle {
      excerpt
      isPublished
      createdAt
    }
  }
`);

export const Resources = graphql(`
  query Resources($kind: ResourceKind!, $search: String, $after: String) {
    resources(kind: $kind, search: $search, first: 30, after: $after) {
      nodes {
        ...ResourceEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whom a task may be given to. */
export const Agents = graphql(`
  query Agents($search: String) {
    members(role: ADMIN, search: $search, first: 30) {
      nodes {
        id
        displayName
        isBot
      }
    }
  }
`);

export const ProjectChoice = graphql(`
  query ProjectChoice($search: String) {
    projects(search: $search, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const UpdateTask = graphql(`
  mutation UpdateTask($input: UpdateTaskInput!) {
    updateTask(input: $input) {
      task {
        ...ResourceEntry
        ...TaskDetails
      }
      errors {
        message
        field
      }
    }
  }
`);

graphql(`
  fragment TaskDetails on Task {
    id
    title
    description
    status
    project {
      id
      name
    }
    assignees {
      id
      displayName
    }
  }
`);
