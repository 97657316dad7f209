import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { within } from '../../../tests/kit/client.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../tests/kit/people.ts';
import { openTicket, send } from '../../../tests/kit/tickets.ts';
import { createEndpoint, endpointOf, Redeliver, startReceiver, type Receiver } from '../../../tests/kit/webhooks.ts';
import { maxima } from '../../graphql/limits/maxima.ts';
import { createLog } from '../../platform/log.ts';
import { dispatcherOf } from './dispatcher.ts';

const told = `query { webhookEvent { event {
  __typename
  ... on SupportMessageSent { message { body } }
  ... on SupportTicketOpened { ticket { number } }
} } }`;

let app: TestApp;
let workspace: TestWorkspace;
let receiver: Receiver;

beforeAll(async () => {
  app = await startTestApp({}, { mayReach: (address) => address === '127.0.0.1', log: createLog('silent') });
  workspace = await createTestWorkspace(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await receiver.stop();
  await app.database.prisma.webhookEndpoint.updateMany({ data: { isEnabled: false } });
});

const hookOf = (
  { owner }: TestWorkspace,
  eventTypes: ('SUPPORT_MESSAGE_SENT' | 'SUPPORT_TICKET_OPENED')[] = ['SUPPORT_MESSAGE_SENT'],
) => createEndpoint(owner, { name: 'Hook', url: receiver.url, eventTypes, scopes: ['SUPPORT_READ'], document: told });

describe('what the server fails to read', () => {
  it('is not sent and is tried again later, and holds up nothing else', async () => {
    const guest = await workspace.guest();
    const { id: ticketId } = await openTicket(guest);
    const { id } = await hookOf(workspace, ['SUPPORT_MESSAGE_SENT', 'SUPPORT_TICKET_OPENED']);
    await send(guest, ticketId, 'unread at first');
    await openTicket(guest);
    const { prisma } = app.database;
    await prisma.$executeRaw`ALTER TABLE "SupportMessage" RENAME TO "SupportMessageAway"`;
    try {
      await app.sweep();
    } finally {
      await prisma.$executeRaw`ALTER TABLE "SupportMessageAway" RENAME TO "SupportMessage"`;
    }
    const received = () => receiver.received.map(({ body }) => body);
    expect(received()).toEqual([expect.stringContaining('SupportTicketOpened')]);
    const first = (await endpointOf(workspace.owner, id)).log.find(({ number }) => number === 1);
    expect(first).toMatchObject({ status: 'PENDING', attempts: 1, responseStatus: null, failure: 'NOT_RENDERED' });
    expect(Date.parse(first?.nextAttemptAt ?? '') - app.now().getTime()).toBeGreaterThan(0);

    app.pass(60_000);
    await app.sweep();
    expect(received()[1]).toContain('unread at first');
    const { log } = await endpointOf(workspace.owner, id);
    expect(log.find(({ number }) => number === 1)).toMatchObject({ status: 'SUCCEEDED', failure: null });
  });
});

describe('what takes the server too long to read', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is given up after as long as an operation has, and tried again later', async () => {
    const guest = await workspace.guest();
    const { id: ticketId } = await openTicket(guest);
    const { id } = await hookOf(workspace);
    await send(guest, ticketId, 'read in vain at first');
    const { services } = app.app;
    const { query } = services;
    let isReading = false;
    vi.spyOn(services, 'query').mockImplementation((...asked) => {
      if (!asked[0].includes('"SupportMessage"')) return query(...asked);
      isReading = true;
      return new Promise(() => undefined);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const swept = app.sweep();
    await vi.waitFor(() => expect(isReading).toBe(true), { timeout: 10_000 });
    await vi.advanceTimersByTimeAsync(maxima.seconds * 1000);
    vi.useRealTimers();
    await within(10_000, swept);
    vi.restoreAllMocks();

    const logged = async () => (await endpointOf(workspace.owner, id)).log.find(({ number }) => number === 1);
    expect(await logged()).toMatchObject({ status: 'PENDING', attempts: 1, failure: 'NOT_RENDERED' });
    expect(receiver.received).toEqual([]);
    app.pass(60_000);
    await app.sweep();
    expect(receiver.received.map(({ body }) => body)).toEqual([expect.stringContaining('read in vain at first')]);
    expect(await logged()).toMatchObject({ status: 'SUCCEEDED', failure: null });
  });
});

it('a redelivery that is asked for twice under one id is sent once', async () => {
  const guest = await workspace.guest();
  const { id: ticketId } = await openTicket(guest);
  const { id } = await hookOf(workspace);
  await send(guest, ticketId, 'told, and told again');
  await app.sweep();
  const deliveryId = (await endpointOf(workspace.owner, id)).log[0]?.id ?? '';
  const again = async (clientMutationId: string) => {
    const { redeliverWebhook } = await workspace.owner.run(Redeliver, { input: { deliveryId, clientMutationId } });
    await app.sweep();
    return redeliverWebhook.errors;
  };
  for (const [clientMutationId, sent] of [
    ['first', 2],
    ['first', 2],
    ['second', 3],
  ] as const) {
    expect(await again(clientMutationId)).toEqual([]);
    expect(receiver.received).toHaveLength(sent);
  }
});

describe('the numbers of a webhook', () => {
  it('follow the order of its streams, whatever the clocks of their writers said', async () => {
    const guest = await workspace.guest();
    const { id: ticketId } = await openTicket(guest);
    await hookOf(workspace);
    await send(guest, ticketId, 'committed first');
    app.pass(-5_000);
    await send(guest, ticketId, 'committed second');
    app.pass(5_000);
    await app.sweep();
    expect(receiver.received.map(({ body }) => body)).toEqual([
      expect.stringMatching(/"number":1,.*committed first/),
      expect.stringMatching(/"number":2,.*committed second/),
    ]);
  });
});

describe('many slow webhooks of one workspace', () => {
  it('keep those of others from nothing, and are sent to as well, a few at once', async () => {
    const crowded = await createTestWorkspace(app);
    const many = 21;
    for (let nth = 0; nth < many; nth += 1) await hookOf(crowded);
    await hookOf(workspace);
    for (const one of [crowded, workspace]) {
      const guest = await one.guest();
      await send(guest, (await openTicket(guest)).id, 'hello');
    }
    const { workspaceId: slow } = await app.database.prisma.webhookEndpoint.findFirstOrThrow({
      where: { isEnabled: true },
      orderBy: { createdAt: 'asc' },
    });
    const gate = Promise.withResolvers<void>();
    const others = Promise.withResolvers<void>();
    const begun = new Set<string>();
    const dispatcher = dispatcherOf({
      ...app.app.services,
      async render({ endpoint }) {
        if (endpoint.workspaceId === slow) {
          begun.add(endpoint.id);
          await gate.promise;
        } else {
          others.resolve();
        }
        return '{}';
      },
    });
    try {
      await dispatcher.round();
      await dispatcher.round();
      await within(10_000, others.promise);
      expect(begun.size).toBeLessThanOrEqual(3);
    } finally {
      gate.resolve();
    }
    await dispatcher.settled();
    expect(begun.size).toBe(3);
    for (let round = 0; round < many; round += 3) {
      await dispatcher.round();
      await dispatcher.settled();
    }
    expect(begun.size).toBe(many);
    expect(await app.database.prisma.webhookDelivery.count({ where: { status: 'PENDING' } })).toBe(0);
  });
});
