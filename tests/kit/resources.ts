import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

// Documents, tasks and articles, and their links to tickets, as most tests of them need them.

export const CreateTask = graphql(`
  mutation TestCreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      task {
        id
        title
        description
        status
        assignees {
          id
          displayName
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

export const CreateDocument = graphql(`
  mutation TestCreateDocument($input: CreateDocumentInput!) {
    createDocument(input: $input) {
      document {
        id
        title
        url
      }
      errors {
        code
        field
      }
    }
  }
`);

export const CreateArticle = graphql(`
  mutation TestCreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        id
        title
        slug
        excerpt
        content
        isPublished
      }
      errors {
        code
        field
      }
    }
  }
`);

export const DeleteResource = graphql(`
  mutation TestDeleteResource($input: DeleteResourceInput!) {
    deleteResource(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

export const LinkResource = graphql(`
  mutation TestLinkResource($input: LinkTicketResourceInput!) {
    linkTicketResource(input: $input) {
      link {
        id
        isPinned
        note
        resource {
          id
          title
        }
        addedBy {
          displayName
        }
      }
      errors {
        code
        field
      }
    }
  }
`);

/** Makes a task and returns its id; fails the test if that is refused. */
export async function createTask(agent: Client, title: string): Promise<string> {
  const { createTask } = await agent.run(CreateTask, { input: { title } });
  if (!createTask.task) throw new Error(`refused: ${JSON.stringify(createTask.errors)}`);
  return createTask.task.id;
}

/** Adds a web address as a document and returns its id; fails the test if that is refused. */
export async function createDocument(agent: Client, title: string): Promise<string> {
  const { createDocument } = await agent.run(CreateDocument, { input: { title, url: 'https://docs.example/1' } });
  if (!createDocument.document) throw new Error(`refused: ${JSON.stringify(createDocument.errors)}`);
  return createDocument.document.id;
}

/** Writes an article and returns its id; fails the test if that is refused. */
export async function createArticle(agent: Client, title: string): Promise<string> {
  const { createArticle } = await agent.run(CreateArticle, { input: { title, content: 'Read this.' } });
  if (!createArticle.article) throw new Error(`refused: ${JSON.stringify(createArticle.errors)}`);
  return createArticle.article.id;
}

/** Links a resource to a ticket and returns the link's id; fails the test if that is refused. */
export async function linkResource(
  agent: Client,
  link: { ticketId: string; resourceId: string; isPinned?: boolean; note?: string },
): Promise<string> {
  const { linkTicketResource } = await agent.run(LinkResource, { input: link });
  if (!linkTicketResource.link) throw new Error(`refused: ${JSON.stringify(linkTicketResource.errors)}`);
  return linkTicketResource.link.id;
}
