import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiScope } from './gql/graphql.ts';
import { allIds } from './kit/all-ids.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import {
  createWorld,
  moveTickets,
  songsIn,
  stir,
  talk,
  workOnTickets,
  writeNotes,
  type Kind,
  type World,
} from './kit/canary-world.ts';
import type { Client } from './kit/client.ts';
import { createKey } from './kit/keys.ts';
import { everybody, mayFind, mayHear, ofMembers, ofStaff, scopes, type Who } from './kit/may-hear.ts';
import { postText } from './kit/raw-post.ts';
import { beyond, createWalker, typenameOf, type Walked } from './kit/walk.ts';
import { cursorOf, heardBetween, type Feed } from './kit/walk-feeds.ts';

// Everybody walks every path of the schema, from its roots and from every id there is, among things that all sing. What
// each hears is exactly what the table says: nothing else comes by any path, and what they are entitled to does come.

let app: TestApp;
let home: World;
let tenant: World;
let clients: Record<Who | 'stranger', Client>;
const walks = new Map<string, Walked>();

/** Walks as somebody, and keeps what they were told. */
async function walk(who: Who | 'stranger', when: string): Promise<Walked> {
  const walker = createWalker(app, clients[who].token);
  const own = who === 'stranger' ? tenant : home;
  const other = who === 'stranger' ? home : tenant;
  const values: Record<string, Record<string, unknown>> = {
    room: { id: own.ids['botRoom'] ?? 'not made yet' },
    ticket: { id: own.ids[who === 'customer' ? 'customerTicket' : 'guestTicket'] },
    publicWorkspace: { slug: other.workspace.slug },
  };
  await walker.fromQuery((field) => values[field] ?? {});
  walks.set(`${who} ${when}`, walker.walked);
  return walker.walked;
}

beforeAll(async () => {
  app = await startTestApp();
  home = await createWorld(app, 'home');
  tenant = await createWorld(app, 'tenant');
  const keys = await Promise.all(
    scopes.map(async (scope) => [scope, await createKey(app, home.people.owner, [scope], `Robot ${scope}`)] as const),
  );
  const { owner, colleague, guest, customer, gone } = home.people;
  const ofKeys = Object.fromEntries(keys) as unknown as Record<ApiScope, Client & { id: string }>;
  const nobody = { ...owner, token: null };
  clients = { ...ofKeys, owner, colleague, guest, customer, gone, nobody, stranger: tenant.people.owner };
  for (const world of [home, tenant]) await moveTickets(app, world);
  for (const who of ['guest', 'customer'] as const) await walk(who, 'before');
  for (const world of [home, tenant]) {
    await workOnTickets(app, world);
    const bots = world === home ? Object.values(ofKeys).map(({ id }) => id) : [];
    await talk(app, world, bots);
  }
  for (const scope of scopes) await walk(scope, 'before');
  for (const world of [home, tenant]) await writeNotes(app, world);
  for (const who of everybody) await walk(who, 'after');
  await walk('stranger', 'after');
}, 600_000);
afterAll(() => app.stop());

const heard = (walked: Walked | undefined) => songsIn([...(walked?.answers.values() ?? [])].join('\n'));
const ofHome = (kinds: readonly Kind[]): string[] => kinds.map((kind) => `home-${kind}`);

describe('what is heard on every path from the query type, six fields deep', () => {
  it.each(everybody)('by %s is what they may hear, all of it and nothing else', (who) => {
    const walked = walks.get(`${who} after`);
    const isIn = !['nobody', 'gone'].includes(who);
    // What a support page shows to anybody is asked for of the other workspace.
    expect([...heard(walked)].sort()).toEqual([...ofHome(mayHear[who]), 'tenant-category'].sort());
    expect(walked?.unexpected).toEqual([]);
    expect(walked?.answers.size).toBeGreaterThan(isIn ? 20 : 10);
  });

  it('by an agent of the other workspace is what is there', () => {
    const walked = walks.get('stranger after');
    const all = [...ofStaff, ...ofMembers].map((kind) => `tenant-${kind}`);
    expect([...heard(walked)].sort()).toEqual([...all, 'home-category'].sort());
    expect(walked?.unexpected).toEqual([]);
  });
});

