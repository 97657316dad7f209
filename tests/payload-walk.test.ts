import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiScope } from './gql/graphql.ts';
import { attempt } from './kit/act.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createWorld, moveTickets, songsIn, talk, workOnTickets, writeNotes, type World } from './kit/canary-world.ts';
import type { Client } from './kit/client.ts';
import { createKey } from './kit/keys.ts';
import { mayHear, ofStaff, type Who } from './kit/may-hear.ts';
import { mutationCases, type Case } from './kit/mutation-cases.ts';
import { createWriter } from './kit/walk-payloads.ts';
import { mayAsk } from './key-scopes.ts';

// Everybody does whatever they may, among things that all sing, and looks at every path of what the write gives back.

let app: TestApp;
let home: World;
let cases: Readonly<Record<string, Case>>;

const both = (...parts: Who[]): string[] => [...new Set(parts.flatMap((who) => [...mayHear[who]]))];
/** Keys that write, and what they may hear. */
const keys: Readonly<Record<string, { scopes: ApiScope[]; hears: readonly string[] }>> = {
  CHAT_WRITE: { scopes: ['CHAT_WRITE'], hears: [] },
  SUPPORT_WRITE: { scopes: ['SUPPORT_WRITE'], hears: [] },
  RESOURCES_WRITE: { scopes: ['RESOURCES_WRITE'], hears: [] },
  'the rooms’': { scopes: ['CHAT_READ', 'CHAT_WRITE'], hears: mayHear.CHAT_READ },
  'the webhooks’ and tickets’': { scopes: ['WEBHOOKS_MANAGE', 'SUPPORT_READ'], hears: mayHear.SUPPORT_READ },
  'the resources’': { scopes: ['RESOURCES_READ', 'RESOURCES_WRITE'], hears: mayHear.RESOURCES_READ },
  'the tickets’ and resources’': {
    scopes: ['SUPPORT_READ', 'SUPPORT_WRITE', 'RESOURCES_READ', 'RESOURCES_WRITE'],
    hears: [...both('SUPPORT_READ', 'RESOURCES_READ'), 'ticketlink'],
  },
  'the notes’': { scopes: ['SUPPORT_READ', 'SUPPORT_WRITE', 'NOTES_READ'], hears: [...mayHear.SUPPORT_READ, 'note'] },
};

interface Writer {
  client: Client;
  hears: readonly string[];
  /** Of what sings, what they write about, by the names of inputs' fields. */
  about: Readonly<Record<string, unknown>>;
  mayAsk(mutation: string): boolean;
}
const writers = new Map<string, Writer>();

beforeAll(async () => {
  // Webhooks are made and reach nobody.
  app = await startTestApp({}, { mayReach: () => false });
  home = await createWorld(app, 'home');
  const tenant = await createWorld(app, 'tenant');
  const { owner, colleague, guest, customer } = home.people;
  const made = await Promise.all(
    Object.entries(keys).map(async ([name, { scopes }]) => [name, await createKey(app, owner, scopes)] as const),
  );
  for (const world of [home, tenant]) {
    await moveTickets(app, world);
    await workOnTickets(app, world);
    await talk(app, world, world === home ? made.map(([, { id }]) => id) : []);
    await writeNotes(app, world);
  }
  cases = mutationCases(app, home);
  const { ids } = home;
  const ticket = { ticketId: ids['guestTicket'] };
  const mine = { requesterId: undefined, attachmentIds: [], 'changeTicketStatus.status': 'RESOLVED' };
  const anything = () => true;
  writers.set('a colleague', {
    client: colleague,
    hears: ofStaff,
    about: { ...ticket, roomId: ids['hall'], attachmentIds: [] },
    mayAsk: anything,
  });
  writers.set('a guest', { client: guest, hears: mayHear.guest, about: { ...mine, ...ticket }, mayAsk: anything });
  writers.set('a customer', {
    client: customer,
    hears: mayHear.customer,
    about: { ...mine, ticketId: ids['customerTicket'] },
    mayAsk: anything,
  });
  for (const [name, client] of made) {
    const { scopes, hears } = keys[name] ?? { scopes: [], hears: [] };
    writers.set(`a key of ${name}`, {
      client,
      hears,
      about: { ...ticket, roomId: ids['botRoom'], messageId: ids['botMessage'], attachmentIds: [] },
      mayAsk: (mutation) => mayAsk(mutation, scopes),
    });
  }
}, 600_000);
afterAll(() => app.stop());

