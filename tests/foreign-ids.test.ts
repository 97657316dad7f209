import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeNodeId } from '../api/graphql/node-id.ts';
import { inputOf, mutations, type Done } from './kit/act.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createAskers, keysOf, named, type Asker } from './kit/askers.ts';
import { createWorld, songsIn, type World } from './kit/canary-world.ts';
import { postText } from './kit/raw-post.ts';
import { feedPlaces, queryPlaces } from './kit/read-places.ts';
import { typenameOf } from './kit/walk.ts';

// In every place that takes an id, of a mutation's input, a query, a list's filter or a feed, ids of what somebody may not
// see are tried beside one that nothing has and one that is none: one answer for all three, and none of it sings.

const anyType = [...new Set(Object.values(named).flat())];

let app: TestApp;
let home: World;
let askers: Map<string, Asker>;

beforeAll(async () => {
  app = await startTestApp();
  home = await createWorld(app, 'home');
  askers = await createAskers(app, home);
}, 600_000);
afterAll(() => app.stop());

const takesId = (field: GraphQLInputField) => getNamedType(field.type).name === 'ID';

/** Something that passes, of what is asked for beside the id in question. */
function anything(type: GraphQLInputType, name: string, own: Asker['own']): unknown {
  if (isNonNullType(type)) return anything(type.ofType, name, own);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return {};
  if (type.name === 'ID') return own[name] ?? 'nothing';
  return { Int: 1, Boolean: true }[type.name] ?? (name === 'emoji' ? '👍' : 'words');
}

async function ask({ client, own }: Asker, mutation: string, field: GraphQLInputField, id: string): Promise<string> {
  const { input, payload } = inputOf(mutation);
  const needed = Object.values(input.getFields()).filter(({ type }) => isNonNullType(type));
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const values = {
    ...Object.fromEntries(needed.map(({ name, type }) => [name, anything(type, name, own)])),
    [field.name]: isList ? [id] : id,
  };
  const things = Object.values(payload.getFields()).filter(({ name }) => name !== 'errors');
  const selection = `{ ${things.map(({ name, type }) => name + ('getFields' in getNamedType(type) ? ' { __typename }' : '')).join(' ')} errors { code message field retryAfterSeconds } }`;
  const query = `mutation ($input: ${input.name}!) { ${mutation}(input: $input) ${selection} }`;
  return postText(app, client.token, query, { input: values });
}

const places = mutations.flatMap(({ name: mutation }) =>
  Object.values(inputOf(mutation).input.getFields())
    .filter(takesId)
    .map((field) => ({ mutation, field })),
);

it('every name of an id in an input is known', () => {
  expect([...new Set(places.map(({ field }) => field.name))].sort()).toEqual(Object.keys(named).sort());
});

/** What an id in a place that is read by may name. */
const readable: Readonly<Record<string, readonly string[]>> = {
  node: anyType,
  nodes: anyType,
  room: ['ChatRoom'],
  ticket: ['SupportTicket'],
  assigneeId: ['WorkspaceUser'],
  categoryId: ['SupportCategory'],
  customerId: ['WorkspaceUser'],
  guestId: ['SupportGuestUser'],
  labelId: ['SupportLabel'],
  teamId: ['Team'],
  roomId: ['ChatRoom'],
  ticketId: ['SupportTicket'],
};

it('every name of an id that is read by is known', () => {
  const names = [...queryPlaces, ...feedPlaces].map(({ name }) => name);
  expect([...new Set(names)].sort()).toEqual(Object.keys(readable).sort());
});

