import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createKey, RevokeKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddRoomMember, createGroup, RemoveRoomMember, say } from '../../../tests/kit/rooms.ts';
import { note, openTicket, send } from '../../../tests/kit/tickets.ts';
import {
  CreateEndpoint,
  createEndpoint,
  endpointOf,
  Redeliver,
  startReceiver,
  UpdateEndpoint,
  verified,
  type Receiver,
} from '../../../tests/kit/webhooks.ts';

const Rotate = graphql(`
  mutation HookRotate($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      errors {
        code
      }
    }
  }
`);

const Delete = graphql(`
  mutation HookDelete($input: DeleteWebhookEndpointInput!) {
    deleteWebhookEndpoint(input: $input) {
      deletedId
      errors {
        code
      }
    }
  }
`);

const Event = graphql(`
  query HookEvent {
    webhookEvent {
      id
    }
  }
`);

const thread = `query { webhookEvent { number event {
  __typename
  ... on SupportMessageSent { message { body isInternal } ticket { number messages { totalCount } history { nodes { action } } } }
  ... on ChatMessageSent { message { body room { title } } }
} } }`;

const hour = 60 * 60 * 1000;

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

const supportHook = (more: Partial<Parameters<typeof createEndpoint>[1]> = {}) =>
  createEndpoint(workspace.owner, {
    name: 'Hook',
    url: receiver.url,
    eventTypes: ['SUPPORT_MESSAGE_SENT'],
    scopes: ['SUPPORT_READ'],
    document: thread,
    ...more,
  });