// What they would take away, others are to write about.
const endings = [
  'deleteTicket',
  'deleteRoom',
  'removeRoomMember',
  'revokeApiKey',
  'removeMember',
  'revokeOtherSessions',
];

/** An input as it is, but for what they write about. */
function own({ about }: Writer, mutation: string, input: object): object {
  const over = Object.keys(input).flatMap((name) => {
    const as = [`${mutation}.${name}`, name].find((one) => one in about);
    return as === undefined || endings.includes(mutation) ? [] : [[name, about[as]] as const];
  });
  return { ...input, ...Object.fromEntries(over) };
}

const probes = new Map<string, object>();

/** Whether somebody is let in at all: asked with something that was made once for all of them. */
async function isLetIn(writer: Writer, mutation: string): Promise<boolean> {
  if (!writer.mayAsk(mutation)) return false;
  const probe = probes.get(mutation) ?? (await cases[mutation]?.()) ?? {};
  probes.set(mutation, probe);
  const { data } = await attempt(app, writer.client, mutation, own(writer, mutation, probe));
  return data?.[mutation] != null;
}

/** How many kinds of writes are done at least, and what sings in what they give back, or there would be nothing to look at. */
const atLeast: Readonly<Record<string, { writes: number; songs: string[] }>> = {
  'a colleague': { writes: 55, songs: ['note', 'ticketlink', 'guestthread', 'label', 'resource', 'team'] },
  'a guest': { writes: 5, songs: ['guestthread', 'category'] },
  'a customer': { writes: 6, songs: ['customerthread', 'category'] },
  'a key of CHAT_WRITE': { writes: 7, songs: [] },
  'a key of SUPPORT_WRITE': { writes: 12, songs: [] },
  'a key of RESOURCES_WRITE': { writes: 10, songs: [] },
  'a key of the rooms’': { writes: 7, songs: ['botroom'] },
  'a key of the webhooks’ and tickets’': { writes: 1, songs: [] },
  'a key of the resources’': { writes: 10, songs: [] },
  'a key of the tickets’ and resources’': { writes: 24, songs: ['guestthread', 'label', 'ticketlink', 'resource'] },
  'a key of the notes’': { writes: 13, songs: ['guestthread', 'note'] },
};

it.each(Object.keys(atLeast))(
  'what %s is shown of what they write is theirs to see on every path, and some of it sings',
  async (name) => {
    const writer = writers.get(name);
    if (!writer) throw new Error(`there is no ${name}`);
    const { write, unexpected } = createWriter(app, writer.client.token);
    const done = new Set<string>();
    const beside: string[] = [];
    const heard = new Set<string>();
    for (const mutation of Object.keys(cases)) {
      if (!(await isLetIn(writer, mutation))) continue;
      const made = (await cases[mutation]?.()) ?? {};
      for (const input of [own(writer, mutation, made), made]) {
        const { answers, isDone } = await write(mutation, { ...input, clientMutationId: randomUUID() });
        for (const song of songsIn(answers.join('\n'))) {
          heard.add(song);
          const isTheirs = writer.hears.some((kind) => song === `home-${kind}`);
          if (!isTheirs) beside.push(`${mutation} tells of ${song}`);
        }
        if (!isDone) continue;
        done.add(mutation);
        break;
      }
    }
    expect(beside).toEqual([]);
    expect(unexpected).toEqual([]);
    const { writes = 0, songs = [] } = atLeast[name] ?? {};
    expect(done.size, [...done].join(' ')).toBeGreaterThanOrEqual(writes);
    expect([...heard]).toEqual(expect.arrayContaining(songs.map((kind) => `home-${kind}`)));
  },
  120_000,
);
