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

/** That both pieces of work send equally many statements, and some, but at most so many. */
async function expectSame(most: number, short: () => Promise<unknown>, long: () => Promise<unknown>) {
  const [few, many] = [await statementsOf(short), await statementsOf(long)];
  expect(few.length).toBeGreaterThan(0);
  expect(many.length, [...few, 'against', ...many].join('\n')).toBe(few.length);
  expect(many.length, many.join('\n')).toBeLessThanOrEqual(most);
}

describe('the number of SQL statements', () => {
  it('of the ticket list does not grow with its length', async () => {
    await expectSame(
      2,
      () => agent.run(List, { first: 2 }),
      () => agent.run(List, { first: 12 }),
    );
  });

  it('of a thread is small and does not grow with its messages', async () => {
    const other = await openTicket(guest);
    await expectSame(
      4,
      () => agent.run(Thread, { id: other.id }),
      () => agent.run(Thread, { id: ticketId }),
    );
  });

  it('of sending a message does not grow with the thread', async () => {
    const other = await openTicket(guest);
    await send(agent, other.id, 'first');
    await expectSame(
      12,
      () => send(agent, other.id, 'x'),
      () => send(agent, ticketId, 'x'),
    );
  });
});
