import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, idOf } from './kit/act.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import type { Client } from './kit/client.ts';
import { png, upload } from './kit/files.ts';
import { createKey, type Key } from './kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import { postText } from './kit/raw-post.ts';
import { createWalker } from './kit/walk.ts';
import { cursorOf, heardBetween, type Feed } from './kit/walk-feeds.ts';

// Twins: two requesters of one name with tickets of the same words, to which the same happens in public. Of one of them
// staff do much besides. All that either can obtain is the same but for ids and times, and so is what a key without
// NOTES_READ can of tickets that differ in notes alone.

const howMany = 50;

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let colleague: Person;
const made: Record<'label' | 'team' | 'document', string> = { label: '', team: '', document: '' };

interface Ticket {
  requester: Client;
  ticketId: string;
  /** Where the feeds of those who follow stood when it was opened. */
  from: Map<string, string | null>;
}

const feedsOf = (ticketId: string): Feed[] => [
  { field: 'ticketEvents', id: ticketId },
  { field: 'supportInboxEvents' },
];

const placeOf = ({ token }: Client, { field }: Feed) => `${token} ${field}`;

async function open(requester: Client, others: readonly Client[]): Promise<Ticket> {
  const ticketId = idOf(await act(app, requester, 'openTicket', { subject: 'Help', description: 'Please' }), 'ticket');
  const from: Ticket['from'] = new Map();
  for (const client of [requester, ...others]) {
    for (const feed of feedsOf(ticketId)) from.set(placeOf(client, feed), await cursorOf(client, feed));
  }
  return { requester, ticketId, from };
}

/** What happens to both, in public. */
async function talk({ requester, ticketId }: Ticket): Promise<void> {
  await act(app, colleague, 'sendTicketMessage', { ticketId, body: 'an answer' });
  const attachmentIds = [await upload(app.url, requester, png(), { fileName: 'photo.png' })];
  await act(app, requester, 'sendTicketMessage', { ticketId, body: 'thank you', attachmentIds });
  await act(app, owner, 'changeTicketStatus', { ticketId, status: 'WAITING', note: 'a remark for staff' });
}

/** Fifty notes are written and put right, and half of them taken away. */
async function writeNotes({ ticketId }: Ticket): Promise<void> {
  for (let nth = 0; nth < howMany; nth += 1) {
    const attachmentIds = nth % 10 === 0 ? [await upload(app.url, owner, png())] : [];
    const input = { ticketId, body: `note ${nth}`, mentionIds: [colleague.id], attachmentIds };
    const messageId = idOf(await act(app, owner, 'addTicketNote', input), 'message');
    await act(app, owner, 'editTicketNote', { messageId, body: `note ${nth}, put right` });
    if (nth % 2 === 0) await act(app, owner, 'deleteTicketNote', { messageId });
  }
}

/** And what else staff do of which requesters see nothing. */
async function workOn({ ticketId }: Ticket): Promise<void> {
  await act(app, owner, 'addTicketLabel', { ticketId, labelId: made.label });
  await act(app, owner, 'removeTicketLabel', { ticketId, labelId: made.label });
  await act(app, owner, 'addTicketLabel', { ticketId, labelId: made.label });
  const link = await act(app, owner, 'linkTicketResource', { ticketId, resourceId: made.document, note: 'see' });
  await act(app, owner, 'updateTicketResource', { linkId: idOf(link, 'link'), note: 'look', isPinned: true });
  await act(app, owner, 'unlinkTicketResource', { linkId: idOf(link, 'link') });
  await act(app, owner, 'createTaskFromTicket', { ticketId, title: 'Do it' });
  await act(app, owner, 'assignTicket', { ticketId, assigneeId: colleague.id, teamId: made.team });
  await act(app, owner, 'assignTicket', { ticketId, assigneeId: null });
  await act(app, owner, 'changeTicketPriority', { ticketId, priority: 'CRITICAL' });
  await act(app, owner, 'discussTicket', { ticketId });
}

const idShape = /^[A-Z]\w+:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const idsIn = (text: string) =>
  [...text.matchAll(/"([\w-]{40,})"/g)].flatMap(([, id = '']) =>
    idShape.test(Buffer.from(id, 'base64url').toString()) ? [id] : [],
  );
