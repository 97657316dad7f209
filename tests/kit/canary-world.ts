import { act, idOf } from './act.ts';
import type { TestApp } from './app.ts';
import { png, upload } from './files.ts';
import { createKey } from './keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './people.ts';

// Workspaces in which everything that anybody wrote sings, and each song says whose it is and what it stands on.

export type Side = 'home' | 'tenant';

/** What a canary stands on; who may hear which is the table in the test. */
export type Kind =
  | 'category'
  | 'speaker'
  | 'agentname'
  | 'agentemail'
  | 'team'
  | 'project'
  | 'keyname'
  | 'hookname'
  | 'hook'
  | 'guestperson'
  | 'guestthread'
  | 'customerperson'
  | 'customerthread'
  | 'otherperson'
  | 'otherthread'
  | 'label'
  | 'triage'
  | 'note'
  | 'resource'
  | 'ticketlink'
  | 'projectlink'
  | 'roomlink'
  | 'botroom'
  | 'privateroom'
  | 'direct'
  | 'openroom'
  | 'opentalk'
  | 'erased';

/** The canaries in an answer, as kinds of a side. */
export const songsIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/canary-(home|tenant)-([a-z]+)-\d+/gi)].map((match) => `${match[1]}-${match[2]}`.toLowerCase()),
  );

export interface World {
  side: Side;
  workspace: TestWorkspace;
  people: Record<'owner' | 'colleague' | 'guest' | 'customer' | 'otherGuest' | 'otherCustomer' | 'gone', Person>;
  /** A new canary. */
  sing(kind: Kind): string;
  songs: { kind: Kind; song: string }[];
  /** By what they are, such as guestTicket, note or privateRoom. */
  ids: Record<string, string>;
}

export async function createWorld(app: TestApp, side: Side): Promise<World> {
  const songs: World['songs'] = [];
  const sing = (kind: Kind) => {
    const song = `canary-${side}-${kind}-${songs.length}`;
    songs.push({ kind, song });
    return song;
  };
  const workspace = await createTestWorkspace(app);
  const people = {
    owner: workspace.owner,
    colleague: await workspace.agent(sing('speaker')),
    gone: await workspace.agent('Gone'),
    customer: await workspace.customer(sing('customerperson')),
    otherCustomer: await workspace.customer(sing('otherperson')),
    guest: await workspace.guest({ name: sing('guestperson'), email: `${sing('guestperson')}@test.test` }),
    otherGuest: await workspace.guest({
      name: sing('otherperson'),
      email: `${sing('otherperson')}@test.test`,
      fingerprint: sing('otherperson'),
    }),
  };
  const world: World = { side, workspace, people, sing, songs, ids: {} };
  await nameThings(app, world);
  await openTickets(app, world);
  return world;
}

async function nameThings(app: TestApp, { people: { owner, gone }, sing, ids }: World): Promise<void> {
  const make = async (mutation: string, input: object, name: string) =>
    idOf(await act(app, owner, mutation, input), name);
  await act(app, owner, 'removeMember', { memberId: gone.id });
  ids['category'] = await make('createSupportCategory', { name: sing('category') }, 'category');
  ids['label'] = await make('createSupportLabel', { name: sing('label'), color: '#aa3300' }, 'label');
  const silent = { displayName: sing('agentname'), email: `${sing('agentemail')}@test.test`, role: 'ADMIN' };
  ids['silent'] = await make('addMember', silent, 'member');
  ids['team'] = await make('createTeam', { name: sing('team'), memberIds: [ids['silent']] }, 'team');
  ids['project'] = await make('createProject', { name: sing('project'), teamIds: [] }, 'project');
  ids['key'] = (await createKey(app, owner, ['SUPPORT_READ'], sing('keyname'))).keyId;
  const hook = {
    name: sing('hookname'),
    url: `https://hooks.example/${sing('hook')}`,
    eventTypes: ['SUPPORT_MESSAGE_SENT'],
    scopes: ['SUPPORT_READ'],
    document: `{ webhookEvent { id } } # ${sing('hook')}`,
  };
  ids['hook'] = await make('createWebhookEndpoint', hook, 'endpoint');
}

