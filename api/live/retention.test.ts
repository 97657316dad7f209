import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../tests/kit/app.ts';
import { createTestWorkspace, type TestWorkspace } from '../../tests/kit/people.ts';
import { openTicket, send } from '../../tests/kit/tickets.ts';

const TicketEvents = graphql(`
  subscription RetentionTicketEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            body
          }
        }
      }
    }
  }
`);

const day = 24 * 60 * 60 * 1000;

let app: TestApp;
let workspace: TestWorkspace;
beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
});
afterAll(() => app.stop());

test('a feed is gone on with for seven days; after that it asks its client to read again', async () => {
  const { owner } = workspace;
  const guest = await workspace.guest();
  const { id, eventCursor: opened } = await openTicket(guest);
  const next = async (after: string) => {
    const feed = owner.follow(TicketEvents, { id, after });
    const { cursor, event } = (await feed.next()).ticketEvents;
    await feed.stop();
    return { cursor, told: 'message' in event ? event.message.body : event.__typename };
  };

  await send(guest, id, 'day 0');
  // A requester's cursor is of another stream: the agent's own begins with what the agent is told.
  const { cursor: start } = await next(opened);
  await send(guest, id, 'still day 0');
  app.pass(4 * day);
  await send(guest, id, 'day 4');
  app.pass(3 * day - 60_000);
  await app.sweep();
  expect((await next(start)).told).toBe('still day 0');

  app.pass(2 * 60_000);
  await app.sweep();
  expect((await next(start)).told).toBe('ResyncRequired');
  // Good to go on from, as any that is not too old.
  const { cursor: now } = await next(start);
  await send(guest, id, 'day 7');
  expect((await next(now)).told).toBe('day 7');

  app.pass(8 * day);
  await app.sweep();
  expect((await next(now)).told).toBe('ResyncRequired');
  expect(await app.database.prisma.liveEvent.count()).toBe(0);
});