const cursorsIn = (text: string) =>
  [...text.matchAll(/[cC]ursor(?:_\d+)?":"([^"]+)"/g)].map(([, cursor = '']) => cursor);

/** With ids by the order in which they are told, and without times, numbers of tickets, cursors and signatures. */
function normalised(text: string): string {
  let settled = text;
  for (const [nth, id] of [...new Set(idsIn(text))].entries()) settled = settled.replaceAll(id, `id ${nth}`);
  return settled
    .replace(/([cC]ursor(?:_\d+)?":)"[^"]+"/g, '$1"cursor"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replace(/"(responseTime|resolutionTime|elapsedSeconds|remainingSeconds)":\d+/g, '"$1":0')
    .replace(/TKT-\d+-\d+/g, 'number')
    .replace(/[\da-f-]{36}@test\.test/g, 'e-mail')
    .replace(/("url":"[^"?]+)\?[^"]*"/g, '$1"')
    .replace(/\/files\/[\w-]+/g, '/files/file');
}

/** All that is told of a ticket by its feeds since it was opened. */
async function heard(client: Client, { ticketId, from }: Ticket): Promise<string> {
  const told: string[] = [];
  for (const feed of feedsOf(ticketId)) {
    const [after, until] = [from.get(placeOf(client, feed)), await cursorOf(client, feed)];
    if (!after || !until) throw new Error(`${feed.field} stands nowhere`);
    if (after !== until) told.push(await heardBetween(client, feed, after, until));
  }
  return told.join('\n');
}

/** All that a requester can read, by every path of the schema. */
async function read({ requester, ticketId }: Ticket): Promise<string> {
  const walker = createWalker(app, requester.token);
  const values: Record<string, object> = {
    ticket: { id: ticketId },
    room: { id: 'none' },
    publicWorkspace: { slug: workspace.slug },
  };
  await walker.fromQuery((field) => ({ ...values[field] }));
  expect(walker.walked.unexpected).toEqual([]);
  return [...walker.walked.answers].map(([what, answer]) => `${what}: ${answer}`).join('\n');
}

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  colleague = await workspace.agent('Sara');
  made.label = idOf(await act(app, owner, 'createSupportLabel', { name: 'Label', color: '#aa3300' }), 'label');
  made.team = idOf(await act(app, owner, 'createTeam', { name: 'Team', memberIds: [] }), 'team');
  const page = { title: 'Page', url: 'https://docs.example/' };
  made.document = idOf(await act(app, owner, 'createDocument', page), 'document');
}, 120_000);
afterAll(() => app.stop());

/** How many messages of a ticket somebody is told of. */
async function messagesOf({ token }: Client, { ticketId }: Ticket): Promise<number> {
  const query = 'query ($id: ID!) { ticket(id: $id) { messages(first: 1) { totalCount } } }';
  const { data } = JSON.parse(await postText(app, token, query, { id: ticketId })) as {
    data: { ticket: { messages: { totalCount: number } } };
  };
  return data.ticket.messages.totalCount;
}

/** Ids are random, and cursors say nothing by their length, so that neither tells how much there is between two of them. */
function countNothing(ofMuch: string, ofLittle: string): void {
  const ids = idsIn(ofMuch);
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    // The version that is random but for what says so.
    expect(Buffer.from(id, 'base64url').toString()).toMatch(/:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-/);
  }
  const lengths = (text: string) => [...new Set(cursorsIn(text).map(({ length }) => length))].sort();
  expect(cursorsIn(ofMuch).length).toBeGreaterThan(10);
  expect(lengths(ofMuch)).toEqual(lengths(ofLittle));
}

describe.each(['guest', 'customer'] as const)('of twin tickets of a %s', (kind) => {
  let much: Ticket;
  let little: Ticket;
  let noteless: Key;
  let noteful: Key;

  beforeAll(async () => {
    const come = () => (kind === 'guest' ? workspace.guest({ name: 'Mina' }) : workspace.customer('Mina'));
    noteless = await createKey(app, owner, ['SUPPORT_READ', 'RESOURCES_READ'], 'Robot');
    noteful = await createKey(app, owner, ['SUPPORT_READ', 'RESOURCES_READ', 'NOTES_READ'], 'Robot');
    much = await open(await come(), [noteless]);
    little = await open(await come(), [noteless]);
    await talk(much);
    await talk(little);
    await writeNotes(much);
    await sayLast();
  }, 120_000);

  async function sayLast(): Promise<void> {
    for (const { ticketId } of [much, little]) {
      await act(app, colleague, 'sendTicketMessage', { ticketId, body: 'the last word' });
    }
  }

  it('a key without NOTES_READ can obtain the same, whatever is noted', async () => {
    const readNode = async ({ ticketId }: Ticket) => {
      const walker = createWalker(app, noteless.token);
      await walker.fromNode(ticketId);
      expect(walker.walked.unexpected).toEqual([]);
      return [...walker.walked.answers.values()].join('\n');
    };
    const [ofMuch, ofLittle] = [await readNode(much), await readNode(little)];
    expect(ofMuch).toContain('the last word');
    expect(normalised(ofMuch)).toBe(normalised(ofLittle));
    // The inbox is of all tickets.
    const about = async (ticket: Ticket, other: Ticket) => {
      const told = (await heard(noteless, ticket)).split('\n').filter((line) => !line.includes(other.ticketId));
      expect(told.join()).toContain(ticket.ticketId);
      return told.join('\n');
    };
    const [heardOfMuch, heardOfLittle] = [await about(much, little), await about(little, much)];
    expect(normalised(heardOfMuch)).toBe(normalised(heardOfLittle));
    countNothing(ofMuch + heardOfMuch, ofLittle + heardOfLittle);
    expect(await messagesOf(noteless, much)).toBe(await messagesOf(noteless, little));
    expect(await messagesOf(noteful, much)).toBe((await messagesOf(noteful, little)) + howMany / 2);
  }, 120_000);

  it('their requesters can obtain the same, whatever staff do with notes, labels, links, assignment and priority', async () => {
    await workOn(much);
    await sayLast();
    const [ofMuch, ofLittle] = [await read(much), await read(little)];
    expect(ofMuch).toContain('the last word');
    expect(normalised(ofMuch)).toBe(normalised(ofLittle));
    const [heardOfMuch, heardOfLittle] = [await heard(much.requester, much), await heard(little.requester, little)];
    expect(heardOfMuch).toContain('the last word');
    expect(normalised(heardOfMuch)).toBe(normalised(heardOfLittle));
    countNothing(ofMuch + heardOfMuch, ofLittle + heardOfLittle);
    // Beside it, staff are told of all of it.
    expect(await messagesOf(owner, much)).toBe((await messagesOf(owner, little)) + howMany / 2);
  }, 120_000);
});
