import type { ApiScope } from '../gql/graphql.ts';
import { mayAsk } from '../key-scopes.ts';
import { allIds } from './all-ids.ts';
import type { TestApp } from './app.ts';
import { createWorld, moveTickets, talk, workOnTickets, writeNotes, type World } from './canary-world.ts';
import type { Client } from './client.ts';
import { createKey } from './keys.ts';
import { typenameOf } from './walk.ts';

// Everybody who asks by ids, and the ids of what is hidden from them.

const resources = ['Document', 'Task', 'KnowledgeArticle'];
/** What an id of each name may name. */
export const named: Readonly<Record<string, readonly string[]>> = {
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
export const keysOf: Readonly<Record<string, ApiScope[]>> = {
  'every scope but NOTES_READ': allScopes,
  CHAT_WRITE: ['CHAT_WRITE'],
  SUPPORT_WRITE: ['SUPPORT_WRITE'],
  RESOURCES_WRITE: ['RESOURCES_WRITE'],
};

export interface Asker {
  client: Client;
  /** What they may name, so that the id in question is what is looked at. */
  own: Readonly<Record<string, string | undefined>>;
  /** What is hidden from them, by type. */
  hidden: Readonly<Record<string, readonly string[]>>;
  mayAsk(mutation: string): boolean;
}

/** Fills a workspace and another one, and tells who asks in the first what is hidden from them in both. */
export async function createAskers(app: TestApp, home: World): Promise<Map<string, Asker>> {
  const askers = new Map<string, Asker>();
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
  return askers;
}