it('no path is left out but one, which costs more than anything may', () => {
  expect(beyond.map(({ path }) => path.map(({ key }) => key).join('.'))).toEqual([
    'guests.nodes.probablySameAs.probablySameAs.probablySameAs.probablySameAs',
  ]);
});

/** Times that pass, and signatures of links, which are made anew each time. */
const settled = (text: string) =>
  text
    .replace(/("url":"[^"?]+)\?[^"]*"/g, '$1"')
    .replace(/"(elapsedSeconds|remainingSeconds|lastUsedAt)":("[^"]*"|-?\d+)/g, '"$1":0');
const toldBy = (who: Who, when: string) =>
  Object.fromEntries([...(walks.get(`${who} ${when}`)?.answers ?? [])].map(([what, text]) => [what, settled(text)]));

describe('not a byte of all that is read on every path changes', () => {
  it.each(['guest', 'customer'] as const)(
    'for a %s by notes, labels, links, assignment, priority, history, rooms, or what happens to others',
    (who) => {
      expect(toldBy(who, 'after')).toEqual(toldBy(who, 'before'));
    },
  );

  it.each(scopes)('for a key with %s by notes that are written, put right and taken away', (scope) => {
    expect(toldBy(scope, 'after')).toEqual(toldBy(scope, 'before'));
  });
});

it.each(['owner', 'guest', 'customer', 'SUPPORT_READ', 'CHAT_READ'] as const)(
  'what %s is told is, to the byte, what graphql-js makes of it',
  async (who) => {
    const { allowed = [] } = walks.get(`${who} after`) ?? {};
    expect(allowed.length).toBeGreaterThan(10);
    // Of the many that an agent may ask, some from everywhere.
    const step = Math.ceil(allowed.length / 60);
    for (const { text, values } of allowed.filter((_, nth) => nth % step === 0)) {
      // A directive that changes nothing leaves an operation to graphql-js.
      const byReference = text.replace('{', '{ ... @include(if: true) {').concat(' }');
      const [ours, reference] = [
        await postText(app, clients[who].token, text, values),
        await postText(app, clients[who].token, byReference, values),
      ];
      expect(settled(ours)).toBe(settled(reference));
    }
  },
);

describe('of all ids that the database holds', () => {
  // Of a type, so many of the newest are read.
  const each = 4;

  it.each(everybody)('those are found by %s that lead to what they may hear, and no others', async (who) => {
    const [own, foreign] = [await allIds(app, home.workspace.slug), await allIds(app, tenant.workspace.slug)];
    const walker = createWalker(app, clients[who].token);
    expect([...(await walker.visibleOf(Object.values(foreign).flat()))]).toEqual([]);
    const visible = await walker.visibleOf(Object.values(own).flat());
    expect([...new Set([...visible].map(typenameOf))].sort()).toEqual([...mayFind[who]].sort());
    const byType = Map.groupBy(visible, typenameOf);
    for (const ids of byType.values()) for (const id of ids.slice(-each)) await walker.fromNode(id);
    const beside = [...heard(walker.walked)].filter((song) => !ofHome(mayHear[who]).includes(song));
    expect(beside).toEqual([]);
    expect(walker.walked.unexpected).toEqual([]);
  });
});

describe('a search', () => {
  const searches = [
    'members(search: $s)',
    'guests(search: $s)',
    'tickets(filter: { search: $s })',
    'rooms(filter: { search: $s })',
    'rooms(filter: { search: $s, membership: JOINABLE })',
    'resources(kind: TASK, search: $s)',
    'resources(kind: DOCUMENT, search: $s)',
    'resources(kind: KNOWLEDGE, search: $s)',
  ];
  it.each(everybody)('by %s finds nothing by the words of what they may not read', async (who) => {
    const hidden = [...home.songs, ...tenant.songs].filter(
      ({ kind, song }) => !song.startsWith('canary-home') || !ofHome(mayHear[who]).includes(`home-${kind}`),
    );
    // As many as may be asked for at once.
    const pages = Array.from({ length: Math.ceil(hidden.length / 40) }, (_, nth) =>
      hidden.slice(nth * 40, nth * 40 + 40),
    );
    for (const search of searches) {
      for (const page of pages) {
        const asked = page.map(
          ({ song }, nth) => `s${nth}: ${search.replace('$s', JSON.stringify(song))} { totalCount }`,
        );
        const text = await postText(app, clients[who].token, `{ ${asked.join(' ')} }`, {});
        if (/FORBIDDEN|UNAUTHENTICATED/.test(text)) break;
        const found = JSON.parse(text) as { data: Record<string, { totalCount: number }> };
        const told = page.filter((_, nth) => found.data[`s${nth}`]?.totalCount !== 0).map(({ song }) => song);
        expect(told, search).toEqual([]);
      }
    }
  });

  it('finds what one may read', async () => {
    const found = async (who: Who, search: string, kind: Kind) => {
      const song = home.songs.findLast((one) => one.kind === kind)?.song ?? '';
      const text = await postText(app, clients[who].token, `query ($s: String!) { ${search} { totalCount } }`, {
        s: song,
      });
      return /"totalCount":(\d+)/.exec(text)?.[1];
    };
    expect(await found('owner', 'members(search: $s)', 'agentemail')).toBe('1');
    expect(await found('SUPPORT_READ', 'members(search: $s)', 'agentname')).toBe('1');
    expect(await found('SUPPORT_READ', 'guests(search: $s)', 'guestperson')).toBe('1');
    expect(await found('owner', 'rooms(filter: { search: $s })', 'privateroom')).toBeDefined();
    expect(await found('RESOURCES_READ', 'resources(kind: TASK, search: $s)', 'resource')).toBe('1');
  });
});

describe('a feed, by every path of what it delivers', () => {
  const feedsOf = (): Feed[] => [
    { field: 'supportInboxEvents' },
    { field: 'chatInboxEvents' },
    ...['guestTicket', 'customerTicket'].map((name) => ({ field: 'ticketEvents', id: home.ids[name] ?? '' }) as const),
    ...['botRoom', 'privateRoom'].map((name) => ({ field: 'roomEvents', id: home.ids[name] ?? '' }) as const),
  ];
  let from: Map<string, string | null>;
  const nameOf = (who: Who, { field, id }: Feed) => `${who} ${field} ${id}`;
  const followers = everybody.filter((who) => !['nobody', 'gone'].includes(who));

  beforeAll(async () => {
    from = new Map();
    for (const who of followers) {
      for (const feed of feedsOf()) from.set(nameOf(who, feed), await cursorOf(clients[who], feed));
    }
    await stir(app, home);
  });

  it.each(followers)('tells %s what they may hear, and nothing else', async (who) => {
    const told: string[] = [];
    for (const feed of feedsOf()) {
      const [after, until] = [from.get(nameOf(who, feed)), await cursorOf(clients[who], feed)];
      if (!after || !until) expect([after, until], nameOf(who, feed)).toEqual([null, null]);
      else if (after !== until) told.push(await heardBetween(clients[who], feed, after, until));
    }
    const songs = songsIn(told.join('\n'));
    expect([...songs].filter((song) => !ofHome(mayHear[who]).includes(song))).toEqual([]);
    const own: Partial<Record<Who, Kind>> = {
      guest: 'guestthread',
      customer: 'customerthread',
      owner: 'privateroom',
      colleague: 'note',
      CHAT_READ: 'botroom',
      SUPPORT_READ: 'guestthread',
    };
    const one = own[who];
    if (one) expect(songs).toContain(`home-${one}`);
    else expect(told).toEqual([]);
  });
});
