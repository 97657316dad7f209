import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act } from './kit/act.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createWorld, talk, workOnTickets, type World } from './kit/canary-world.ts';
import type { Client, Feed } from './kit/client.ts';
import { createKey } from './kit/keys.ts';

// Who types and who is there, told by feeds that keep nothing: while people type everywhere and come and go in two
// workspaces, everybody hears of those beside them, and of nobody else.

let app: TestApp;
let home: World;
let tenant: World;

beforeAll(async () => {
  app = await startTestApp();
  home = await createWorld(app, 'home');
  tenant = await createWorld(app, 'tenant');
}, 120_000);
afterAll(() => app.stop());

type Told = Record<string, unknown>;
const operation = (text: string) => parse(text) as TypedDocumentNode<Told, Record<string, unknown>>;
const atTicket = operation(
  'subscription ($id: ID!) { ticketTyping(ticketId: $id) { displayName isInternal isTyping key member { id displayName email } } }',
);
const inRoom = operation(
  'subscription ($id: ID!) { roomTyping(roomId: $id) { displayName isInternal isTyping key member { id displayName email } } }',
);
const presence = operation('subscription { presence { presence member { id displayName email } } }');

/** What a feed has told so far. */
interface Heard {
  told: string[];
  feed: Feed<Told>;
}

function listen(client: Client, document: typeof presence, id?: string): Heard {
  const heard: Heard = { told: [], feed: client.follow(document, id === undefined ? {} : { id }) };
  void (async () => {
    for (;;) heard.told.push(JSON.stringify(await heard.feed.next()));
  })().catch(() => undefined);
  return heard;
}

it('tells nobody of those in other rooms, at other tickets, of notes or of other workspaces', async () => {
  const { owner, colleague, guest, customer, otherGuest } = home.people;
  const robot = await createKey(app, owner, ['SUPPORT_READ', 'CHAT_READ'], 'Robot');
  for (const world of [home, tenant]) {
    await workOnTickets(app, world);
    await talk(app, world, world === home ? [robot.id] : []);
  }
  const room = (world: World, name: string) => world.ids[name] ?? '';
  const speak = async (world: World, who: Client, ticket: string, isInternal: boolean) =>
    act(app, who, 'setTicketTyping', { ticketId: world.ids[ticket], isTyping: true, isInternal });
  const rooms = async (world: World, who: Client, name: string) =>
    act(app, who, 'setRoomTyping', { roomId: room(world, name), isTyping: true });

  const feeds = {
    'a guest at their ticket': listen(guest, atTicket, home.ids['guestTicket']),
    'a customer at theirs': listen(customer, atTicket, home.ids['customerTicket']),
    'a key without NOTES_READ at the guest’s': listen(robot, atTicket, home.ids['guestTicket']),
    'a colleague at the guest’s': listen(colleague, atTicket, home.ids['guestTicket']),
    'a colleague in the hall': listen(colleague, inRoom, room(home, 'hall')),
    'a key in its room': listen(robot, inRoom, room(home, 'botRoom')),
    'a colleague, of who is there': listen(colleague, presence),
    'another tenant’s colleague, of who is there': listen(tenant.people.colleague, presence),
  };
  /** Everything that may not be told where it is not said, and at last what may. */
  const stir = async () => {
    for (const world of [home, tenant]) {
      for (const ticket of ['otherGuestTicket', 'otherCustomerTicket'])
        await speak(world, world.people.owner, ticket, false);
      await speak(world, world.people.otherGuest, 'otherGuestTicket', false);
      for (const ticket of ['guestTicket', 'customerTicket']) await speak(world, world.people.owner, ticket, true);
      for (const name of ['privateRoom', 'direct', 'openRoom']) await rooms(world, world.people.owner, name);
    }
    await speak(tenant, tenant.people.owner, 'guestTicket', false);
    await rooms(tenant, tenant.people.owner, 'hall');
    for (const ticket of ['guestTicket', 'customerTicket']) await speak(home, owner, ticket, false);
    for (const name of ['hall', 'botRoom']) await rooms(home, owner, name);
    for (const { people } of [home, tenant]) {
      for (const isAway of [true, false]) await act(app, people.owner, 'setAway', { isAway });
    }
  };
  // Somebody who follows nothing is nowhere.
  const comings = [home, tenant].map(({ people }) => listen(people.owner, presence));
  // What is said before a feed runs is lost: it is said until all have heard of it.
  await expect
    .poll(
      async () => {
        await stir();
        return Object.entries(feeds).flatMap(([name, { told }]) => (told.length >= 3 ? [] : [name]));
      },
      { timeout: 25_000 },
    )
    .toEqual([]);
  const told = (name: keyof typeof feeds) => feeds[name].told.join('\n');
  const everything = Object.values(feeds).flatMap(({ told: lines }) => lines);

  for (const name of [
    'a guest at their ticket',
    'a customer at theirs',
    'a key without NOTES_READ at the guest’s',
  ] as const) {
    expect(new Set([...told(name).matchAll(/"isInternal":(\w+)/g)].map(([, is]) => is)), name).toEqual(
      new Set(['false']),
    );
  }
  expect(told('a colleague at the guest’s')).toContain('"isInternal":true');
  // Requesters hear a name and no more.
  expect(told('a guest at their ticket')).not.toContain(owner.id);
  expect(told('a customer at theirs')).not.toContain('@');
  const typing = Object.entries(feeds).filter(([name]) => !name.endsWith('who is there'));
  for (const [name, { told: lines }] of typing) {
    const names = lines.map((line) => /"displayName":"([^"]+)"/.exec(line)?.[1]);
    expect(new Set(names), name).toEqual(new Set(['Owner']));
    // The other workspace's owner has the same name, and would have another key and id.
    expect(new Set(lines.map((line) => /"key":"([^"]+)"/.exec(line)?.[1])).size, name).toBe(1);
    expect(lines.join('\n'), name).not.toContain(tenant.people.owner.id);
  }
  expect(everything.join('\n')).not.toContain(otherGuest.id);
  expect(told('a colleague, of who is there')).toContain(owner.id);
  expect(told('a colleague, of who is there')).not.toContain(tenant.people.owner.id);
  const ofTenant = told('another tenant’s colleague, of who is there');
  expect(ofTenant).toContain(tenant.people.owner.id);
  for (const person of [owner, colleague]) expect(ofTenant).not.toContain(person.id);
  await Promise.all([...Object.values(feeds), ...comings].map(({ feed }) => feed.stop()));
}, 60_000);
