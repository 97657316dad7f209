import { graphql } from '../../gql/index.ts';

graphql(`
  fragment ProjectEntry on Project {
    id
    name
    teams {
      id
      name
    }
  }
`);

export const Projects = graphql(`
  query Projects($after: String) {
    projects(first: 50, after: $after) {
      nodes {
        ...ProjectEntry
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

export const ProjectById = graphql(`
  query ProjectById($id: ID!) {
    node(id: $id) {
      __typename
      ... on Project {
        ...ProjectEntry
      }
    }
  }
`);

export const TeamChoice = graphql(`
  query TeamChoice($search: String) {
    teams(search: $search, first: 100) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const CreateProject = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        ...ProjectEntry
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateProject = graphql(`
  mutation UpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      project {
        ...ProjectEntry
      }
      errors {
        message
        field
      }
    }
  }
`);
