import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import { DeleteNote, note, openTicket, read, send } from '../../../tests/kit/tickets.ts';

const EditNote = graphql(`
  mutation NotesEdit($input: EditTicketNoteInput!) {
    editTicketNote(input: $input) {
      message {
        id
        body
        editedAt
      }
      errors {
        code
        field
      }
    }
  }
`);
const Events = graphql(`
  subscription NotesEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      event {
        __typename
        ... on SupportMessageSent {
          message {
            body
          }
        }
        ... on SupportMessageEdited {
          message {
            body
          }
        }
        ... on SupportMessageDeleted {
          messageId
        }
      }
    }
  }
`);
const Seen = graphql(`
  query NotesSeen($id: ID!) {
    ticket(id: $id) {
      updatedAt
      lastActivityAt
      eventCursor
      unreadCount
      lastMessage {
        body
      }
      messages {
        totalCount
        nodes {
          body
        }
      }
    }
  }
`);

let app: TestApp;
let sara: Person;
let ali: Person;
let guest: Person;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  ali = await workspace.agent('Ali');
  guest = await workspace.guest();
  ({ id } = await openTicket(guest));
});
afterAll(() => app.stop());

const edit = async (person: Person, messageId: string, body = 'put right') =>
  (await person.run(EditNote, { input: { messageId, body } })).editTicketNote;
const remove = async (person: Person, messageId: string) =>
  (await person.run(DeleteNote, { input: { messageId } })).deleteTicketNote;

describe('a note', () => {
  it('is put right and taken away by its author, and by no other agent', async () => {
    const noteId = await note(sara, id, 'first wording');
    const forbidden = [{ code: 'FORBIDDEN', field: ['input', 'messageId'] }];
    expect(await edit(ali, noteId)).toEqual({ message: null, errors: forbidden });
    expect(await remove(ali, noteId)).toEqual({ deletedId: null, errors: forbidden });
    const { message, errors } = await edit(sara, noteId);
    expect({ message, errors }).toMatchObject({ message: { id: noteId, body: 'put right' }, errors: [] });
    expect(message?.editedAt).not.toBeNull();
    expect(await remove(sara, noteId)).toEqual({ deletedId: noteId, errors: [] });
    expect(await edit(sara, noteId)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    const stored = await app.database.prisma.supportMessage.findFirst({ where: { deletedAt: { not: null } } });
    expect(stored?.body).toBe('');
  });

  it('tells the history who wrote it, put it right and took it away, and leaves no word of it there', async () => {
    const fresh = await openTicket(guest);
    const noteId = await note(sara, fresh.id, 'canary first');
    await edit(sara, noteId, 'canary second');
    await remove(sara, noteId);
    const nothing = { fieldName: null, oldValue: null, newValue: null, note: null, actor: { displayName: 'Sara' } };
    const { history } = await read(ali, fresh.id);
    expect(history?.nodes.slice(0, 3)).toEqual([
      { action: 'NOTE_DELETED', ...nothing },
      { action: 'NOTE_EDITED', ...nothing },
      { action: 'NOTE_ADDED', ...nothing },
    ]);
    expect((await read(guest, fresh.id)).history).toBeNull();
    const texts = { oldValue: true, newValue: true, note: true };
    expect(JSON.stringify(await app.database.prisma.supportTicketHistory.findMany({ select: texts }))).not.toContain(
      'canary',
    );
  });

  it('that was not put right or taken away, being another’s, leaves the history as it was', async () => {
    const fresh = await openTicket(guest);
    const noteId = await note(sara, fresh.id, 'mine');
    const before = (await read(sara, fresh.id)).history;
    await edit(ali, noteId);
    await remove(ali, noteId);
    expect((await read(sara, fresh.id)).history).toEqual(before);
  });

  it('alone can be changed: what requesters have read stays as it was', async () => {
    const answer = await send(sara, id, 'An answer.');
    const invalid = [{ code: 'INVALID', field: ['input', 'messageId'] }];
    expect((await edit(sara, answer)).errors).toEqual(invalid);
    expect((await remove(sara, answer)).errors).toEqual(invalid);
    expect((await read(guest, id)).messages.nodes.map(({ body }) => body)).toContain('An answer.');
  });

  it('is changed by agents of its workspace alone; to others its id is one of nothing', async () => {
    const noteId = await note(sara, id, 'hidden');
    const foreigner = (await createTestWorkspace(app)).owner;
    expect(await edit(foreigner, noteId)).toEqual(await edit(foreigner, 'nonsense'));
    const input = { messageId: noteId, body: 'x' };
    expect((await guest.ask(EditNote, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('that is the newest gives its place back to the message before it', async () => {
    await send(sara, id, 'before the note');
    const noteId = await note(sara, id, 'for a moment');
    const last = async () => (await sara.run(Seen, { id })).ticket?.lastMessage?.body;
    expect(await last()).toBe('for a moment');
    await remove(sara, noteId);
    expect(await last()).toBe('before the note');
  });

  it('that is the newest of a ticket which nobody has answered gives its place back to the question', async () => {
    const fresh = await openTicket(guest, 'Help', 'Is anybody there?');
    const last = async (viewer = sara) => (await viewer.run(Seen, { id: fresh.id })).ticket?.lastMessage?.body;
    expect([await last(), await last(guest)]).toEqual(['Is anybody there?', 'Is anybody there?']);
    await remove(sara, await note(sara, fresh.id, 'for a moment'));
    expect([await last(), await last(guest)]).toEqual(['Is anybody there?', 'Is anybody there?']);
    const silent = await openTicket(guest, 'Nothing to add', null);
    const welcome = { id: silent.id };
    expect((await sara.run(Seen, welcome)).ticket?.lastMessage?.body).toContain(silent.number);
    await remove(sara, await note(sara, silent.id, 'for a moment'));
    expect((await sara.run(Seen, welcome)).ticket?.lastMessage?.body).toContain(silent.number);
  });

  it('that comes, changes and goes leaves every byte that its requester reads as it was', async () => {
    const before = await guest.ask(Seen, { id });
    const noteId = await note(sara, id, 'nobody knows');
    await edit(sara, noteId);
    await remove(sara, noteId);
    expect(await guest.ask(Seen, { id })).toEqual(before);
  });

  it('that went before a feed tells of it is told as gone; agents hear of the rest in order', async () => {
    const after = (await sara.run(Seen, { id })).ticket?.eventCursor;
    const gone = await note(sara, id, 'gone');
    await remove(sara, gone);
    const kept = await note(sara, id, 'kept');
    await edit(sara, kept, 'kept, put right');
    const feed = ali.follow(Events, { id, after });
    const heard = [];
    for (let i = 0; i < 4; i += 1) heard.push((await feed.next()).ticketEvents.event);
    expect(heard).toEqual([
      { __typename: 'SupportMessageDeleted', messageId: gone },
      { __typename: 'SupportMessageDeleted', messageId: gone },
      { __typename: 'SupportMessageSent', message: { body: 'kept, put right' } },
      { __typename: 'SupportMessageEdited', message: { body: 'kept, put right' } },
    ]);
    await feed.stop();
  });
});