describe('a webhook', () => {
  it('is told what happens from then on, in order, once, signed as Standard Webhooks says', async () => {
    const { id, secret } = await supportHook();
    for (const body of ['one', 'two', 'three']) await send(guest, ticketId, body);
    await app.sweep();
    await app.sweep();
    const told = receiver.received.map((message) => verified(message, secret));
    expect(told.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(told[0]).toMatchObject({
      type: 'SUPPORT_MESSAGE_SENT',
      data: {
        webhookEvent: {
          number: 1,
          event: { __typename: 'SupportMessageSent', message: { body: 'one', isInternal: false } },
        },
      },
    });
    expect((await endpointOf(workspace.owner, id)).log).toMatchObject([
      { number: 3, status: 'SUCCEEDED', attempts: 1, responseStatus: 204, failure: null, nextAttemptAt: null },
      { number: 2 },
      { number: 1 },
    ]);
  });

  it('is told after a crash what was committed before it', async () => {
    const { secret } = await supportHook();
    // The server that wrote this died before it could send anything: another one finds it.
    await send(guest, ticketId, 'committed');
    const { prisma } = app.database;
    expect(await prisma.webhookDelivery.count({ where: { status: 'PENDING' } })).toBe(0);
    await app.sweep();
    expect(receiver.received.map((message) => verified(message, secret).number)).toEqual([1]);

    // And one that died while it sent has held the endpoint for a minute.
    await send(guest, ticketId, 'next');
    await prisma.webhookEndpoint.updateMany({ data: { heldUntil: new Date(app.now().getTime() + 60_000) } });
    await app.sweep();
    expect(receiver.received).toHaveLength(1);
    app.pass(61_000);
    await app.sweep();
    expect(receiver.received.map((message) => verified(message, secret).number)).toEqual([1, 2]);
  });

  it('hears nothing of notes without NOTES_READ, and of every note with it', async () => {
    const without = await supportHook();
    const events = ['SUPPORT_MESSAGE_SENT', 'SUPPORT_MESSAGE_EDITED'] as const;
    const withNotes = await supportHook({ eventTypes: [...events], scopes: ['SUPPORT_READ', 'NOTES_READ'] });
    await note(workspace.owner, ticketId, 'CANARY note');
    await send(workspace.owner, ticketId, 'in public');
    await app.sweep();
    const bodies = (secret: string) =>
      receiver.received.flatMap((message) => {
        try {
          verified(message, secret);
          return [message.body];
        } catch {
          return [];
        }
      });
    expect(bodies(without.secret)).toHaveLength(1);
    expect(bodies(without.secret).join()).not.toMatch(/CANARY|NOTE_ADDED|"isInternal":true/);
    expect(JSON.parse(bodies(without.secret)[0] ?? '')).toMatchObject({
      number: 1,
      data: { webhookEvent: { event: { ticket: { messages: { totalCount: 3 } } } } },
    });
    expect(bodies(withNotes.secret)).toHaveLength(2);
    expect(bodies(withNotes.secret).join()).toContain('CANARY note');
  });

  it('is told of the rooms that its bot is in, from then on and no longer', async () => {
    const hook = await createEndpoint(workspace.owner, {
      name: 'Chat hook',
      url: receiver.url,
      eventTypes: ['CHAT_MESSAGE_SENT'],
      scopes: ['CHAT_READ'],
      document: thread,
    });
    const roomId = await createGroup(workspace.owner, [], { title: 'Builds' });
    await say(workspace.owner, roomId, 'before');
    await app.sweep();
    expect(receiver.received).toEqual([]);
    app.pass(1_000);
    await workspace.owner.run(AddRoomMember, { input: { roomId, memberId: hook.botId } });
    await say(workspace.owner, roomId, 'hello bot');
    await app.sweep();
    const texts = receiver.received.map(({ body }) => body).join();
    expect(texts).toContain('hello bot');
    expect(texts).not.toContain('before');
    await workspace.owner.run(RemoveRoomMember, { input: { roomId, memberId: hook.botId } });
    const told = receiver.received.length;
    await say(workspace.owner, roomId, 'gone');
    await app.sweep();
    expect(receiver.received).toHaveLength(told);
  });

  it('carries signatures of both secrets for a day after a rotation', async () => {
    const { id, secret: former } = await supportHook();
    const { rotateWebhookSecret } = await workspace.owner.run(Rotate, { input: { endpointId: id } });
    const secret = rotateWebhookSecret.secret ?? '';
    await send(guest, ticketId, 'both');
    await app.sweep();
    const [message] = receiver.received;
    if (!message) throw new Error('nothing came');
    expect(verified(message, former).number).toBe(1);
    expect(verified(message, secret).number).toBe(1);

    app.pass(25 * hour);
    await send(guest, ticketId, 'one');
    await app.sweep();
    expect(String(receiver.received[1]?.headers['webhook-signature']).split(' ')).toHaveLength(1);
    expect(
      JSON.stringify(await app.database.prisma.webhookEndpoint.findMany({ select: { name: true } })),
    ).not.toContain(secret.slice(6));
  });
});

describe('what is not taken', () => {
  it('is sent again, later and later, for about three days, under one id; then the endpoint is disabled', async () => {
    const { id } = await supportHook();
    receiver.answer = { status: 500 };
    await send(guest, ticketId, 'unheard');
    const began = app.now().getTime();
    await app.sweep();
    expect((await endpointOf(workspace.owner, id)).log).toMatchObject([
      { status: 'PENDING', attempts: 1, responseStatus: 500, failure: 'REFUSED' },
    ]);
    for (let round = 0; round < 20; round += 1) {
      const [delivery] = (await endpointOf(workspace.owner, id)).log;
      if (delivery?.nextAttemptAt == null) break;
      app.pass(Date.parse(delivery.nextAttemptAt) - app.now().getTime() + 1);
      await app.sweep();
    }
    const days = (app.now().getTime() - began) / (24 * hour);
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(4);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(receiver.received).toHaveLength(11);
    const endpoint = await endpointOf(workspace.owner, id);
    expect(endpoint).toMatchObject({ isEnabled: false, disabledReason: 'FAILING' });
    expect(endpoint.log).toMatchObject([{ status: 'FAILED', attempts: 11 }]);

    receiver.answer = { status: 200 };
    await workspace.owner.run(UpdateEndpoint, { input: { endpointId: id, isEnabled: true } });
    const deliveryId = endpoint.log[0]?.id ?? '';
    await workspace.owner.run(Redeliver, { input: { deliveryId } });
    await app.sweep();
    expect((await endpointOf(workspace.owner, id)).log).toMatchObject([{ status: 'SUCCEEDED', attempts: 1 }]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  }, 90_000);

  it('holds up nothing that comes after', async () => {
    const { id } = await supportHook();
    receiver.answer = { status: 503 };
    await send(guest, ticketId, 'first');
    await app.sweep();
    receiver.answer = { status: 200 };
    await send(guest, ticketId, 'second');
    await app.sweep();
    const [second, first] = (await endpointOf(workspace.owner, id)).log;
    expect(second).toMatchObject({ number: 2, status: 'SUCCEEDED', attempts: 1 });
    expect(first?.failure ?? first?.attempts).toBeTruthy();
  });

  it('ends it with 410', async () => {
    const { id } = await supportHook();
    receiver.answer = { status: 410 };
    await send(guest, ticketId, 'x');
    await app.sweep();
    expect(await endpointOf(workspace.owner, id)).toMatchObject({ isEnabled: false, disabledReason: 'GONE' });
    await send(guest, ticketId, 'y');
    await app.sweep();
    expect(receiver.received).toHaveLength(1);

    receiver.answer = { status: 200 };
    await workspace.owner.run(UpdateEndpoint, { input: { endpointId: id, isEnabled: true } });
    await app.sweep();
    expect(receiver.received).toHaveLength(2);
  });

  it('is not sent where a redirect leads', async () => {
    const elsewhere = await startReceiver();
    const { id } = await supportHook();
    receiver.answer = { status: 302, headers: { location: elsewhere.url } };
    await send(guest, ticketId, 'x');
    await app.sweep();
    expect((await endpointOf(workspace.owner, id)).log).toMatchObject([{ failure: 'REDIRECT', responseStatus: 302 }]);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.stop();
  });

  it('is let go after 64 KiB, whatever more is answered', async () => {
    const { id } = await supportHook();
    receiver.answer = { status: 200, body: 'x'.repeat(5_000_000) };
    await send(guest, ticketId, 'x');
    await app.sweep();
    expect((await endpointOf(workspace.owner, id)).log).toMatchObject([{ status: 'SUCCEEDED' }]);
  });
});

describe('an endpoint', () => {
  it.each([
    ['no query', 'mutation { signOut(input: {}) { errors { code } } }', /one query|webhookEvent/],
    ['another field', '{ tickets { totalCount } }', /webhookEvent/],
    ['an unknown field', '{ webhookEvent { secret } }', /secret/],
    ['variables', 'query ($id: ID) { webhookEvent { id @skip(if: false) } }', /id|variables/],
    [
      'what costs too much',
      '{ webhookEvent { event { ... on SupportMessageSent { ticket { messages(first: 100) { nodes { author { __typename } attachments { id } } } } } } } }',
      /500 points/,
    ],
    ['no GraphQL', 'hello {', /Syntax/],
  ])('is refused a document with %s', async (_what, document, why) => {
    const input = {
      name: 'Bad',
      url: receiver.url,
      eventTypes: ['SUPPORT_MESSAGE_SENT' as const],
      scopes: ['SUPPORT_READ' as const],
      document,
    };
    const { createWebhookEndpoint } = await workspace.owner.run(CreateEndpoint, { input });
    expect(createWebhookEndpoint.errors).toMatchObject([{ code: 'INVALID', field: ['input', 'document'] }]);
    expect(createWebhookEndpoint.errors[0]?.message).toMatch(why);
  });

  it('reads only, and is told of nothing that it can’t read', async () => {
    const create = async (scopes: ('SUPPORT_READ' | 'SUPPORT_WRITE')[], type: 'SUPPORT_MESSAGE_EDITED') => {
      const input = { name: 'Bad', url: receiver.url, eventTypes: [type], scopes };
      return (await workspace.owner.run(CreateEndpoint, { input })).createWebhookEndpoint.errors;
    };
    expect(await create(['SUPPORT_WRITE'], 'SUPPORT_MESSAGE_EDITED')).toMatchObject([{ field: ['input', 'scopes'] }]);
    expect(await create(['SUPPORT_READ'], 'SUPPORT_MESSAGE_EDITED')).toMatchObject([
      { field: ['input', 'eventTypes'] },
    ]);
  });

  it('is deleted with its log, and of no other workspace', async () => {
    const { id } = await supportHook();
    const stranger = (await createTestWorkspace(app)).owner;
    const input = { endpointId: id };
    expect((await stranger.run(Delete, { input })).deleteWebhookEndpoint.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await workspace.owner.run(Delete, { input })).deleteWebhookEndpoint).toEqual({ deletedId: id, errors: [] });
    await expect(endpointOf(workspace.owner, id)).rejects.toThrow('no such endpoint');
    await send(guest, ticketId, 'x');
    await app.sweep();
    expect(receiver.received).toEqual([]);
  });

  it('made by a key has no more scopes than the key, is its alone, and ends with it', async () => {
    const key = await createKey(app, workspace.owner, ['WEBHOOKS_MANAGE', 'SUPPORT_READ'], 'Manager');
    const staffs = await supportHook();
    const input = {
      name: 'By a key',
      url: receiver.url,
      eventTypes: ['SUPPORT_MESSAGE_SENT' as const],
      scopes: ['SUPPORT_READ' as const, 'NOTES_READ' as const],
    };
    const greedy = await key.run(CreateEndpoint, { input });
    expect(greedy.createWebhookEndpoint.errors).toMatchObject([{ code: 'FORBIDDEN', field: ['input', 'scopes'] }]);
    const own = await createEndpoint(key, { ...input, scopes: ['SUPPORT_READ'] });
    const redirect = await key.run(UpdateEndpoint, { input: { endpointId: staffs.id, url: 'https://evil.test/' } });
    expect(redirect.updateWebhookEndpoint.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await expect(endpointOf(key, staffs.id)).rejects.toThrow();
    expect((await endpointOf(key, own.id)).isEnabled).toBe(true);

    // Staff give it more: from then on it is no longer the key's to lead elsewhere.
    await workspace.owner.run(UpdateEndpoint, {
      input: { endpointId: own.id, scopes: ['SUPPORT_READ', 'NOTES_READ'] },
    });
    await expect(endpointOf(key, own.id)).rejects.toThrow();
    await workspace.owner.run(RevokeKey, { input: { apiKeyId: key.keyId } });
    expect(await endpointOf(workspace.owner, own.id)).toMatchObject({
      isEnabled: false,
      disabledReason: 'KEY_REVOKED',
    });
  });

  it('is known by nobody but staff and keys that manage webhooks', async () => {
    expect((await guest.ask(Event, {})).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await workspace.owner.run(Event, {})).webhookEvent).toBeNull();
  });
});
