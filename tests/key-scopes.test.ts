import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../api/schema.ts';
import type { ApiScope } from './gql/graphql.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createKey, type Key } from './kit/keys.ts';
import { createTestWorkspace, type TestWorkspace } from './kit/people.ts';
import { postText } from './kit/raw-post.ts';
import { createGroup } from './kit/rooms.ts';
import { openTicket } from './kit/tickets.ts';
import { keyScopes, mayAsk } from './key-scopes.ts';

// Every root field is tried with a key of each single scope, and with keys of the pairs that some of them need.

const single: ApiScope[] = [
  'CHAT_READ',
  'CHAT_WRITE',
  'SUPPORT_READ',
  'SUPPORT_WRITE',
  'NOTES_READ',
  'WEBHOOKS_MANAGE',
  'RESOURCES_READ',
  'RESOURCES_WRITE',
];
const pairs: ApiScope[][] = [
  ['SUPPORT_WRITE', 'NOTES_READ'],
  ['SUPPORT_WRITE', 'RESOURCES_READ'],
  ['CHAT_WRITE', 'RESOURCES_READ'],
  ['SUPPORT_WRITE', 'RESOURCES_WRITE'],
];

let app: TestApp;
let workspace: TestWorkspace;
let keys: { scopes: readonly ApiScope[]; key: Key }[];
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  const given = [...single.map((scope) => [scope]), ...pairs];
  keys = await Promise.all(
    given.map(async (scopes) => ({ scopes, key: await createKey(app, workspace.owner, scopes) })),
  );
  const { id: ticketId } = await openTicket(await workspace.guest());
  const roomId = await createGroup(
    workspace.owner,
    keys.map(({ key }) => key.id),
  );
  ids = { ticketId, roomId };
});
afterAll(() => app.stop());

const fieldsOf = (type: { getFields(): Record<string, GraphQLField<unknown, unknown>> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});
const queries = fieldsOf(schema.getQueryType());
const mutations = fieldsOf(schema.getMutationType());
const subscriptions = fieldsOf(schema.getSubscriptionType());

/** Something that validates. */
function anything(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anything(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return { Int: 1, Boolean: true }[type.name] ?? 'x';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, anything(field.type)]));
}

/** Those of each single scope, and those of two where a field needs two. */
function keysFor(field: string) {
  const needs = keyScopes[field];
  const wantsTwo = Array.isArray(needs) && needs.some((need) => Array.isArray(need));
  return keys.filter(({ scopes }) => scopes.length === 1 || wantsTwo);
}

function operation(kind: string, field: GraphQLField<unknown, unknown>, values: Record<string, unknown> = {}) {
  const args = field.args.filter(({ name, type }) => name in values || isNonNullType(type));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const query = `${kind} ${declared ? `(${declared})` : ''} { ${field.name} ${passed ? `(${passed})` : ''} ${selection} }`;
  return { query, variables: Object.fromEntries(args.map(({ name, type }) => [name, values[name] ?? anything(type)])) };
}

/** What is to be said to keys that are refused: in which groups of scopes one would have to be. */
function groupsOf(field: string): string[] {
  const needs = keyScopes[field];
  return Array.isArray(needs) ? needs.map((need: ApiScope | readonly ApiScope[]) => [need].flat().join()).sort() : [];
}

interface Refused {
  errors?: { extensions: { code: string; needs?: string[][] } }[];
}

/** Whether the scope let it through; what comes of it is not the matter here. One that did not has said what would. */
async function isLetIn(key: Key, kind: string, field: GraphQLField<unknown, unknown>): Promise<boolean> {
  const { query, variables } = operation(kind, field);
  const text = await postText(app, key.token, query, variables);
  expect(text, field.name).not.toMatch(/INTERNAL|GRAPHQL_VALIDATION|Cannot query/);
  const { errors = [] } = JSON.parse(text) as Refused;
  const refusal = errors.find(({ extensions }) => extensions.code === 'FORBIDDEN');
  if (refusal) expect(refusal.extensions.needs?.map((group) => group.join()).sort()).toEqual(groupsOf(field.name));
  return !/"code":"(FORBIDDEN|UNAUTHENTICATED)"/.test(text);
}