/** What a feed tells at once: why it is refused, or nothing yet. */
async function firstTold({ client }: Asker, query: string, id: string): Promise<string> {
  const leaving = new AbortController();
  const patience = setTimeout(() => leaving.abort(), 1_000);
  try {
    const response = await fetch(app.url, {
      method: 'POST',
      signal: leaving.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${client.token}`,
      },
      body: JSON.stringify({ query, variables: { id } }),
    });
    // Signs of life are no news.
    return `${response.status} ${(await response.text()).replaceAll(':\n\n', '')}`;
  } catch (error) {
    if (leaving.signal.aborted) return 'nothing yet';
    throw error;
  } finally {
    clearTimeout(patience);
  }
}

const everybody = [
  'staff',
  'a colleague',
  'a guest',
  'a customer',
  ...Object.keys(keysOf).map((name) => `a key with ${name}`),
];

describe.each(everybody)('%s', (who) => {
  it('is told the same of ids of what they may not see as of one that nothing has, by every mutation', async () => {
    const asker = askers.get(who);
    if (!asker) throw new Error(`there is no ${who}`);
    const told: string[] = [];
    const differ: string[] = [];
    for (const { mutation, field } of places) {
      if (!asker.mayAsk(mutation)) continue;
      const unknown = await ask(asker, mutation, field, encodeNodeId(named[field.name]?.[0] ?? '', randomUUID()));
      told.push(unknown);
      // Whoever is refused before any id is looked at need not be asked again with each.
      if (/"code":"(FORBIDDEN|UNAUTHENTICATED)"/.test(unknown) && unknown.includes('"data":null')) continue;
      const { data } = JSON.parse(unknown) as { data?: Record<string, Done> };
      if (data?.[mutation]?.errors.length === 0) differ.push(`${mutation}.${field.name} takes an id that nothing has`);
      const types = named[field.name] ?? [];
      for (const id of ['bm90aGluZw', ...types.flatMap((type) => asker.hidden[type] ?? [])]) {
        const answer = await ask(asker, mutation, field, id);
        told.push(answer);
        if (answer !== unknown) differ.push(`${mutation}.${field.name} ${typenameOf(id)}: ${answer} for ${unknown}`);
      }
    }
    expect(differ).toEqual([]);
    expect([...songsIn(told.join('\n'))]).toEqual([]);
    expect(told.length).toBeGreaterThan(5);
  }, 120_000);

  it('is told the same of ids of what they may not see as of one that nothing has, by every query, filter and feed', async () => {
    const asker = askers.get(who);
    if (!asker) throw new Error(`there is no ${who}`);
    const told: string[] = [];
    const differ: string[] = [];
    for (const { field, name, text } of [...queryPlaces, ...feedPlaces]) {
      const types = readable[name] ?? [];
      const read = (id: string) =>
        text.startsWith('query') ? postText(app, asker.client.token, text, { id }) : firstTold(asker, text, id);
      const unknown = await read(encodeNodeId(types[0] ?? '', randomUUID()));
      told.push(unknown);
      if (/QUERY_TOO_COSTLY|BAD_USER_INPUT|INTERNAL/.test(unknown)) differ.push(`${field}.${name}: ${unknown}`);
      for (const id of ['bm90aGluZw', ...types.flatMap((type) => asker.hidden[type] ?? [])]) {
        const answer = await read(id);
        told.push(answer);
        if (answer !== unknown) differ.push(`${field}.${name} ${typenameOf(id)}: ${answer} for ${unknown}`);
      }
    }
    expect(differ).toEqual([]);
    expect([...songsIn(told.join('\n'))]).toEqual([]);
    expect(told.length).toBeGreaterThan(30);
  }, 120_000);
});

it('ids that one may see find what they name, by every query, filter and feed', async () => {
  const { ids, people } = home;
  const own: Record<string, string | undefined> = {
    node: ids['guestTicket'],
    nodes: ids['guestTicket'],
    room: ids['hall'],
    ticket: ids['guestTicket'],
    assigneeId: ids['silent'],
    categoryId: ids['category'],
    customerId: people.customer.id,
    guestId: people.guest.id,
    labelId: ids['label'],
    teamId: ids['team'],
    roomId: ids['hall'],
    ticketId: ids['guestTicket'],
  };
  expect(Object.keys(own).sort()).toEqual(Object.keys(readable).sort());
  const staff = askers.get('staff');
  if (!staff) throw new Error('there is no staff');
  for (const { field, name, text } of queryPlaces) {
    const answer = await postText(app, staff.client.token, text, { id: own[name] });
    expect(answer, `${field}.${name}`).toMatch(/"totalCount":[1-9]|"id":"|_id":"/);
    expect(answer, `${field}.${name}`).not.toContain('"errors"');
  }
  const feeds = await Promise.all(feedPlaces.map(({ name, text }) => firstTold(staff, text, own[name] ?? '')));
  expect(new Set(feeds)).toEqual(new Set(['nothing yet']));
});
