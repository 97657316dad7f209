import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../api/platform/log.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { graphql } from './gql/index.ts';
import { createTestClient } from './kit/client.ts';
import { createTestWorkspace, SignIn, testPassword, type Person, type TestWorkspace } from './kit/people.ts';
import { openTicket, send, SendMessage } from './kit/tickets.ts';

// What the operator is told: one line of the log for each operation, and numbers for Prometheus.

const Watch = graphql(`
  subscription TellingWatch($ticketId: ID!) {
    ticketEvents(ticketId: $ticketId) {
      event {
        __typename
      }
    }
  }
`);

interface Line {
  msg: string;
  operation: Record<string, unknown>;
}

let written = '';
const log = createLog(
  'trace',
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  }),
);
const lines = () =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ msg }) => msg === 'operation')
    .map(({ operation }) => operation);

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
beforeAll(async () => {
  app = await startTestApp({ METRICS_TOKEN: 'a-token-for-Prometheus' }, { log });
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
});
afterAll(() => app.stop());
beforeEach(() => {
  written = '';
});

describe('the log', () => {
  it('has one line for each operation: what it was, who asked, what it cost, how it ended', async () => {
    const post = (query: string, token: string | null) =>
      fetch(app.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query }),
      }).then((response) => response.text());
    await post('query Mine { tickets(first: 10) { nodes { id } } }', owner.token);
    await post('{ tickets { nodes { id } } }', null);
    await post('{ nothing }', null);
    await post('not GraphQL', null);
    expect(lines()).toMatchObject([
      { transport: 'http', kind: 'query', name: 'Mine', field: 'tickets', viewer: 'agent', outcome: 'OK', status: 200 },
      { name: null, viewer: 'nobody', outcome: 'UNAUTHENTICATED' },
      { kind: null, field: null, outcome: 'BAD_USER_INPUT' },
      { kind: null, field: null, outcome: 'BAD_USER_INPUT' },
    ]);
    const [mine] = lines();
    expect(mine?.['cost']).toBe(12);
    expect(mine?.['milliseconds']).toBeGreaterThan(0);
  });

  it('has one for a subscription when it ends, with how much it delivered', async () => {
    const ticket = await openTicket(await workspace.guest());
    const feed = owner.follow(Watch, { ticketId: ticket.id });
    const first = feed.next();
    await expect.poll(async () => (await scrape()).includes('ahrom_subscriptions_open 1')).toBe(true);
    await send(owner, ticket.id, 'hello');
    await first;
    written = '';
    await feed.stop();
    await expect
      .poll(lines)
      .toMatchObject([{ transport: 'socket', kind: 'subscription', name: 'TellingWatch', field: 'ticketEvents' }]);
    expect(lines()[0]?.['deliveries']).toBeGreaterThan(0);
    expect(await scrape()).toContain('ahrom_subscriptions_open 0');
  });

  it('never has a token, a password or what somebody wrote, whatever happens', async () => {
    const guest = await workspace.guest({ name: 'canary-name', email: 'canary@test.test' });
    const nobody = createTestClient(app.url, null);
    const ticket = await openTicket(guest);
    await send(owner, ticket.id, 'canary-text');
    await owner.run(SendMessage, { input: { ticketId: 'canary-id', body: 'canary-text' } });
    await nobody.ask(SignIn, {
      input: { workspaceSlug: workspace.slug, email: 'canary@test.test', password: 'canary-pw' },
    });
    await nobody.ask(SignIn, {
      input: { workspaceSlug: workspace.slug, email: 'owner@test.test', password: testPassword },
    });
    await createTestClient(app.url, 'ahs_canary-token').ask(Watch, { ticketId: 'canary-id' });
    await owner.follow(Watch, { ticketId: 'canary-id' }).ended();
    expect(lines().length).toBeGreaterThan(6);
    for (const secret of ['canary', testPassword, owner.token, guest.token]) expect(written).not.toContain(secret);
  });
});

async function scrape(authorization = 'Bearer a-token-for-Prometheus'): Promise<string> {
  return (await fetch(new URL('/metrics', app.url), { headers: { authorization } })).text();
}

describe('Prometheus', () => {
  it('is told of operations by the schema’s own names, never by a client’s', async () => {
    await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query CanaryName { viewer { __typename } }' }),
    });
    const text = await scrape();
    expect(text).toMatch(
      /ahrom_operation_seconds_count\{transport="http",kind="query",field="viewer",outcome="OK"\} \d/,
    );
    expect(text).toMatch(/ahrom_deliveries_total \d/);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('CanaryName');
  });

  it('needs the operator’s token, if there is one', async () => {
    for (const authorization of ['', 'Bearer wrong', `Bearer ${owner.token}`]) {
      expect(await scrape(authorization)).toBe('not found');
    }
  });
});

// The last: nothing is written into this database afterwards.
it('a fault of ours is told to the log with its cause, and without what somebody wrote', async () => {
  const guest = await workspace.guest();
  const ticket = await openTicket(guest);
  await app.database.prisma
    .$executeRaw`ALTER TABLE "SupportMessage" ADD CONSTRAINT "never" CHECK ("body" = 'x') NOT VALID`;
  const { errors } = await guest.ask(SendMessage, { input: { ticketId: ticket.id, body: 'canary-text' } });
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL' });
  expect(lines().at(-1)).toMatchObject({ field: 'sendTicketMessage', outcome: 'INTERNAL' });
  expect(written).toContain('never');
  expect(written).not.toMatch(/canary/);
  expect(await scrape()).toContain('ahrom_operation_faults_total{field="sendTicketMessage"} 1');
});