/** The same of a feed, which is open from its first bytes on: one that is let in is asked to resync, or hears somebody type. */
async function isHeard(key: Key, field: GraphQLField<unknown, unknown>): Promise<boolean> {
  const isDurable = field.args.some(({ name }) => name === 'after');
  const { query, variables } = operation('subscription', field, {
    ...Object.fromEntries(field.args.filter(({ name }) => name in ids).map(({ name }) => [name, ids[name]])),
    ...(isDurable ? { after: 'forged' } : {}),
  });
  const ending = new AbortController();
  const response = await fetch(app.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${key.secret}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: ending.signal,
  });
  let told = '';
  const typing = isDurable ? undefined : setInterval(() => void type(field.name), 100);
  try {
    for await (const chunk of streamOf(response)) {
      told += chunk;
      if (told.includes('data')) break;
    }
  } finally {
    clearInterval(typing);
    ending.abort();
  }
  return !told.includes('FORBIDDEN');
}

function streamOf({ body }: Response): ReadableStream<string> {
  if (!body) throw new Error('a feed has no body');
  return body.pipeThrough(new TextDecoderStream());
}

async function type(feed: string): Promise<void> {
  const isRoom = feed === 'roomTyping';
  const [mutation, name] = isRoom ? (['setRoomTyping', 'roomId'] as const) : (['setTicketTyping', 'ticketId'] as const);
  const query = `mutation ($id: ID!) { ${mutation}(input: { ${name}: $id, isTyping: true }) { errors { code } } }`;
  await postText(app, workspace.owner.token, query, { id: ids[name] });
}

it('the table of scopes names every root field, and no other', () => {
  const names = [...queries, ...mutations, ...subscriptions].map(({ name }) => name).sort();
  expect(Object.keys(keyScopes).sort()).toEqual(names);
});

describe('a key is let in where its scopes say so, and refused everywhere else', () => {
  it.each(queries.map((field) => [field.name, field] as const))('to query %s', async (_name, field) => {
    for (const { key, scopes } of keysFor(field.name)) {
      expect(await isLetIn(key, 'query', field), scopes.join()).toBe(mayAsk(field.name, scopes));
    }
  });

  it.each(mutations.map((field) => [field.name, field] as const))('to ask for %s', async (_name, field) => {
    for (const { key, scopes } of keysFor(field.name)) {
      expect(await isLetIn(key, 'mutation', field), scopes.join()).toBe(mayAsk(field.name, scopes));
    }
  });

  it.each(subscriptions.map((field) => [field.name, field] as const))('to hear %s', async (_name, field) => {
    for (const { key, scopes } of keysFor(field.name)) {
      expect(await isHeard(key, field), scopes.join()).toBe(mayAsk(field.name, scopes));
    }
  });
});

describe('a key that is refused is told', () => {
  const refusalOf = async (query: string, language: string) => {
    const [narrow] = keys;
    const response = await fetch(app.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${narrow?.key.secret}`,
      },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;
  };

  it('which scope it lacks, in its language', async () => {
    const query = '{ ticketStats { open } }';
    expect(await refusalOf(query, 'en')).toBe('The key lacks a scope for this: it needs SUPPORT_READ.');
    expect(await refusalOf(query, 'fa')).toBe('این کلید دسترسی لازم را ندارد: SUPPORT_READ.');
    const note = 'mutation { addTicketNote(input: { ticketId: "x", body: "x" }) { errors { code } } }';
    expect(await refusalOf(note, 'en')).toBe('The key lacks a scope for this: it needs SUPPORT_WRITE and NOTES_READ.');
  });

  it('that something is for people alone', async () => {
    const query = '{ sessions { id } }';
    expect(await refusalOf(query, 'en')).toBe('This is for people alone: no API key may do it.');
    expect(await refusalOf(query, 'fa')).toBe('این کار تنها از اعضا برمی‌آید و کلید API به آن راه ندارد.');
  });
});