async function openTickets(app: TestApp, world: World): Promise<void> {
  const { people, sing, ids } = world;
  const threads = [
    ['guest', 'guestthread'],
    ['customer', 'customerthread'],
    ['otherGuest', 'otherthread'],
    ['otherCustomer', 'otherthread'],
  ] as const;
  for (const [who, kind] of threads) {
    const attachmentIds = [await upload(app.url, people[who], png(), { fileName: `${sing(kind)}.png` })];
    const input = { subject: sing(kind), description: sing(kind), categoryId: ids['category'] };
    const ticketId = idOf(await act(app, people[who], 'openTicket', input), 'ticket');
    ids[`${who}Ticket`] = ticketId;
    await act(app, people[who], 'sendTicketMessage', { ticketId, body: sing(kind), attachmentIds });
    ids[`${who}Message`] = idOf(
      await act(app, people.colleague, 'sendTicketMessage', { ticketId, body: sing(kind) }),
      'message',
    );
  }
}

/** Notes are written, put right and taken away, on every ticket, with files and mentions: so many of each. */
export async function writeNotes(app: TestApp, world: World, count = 1): Promise<void> {
  const { people, sing, ids } = world;
  for (const who of ['guest', 'customer', 'otherGuest', 'otherCustomer'] as const) {
    const ticketId = ids[`${who}Ticket`];
    const write = async (body: string, more: object = {}) =>
      idOf(await act(app, people.owner, 'addTicketNote', { ticketId, body, ...more }), 'message');
    for (let nth = 0; nth < count; nth += 1) {
      const attachmentIds = [await upload(app.url, people.owner, png(), { fileName: `${sing('note')}.png` })];
      ids[`${who}Note`] = await write(sing('note'), { attachmentIds, mentionIds: [people.colleague.id] });
      const edited = await write(sing('erased'));
      await act(app, people.owner, 'editTicketNote', { messageId: edited, body: sing('note') });
      await act(app, people.owner, 'deleteTicketNote', { messageId: await write(sing('erased')) });
    }
  }
}

/** What staff do with tickets of which their requesters see nothing. */
export async function workOnTickets(app: TestApp, world: World): Promise<void> {
  const { people, sing, ids } = world;
  const { owner } = people;
  ids['document'] = idOf(
    await act(app, owner, 'createDocument', {
      title: sing('resource'),
      url: `https://docs.example/${sing('resource')}`,
    }),
    'document',
  );
  ids['article'] = idOf(
    await act(app, owner, 'createArticle', { title: sing('resource'), content: sing('resource') }),
    'article',
  );
  const attachmentId = await upload(app.url, owner, png(), { fileName: `${sing('resource')}.png` });
  ids['file'] = idOf(await act(app, owner, 'createDocument', { title: sing('resource'), attachmentId }), 'document');
  await act(app, owner, 'linkProjectResource', {
    projectId: ids['project'],
    resourceId: ids['article'],
    note: sing('projectlink'),
  });
  for (const who of ['guest', 'customer'] as const) {
    const ticketId = ids[`${who}Ticket`];
    await act(app, owner, 'addTicketLabel', { ticketId, labelId: ids['label'] });
    await act(app, owner, 'changeTicketPriority', { ticketId, priority: 'CRITICAL' });
    await act(app, owner, 'assignTicket', { ticketId, assigneeId: ids['silent'], teamId: ids['team'] });
    const link = { ticketId, resourceId: ids['document'], note: sing('ticketlink') };
    ids[`${who}Link`] = idOf(await act(app, owner, 'linkTicketResource', link), 'link');
    const task = { ticketId, title: sing('resource'), note: sing('ticketlink') };
    ids['task'] = idOf(await act(app, owner, 'createTaskFromTicket', task), 'task');
  }
}

