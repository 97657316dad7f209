import { graphql } from '../gql/index.ts';

export const TaskById = graphql(`
  query TaskById($id: ID!) {
    node(id: $id) {
      __typename
      ... on Task {
        ...TaskDetails
      }
    }
  }
`);

export const CreateTask = graphql(`
  mutation CreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      task {
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
  fragment DocumentDetails on Document {
    id
    title
    mimeType
    url
    project {
      id
      name
    }
  }
`);

export const DocumentById = graphql(`
  query DocumentById($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document {
        ...DocumentDetails
      }
    }
  }
`);

export const CreateDocument = graphql(`
  mutation CreateDocument($input: CreateDocumentInput!) {
    createDocument(input: $input) {
      document {
        ...DocumentDetails
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateDocument = graphql(`
  mutation UpdateDocument($input: UpdateDocumentInput!) {
    updateDocument(input: $input) {
      document {
        ...DocumentDetails
      }
      errors {
        message
        field
      }
    }
  }
`);

graphql(`
  fragment ArticleDetails on KnowledgeArticle {
    id
    title
    slug
    excerpt
    content
    isPublished
  }
`);

export const ArticleById = graphql(`
  query ArticleById($id: ID!) {
    node(id: $id) {
      __typename
      ... on KnowledgeArticle {
        ...ArticleDetails
      }
    }
  }
`);

export const CreateArticle = graphql(`
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        ...ArticleDetails
      }
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateArticle = graphql(`
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...ArticleDetails
      }
      errors {
        message
        field
      }
    }
  }
`);

export const DeleteResource = graphql(`
  mutation DeleteResource($input: DeleteResourceInput!) {
    deleteResource(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);
