import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddRoomMember, createGroup, RemoveRoomMember, say } from '../../../tests/kit/rooms.ts';
import { note, openTicket, send } from '../../../tests/kit/tickets.ts';
import {
  createEndpoint,
  endpointOf,
  Redeliver,
  startReceiver,
  UpdateEndpoint,
  type Receiver,
} from '../../../tests/kit/webhooks.ts';
import { collect } from './collecting.ts';

const told = `query { webhookEvent { event {
  __typename
  ... on SupportMessageSent { message { body } }
  ... on SupportMessageDeleted { messageId }
  ... on ChatMessageSent { message { body } }
} } }`;
const minute = 60_000;
const plain = ['SUPPORT_READ' as const];
const withNotes = ['SUPPORT_READ' as const, 'NOTES_READ' as const];

let app: TestApp;
let workspace: TestWorkspace;
let receiver: Receiver;
let guest: Person;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp({}, { mayReach: (address) => address === '127.0.0.1' });
  workspace = await createTestWorkspace(app);
});
afterAll(() => app.stop());

beforeEach(async () => {
  receiver = await startReceiver();
  guest = await workspace.guest();
  ticketId = (await openTicket(guest)).id;
});
afterEach(async () => {
  await receiver.stop();
  await app.database.prisma.webhookEndpoint.updateMany({ data: { isEnabled: false } });
});

const hookWith = (scopes: typeof plain | typeof withNotes, owner: Parameters<typeof createEndpoint>[0]) =>
  createEndpoint(owner, {
    name: 'Hook',
    url: receiver.url,
    eventTypes: ['SUPPORT_MESSAGE_SENT'],
    scopes,
    document: told,
  });
const update = (endpointId: string, scopes: typeof plain | typeof withNotes) =>
  workspace.owner.run(UpdateEndpoint, { input: { endpointId, scopes } });
const bodies = () => receiver.received.map(({ body }) => body).join();

describe('a webhook that may read notes no longer', () => {
  it('is not sent those that wait, and is sent everything else', async () => {
    const { id } = await hookWith(withNotes, workspace.owner);
    receiver.answer = { status: 500 };
    await note(workspace.owner, ticketId, 'CANARY note');
    await send(guest, ticketId, 'in public');
    await app.sweep();
    expect(bodies()).toContain('CANARY note');
    receiver.received.length = 0;
    receiver.answer = { status: 204 };

    await update(id, plain);
    app.pass(minute);
    await app.sweep();
    expect(receiver.received).toHaveLength(1);
    expect(bodies()).toContain('in public');
    expect(await app.database.prisma.webhookDelivery.count({ where: { status: 'PENDING' } })).toBe(0);
  });

  it('has none of them redelivered or in its log, and everything else', async () => {
    const key = await createKey(app, workspace.owner, ['WEBHOOKS_MANAGE', 'SUPPORT_READ'], 'Manager');
    const { id } = await hookWith(plain, key);
    await update(id, withNotes);
    await note(workspace.owner, ticketId, 'CANARY note');
    await send(guest, ticketId, 'in public');
    await app.sweep();
    const { log } = await endpointOf(workspace.owner, id);
    expect(log).toHaveLength(2);
    await update(id, plain);

    const left = await endpointOf(key, id);
    expect(left.log).toHaveLength(1);
    expect(left.deliveries.totalCount).toBe(1);
    expect((await endpointOf(workspace.owner, id)).log).toHaveLength(1);
    receiver.received.length = 0;
    const codes = await Promise.all(
      log.map(async (delivery) => {
        const { redeliverWebhook } = await workspace.owner.run(Redeliver, { input: { deliveryId: delivery.id } });
        const isLeft = left.log.some((one) => one.id === delivery.id);
        return [isLeft, redeliverWebhook.errors.map(({ code }) => code)];
      }),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        [true, []],
        [false, ['NOT_FOUND']],
      ]),
    );
    await app.sweep();
    expect(receiver.received).toHaveLength(1);
    expect(bodies()).toContain('in public');
  });

  it('has no old ones collected, if it lost them while it was looked at', async () => {
    const { id } = await hookWith(withNotes, workspace.owner);
    await note(workspace.owner, ticketId, 'CANARY note');
    await app.sweep();
    await send(guest, ticketId, 'in public');
    await collectAfter(() => update(id, plain));
    await app.sweep();
    expect((await endpointOf(workspace.owner, id)).log).toHaveLength(1);
    expect(bodies().match(/in public/g)).toHaveLength(1);
    expect(bodies().match(/CANARY/g)).toHaveLength(1);
    expect(await app.database.prisma.webhookDelivery.count({ where: { endpointId: await keyOfNewest() } })).toBe(2);
  });
});

describe('a webhook that may read notes from now on', () => {
  it('is told of none of before, and of those after, if it was looked at meanwhile', async () => {
    const { id } = await hookWith(plain, workspace.owner);
    await note(workspace.owner, ticketId, 'CANARY note');
    await send(guest, ticketId, 'in public');
    await collectAfter(() => update(id, withNotes));
    await note(workspace.owner, ticketId, 'a later note');
    await app.sweep();
    expect(receiver.received).toHaveLength(2);
    expect(bodies()).toContain('in public');
    expect(bodies()).toContain('a later note');
  });
});

describe('a webhook whose bot was taken out of a room', () => {
  it('is not sent what waits of it, and is sent what waits of others', async () => {
    const hook = await createEndpoint(workspace.owner, {
      name: 'Chat hook',
      url: receiver.url,
      eventTypes: ['CHAT_MESSAGE_SENT'],
      scopes: ['CHAT_READ'],
      document: told,
    });
    const rooms = [];
    for (const text of ['said where it went', 'said where it stays']) {
      const roomId = await createGroup(workspace.owner, [], { title: 'A room' });
      await workspace.owner.run(AddRoomMember, { input: { roomId, memberId: hook.botId } });
      rooms.push({ roomId, text });
    }
    receiver.answer = { status: 500 };
    for (const { roomId, text } of rooms) await say(workspace.owner, roomId, text);
    await app.sweep();
    receiver.received.length = 0;
    receiver.answer = { status: 204 };
    await workspace.owner.run(RemoveRoomMember, { input: { roomId: rooms[0]?.roomId ?? '', memberId: hook.botId } });
    app.pass(minute);
    await app.sweep();
    expect(bodies()).toContain('said where it stays');
    expect(bodies()).not.toContain('said where it went');
  });
});

/** Collects, and has something happen between the look at what is behind and the collecting. */
async function collectAfter(happens: () => Promise<unknown>): Promise<void> {
  const { db, transact } = app.app.services;
  let hasHappened = false;
  await collect({
    db,
    async transact(change) {
      if (!hasHappened) {
        hasHappened = true;
        await happens();
      }
      return transact(change);
    },
  });
  expect(hasHappened).toBe(true);
}

async function keyOfNewest(): Promise<string> {
  const { id } = await app.database.prisma.webhookEndpoint.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return id;
}
