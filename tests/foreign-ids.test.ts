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
import type { ApiScope } from './gql/graphql.ts';
import { inputOf, mutations, type Done } from './kit/act.ts';
import { allIds } from './kit/all-ids.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createWorld, moveTickets, songsIn, talk, workOnTickets, writeNotes, type World } from './kit/canary-world.ts';
import type { Client } from './kit/client.ts';
import { createKey } from './kit/keys.ts';
import { postText } from './kit/raw-post.ts';
import { typenameOf } from './kit/walk.ts';
import { mayAsk } from './key-scopes.ts';

// In every place of a mutation's input that takes an id, ids of what somebody may not see are tried beside one that nothing
// has and one that is none: one answer for all three, and none of it sings.

const resources = ['Document', 'Task', 'KnowledgeArticle'];
/** What an id of each name may name. */
const named: Readonly<Record<string, readonly string[]>> = {
  apiKeyId: ['ApiKey'],
  articleId: ['KnowledgeArticle'],
  assigneeId: ['WorkspaceUser'],
  assigneeIds: ['WorkspaceUser'],
  attachmentId: ['Attachment'],
  attachmentIds: ['Attachment'],
  categoryId: ['SupportCategory'],
  deliveryId: ['WebhookDelivery'],
  documentId: ['Document'],
  endpointId: ['WebhookEndpoint'],
  expectedAssigneeId: ['WorkspaceUser'],
  expectedLastMessageId: ['SupportMessage'],
  guestId: ['SupportGuestUser'],
  labelId: ['SupportLabel'],
  linkId: ['TicketResourceLink', 'RoomResourceLink'],
  memberId: ['WorkspaceUser'],
  memberIds: ['WorkspaceUser'],
  mentionIds: ['WorkspaceUser'],
  messageId: ['SupportMessage', 'ChatMessage'],
  projectId: ['Project'],
  replyToId: ['ChatMessage'],
  requesterId: ['WorkspaceUser', 'SupportGuestUser'],
  resourceId: resources,
  roomId: ['ChatRoom'],
  sessionId: ['Session'],
  taskId: ['Task'],
  teamId: ['Team'],
  teamIds: ['Team'],
  ticketId: ['SupportTicket'],
};

const allScopes: ApiScope[] = [
  'CHAT_READ',
  'CHAT_WRITE',
  'SUPPORT_READ',
  'SUPPORT_WRITE',
  'RESOURCES_READ',
  'RESOURCES_WRITE',
  'WEBHOOKS_MANAGE',
];
const keysOf: Readonly<Record<string, ApiScope[]>> = {
  'every scope but NOTES_READ': allScopes,
  CHAT_WRITE: ['CHAT_WRITE'],
  SUPPORT_WRITE: ['SUPPORT_WRITE'],
  RESOURCES_WRITE: ['RESOURCES_WRITE'],
};

interface Asker {
  client: Client;
  /** What they may name, so that the id in question is what is looked at. */
  own: Readonly<Record<string, string | undefined>>;
  /** What is hidden from them, by type. */
  hidden: Readonly<Record<string, readonly string[]>>;
  mayAsk(mutation: string): boolean;
}

let app: TestApp;
let home: World;
const askers = new Map<string, Asker>();

beforeAll(async () => {
  app = await startTestApp();
  home = await createWorld(app, 'home');
  const tenant = await createWorld(app, 'tenant');
  const { owner, guest, customer, colleague } = home.people;
  const keys = await Promise.all(
    Object.entries(keysOf).map(async ([name, scopes]) => [name, scopes, await createKey(app, owner, scopes)] as const),
  );
  for (const world of [home, tenant]) {
    await moveTickets(app, world);
    await workOnTickets(app, world);
    await talk(app, world, world === home ? keys.map(([, , { id }]) => id) : []);
    await writeNotes(app, world);
  }
  const foreign = await allIds(app, tenant.workspace.slug);
  const { ids } = home;
  const own = {
    ticketId: ids['guestTicket'],
    roomId: ids['hall'],
    resourceId: ids['document'],
    projectId: ids['project'],
    memberId: colleague.id,
    labelId: ids['label'],
    teamId: ids['team'],
  };
  const of = (...names: string[]) =>
    Map.groupBy(
      names.map((name) => ids[name] ?? name),
      typenameOf,
    );
  const add = (more: ReadonlyMap<string, string[]>) =>
    Object.fromEntries(
      Object.entries(foreign).map(([type, list]) => [type, [...list.slice(-1), ...(more.get(type) ?? [])]]),
    );
  // Staff's, others', and what was taken away.
  const closed = ['privateRoom', 'privateMessage', 'deletedRoom', 'deletedTicket', 'roomLink'];
  const staffs = [...closed, 'label', 'team', 'project', 'document', 'task', 'article', 'hook', 'key', 'silent'];
  const others = [
    'otherGuestTicket',
    'otherGuestMessage',
    'otherGuestNote',
    people('otherGuest'),
    people('otherCustomer'),
  ];
  function people(who: keyof World['people']): string {
    return home.people[who].id;
  }
  const anything = () => true;
  askers.set('staff', { client: owner, own, hidden: add(of('deletedRoom', 'deletedTicket')), mayAsk: anything });
  askers.set('a colleague', { client: colleague, own, hidden: add(of(...closed)), mayAsk: anything });
  askers.set('a guest', {
    client: guest,
    own: { ticketId: ids['guestTicket'] },
    hidden: add(of(...staffs, ...others, 'guestNote', 'guestLink', 'customerTicket')),
    mayAsk: anything,
  });
  askers.set('a customer', {
    client: customer,
    own: { ticketId: ids['customerTicket'] },
    hidden: add(of(...staffs, ...others, 'customerNote', 'customerLink', 'guestTicket')),
    mayAsk: anything,
  });
  for (const [name, scopes, client] of keys) {
    const hidden = add(of(...closed, 'guestNote', ...(scopes.includes('RESOURCES_WRITE') ? [] : ['task'])));
    askers.set(`a key with ${name}`, { client, own, hidden, mayAsk: (mutation) => mayAsk(mutation, scopes) });
  }
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

describe.each([
  'staff',
  'a colleague',
  'a guest',
  'a customer',
  ...Object.keys(keysOf).map((name) => `a key with ${name}`),
])('%s', (who) => {
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
});