/** Rooms and what is said in them; these bots are in one of them. */
export async function talk(app: TestApp, world: World, bots: readonly string[]): Promise<void> {
  const { people, sing, ids } = world;
  const { owner, colleague } = people;
  const other = ids['silent'] ?? '';
  const room = async (input: object) => idOf(await act(app, owner, 'createRoom', input), 'room');
  const say = async (roomId: string, body: string, more: object = {}) =>
    idOf(await act(app, owner, 'sendChatMessage', { roomId, body, ...more }), 'message');
  const group = (kind: Kind, memberIds: readonly string[], isPrivate: boolean) =>
    room({ type: 'GROUP', title: sing(kind), description: sing(kind), memberIds, isPrivate });
  ids['botRoom'] = await group('botroom', bots, true);
  ids['botMessage'] = await say(ids['botRoom'], sing('botroom'));
  // Where everybody who chats hears the last word.
  ids['hall'] = await room({ type: 'GROUP', title: 'Hall', memberIds: [colleague.id, ...bots], isPrivate: true });
  ids['openRoom'] = await group('openroom', [other], false);
  ids['openMessage'] = await say(ids['openRoom'], sing('opentalk'));
  ids['privateRoom'] = await group('privateroom', [other], true);
  ids['direct'] = await room({ type: 'DIRECT', memberIds: [other] });
  await say(ids['direct'], sing('direct'));
  const attachmentIds = [await upload(app.url, owner, png(), { fileName: `${sing('privateroom')}.png` })];
  ids['privateMessage'] = await say(ids['privateRoom'], sing('privateroom'), { attachmentIds, mentionIds: [other] });
  const edited = await say(ids['privateRoom'], sing('erased'));
  await act(app, owner, 'editChatMessage', { messageId: edited, body: sing('privateroom') });
  await act(app, owner, 'deleteChatMessage', { messageId: await say(ids['privateRoom'], sing('erased')) });
  await act(app, owner, 'updateMyRoomSettings', { roomId: ids['privateRoom'], customNickname: sing('privateroom') });
  const link = { roomId: ids['privateRoom'], resourceId: ids['article'], note: sing('roomlink') };
  ids['roomLink'] = idOf(await act(app, owner, 'linkRoomResource', link), 'link');
  ids['deletedRoom'] = await group('erased', [colleague.id], false);
  await act(app, owner, 'deleteRoom', { roomId: ids['deletedRoom'] });
}

/** A ticket changes its status, of which history keeps a remark for staff; and one comes and goes. */
export async function moveTickets(app: TestApp, world: World): Promise<void> {
  const { people, sing, ids } = world;
  for (const who of ['guest', 'customer'] as const) {
    const input = { ticketId: ids[`${who}Ticket`], status: 'WAITING', note: sing('triage') };
    await act(app, people.owner, 'changeTicketStatus', input);
  }
  const opened = await act(app, people.otherGuest, 'openTicket', {
    subject: sing('erased'),
    description: sing('erased'),
  });
  ids['deletedTicket'] = idOf(opened, 'ticket');
  await act(app, people.owner, 'deleteTicket', { ticketId: ids['deletedTicket'] });
}

/** A little of everything happens once more, for those who follow. */
export async function stir(app: TestApp, world: World): Promise<void> {
  const { people, sing, ids } = world;
  const { owner, guest, customer } = people;
  await writeNotes(app, world);
  await act(app, owner, 'changeTicketPriority', { ticketId: ids['guestTicket'], priority: 'LOW' });
  await act(app, owner, 'removeTicketLabel', { ticketId: ids['guestTicket'], labelId: ids['label'] });
  await act(app, owner, 'updateTicketResource', { linkId: ids['guestLink'], note: sing('ticketlink') });
  await act(app, guest, 'sendTicketMessage', { ticketId: ids['guestTicket'], body: sing('guestthread') });
  await act(app, customer, 'sendTicketMessage', { ticketId: ids['customerTicket'], body: sing('customerthread') });
  for (const [roomId, kind] of [
    [ids['privateRoom'], 'privateroom'],
    [ids['botRoom'], 'botroom'],
  ] as const) {
    const sent = await act(app, owner, 'sendChatMessage', { roomId, body: sing(kind) });
    await act(app, owner, 'addChatReaction', { messageId: idOf(sent, 'message'), emoji: '👍' });
    await act(app, owner, 'updateRoom', { roomId, description: sing(kind) });
  }
  await act(app, owner, 'sendChatMessage', { roomId: ids['hall'], body: 'The last word' });
}
