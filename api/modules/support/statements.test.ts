import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';
import { openTicket, send, SendMessage } from '../../../tests/kit/tickets.ts';

// What the dashboard's list and thread ask for.
const List = graphql(`
  query StatementsList($first: Int) {
    tickets(first: $first) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        subject
        status
        priority
        unreadCount
        lastActivityAt
        assignee {
          displayName
        }
        requester {
          ... on SupportGuestUser {
            name
          }
          ... on WorkspaceUser {
            displayName
          }
        }
        lastMessage {
          body
          author {
            displayName
          }
        }
      }
    }
  }
`);

const Thread = graphql(`
  query StatementsThread($id: ID!) {
    ticket(id: $id) {
      subject
      eventCursor
      messages(last: 50) {
        pageInfo {
          hasPreviousPage
          startCursor
        }
        nodes {
          id
          body
          createdAt
          author {
            displayName
          }
          attachments {
            fileName
            mimeType
            size
            width
            height
            url
          }
        }
      }
    }
  }
`);

let app: TestApp;
let agent: Person;
let guest: Person;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  guest = await workspace.guest();
  for (let i = 0; i < 12; i += 1) ({ id: ticketId } = await openTicket(guest, `ticket ${i}`));
  for (let i = 0; i < 12; i += 1) await send(i % 2 === 0 ? agent : guest, ticketId, `message ${i}`);
  for (let i = 0; i < 3; i += 1) {
    const attachmentIds = [await upload(app.url, guest), await upload(app.url, guest)];
    await guest.run(SendMessage, { input: { ticketId, body: '', attachmentIds } });
  }
});
afterAll(() => app.stop());

async function count(work: () => Promise<unknown>): Promise<number> {
  const { length } = await statementsOf(work);
  expect(length).toBeGreaterThan(0);

  return length;
}

describe('the number of SQL statements', () => {
  it('of the ticket list does not grow with its length', async () => {
    const short = await count(() => agent.run(List, { first: 2 }));
    const long = await count(() => agent.run(List, { first: 12 }));
    expect(long).toBe(short);
    expect(long).toBeLessThanOrEqual(3);
  });

  it('of a thread is small and does not grow with its messages', async () => {
    const other = await openTicket(guest);
    const short = await count(() => agent.run(Thread, { id: other.id }));
    const long = await count(() => agent.run(Thread, { id: ticketId }));
    expect(long).toBe(short);
    expect(long).toBeLessThanOrEqual(4);
  });

  it('of sending a message does not grow with the thread', async () => {
    const other = await openTicket(guest);
    await send(agent, other.id, 'first');
    const short = await count(() => send(agent, other.id, 'x'));
    const long = await count(() => send(agent, ticketId, 'x'));
    expect(long).toBe(short);
    expect(long).toBeLessThanOrEqual(12);
  });
});
