import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { DeleteNote, note, openTicket, send, type OpenedTicket } from '../../../tests/kit/tickets.ts';

const Mention = graphql(`
  mutation MentionsAdd($input: AddTicketNoteInput!) {
    addTicketNote(input: $input) {
      message {
        id
        mentions {
          id
          displayName
        }
      }
      errors {
        code
        field
        message
      }
    }
  }
`);

const InboxEvents = graphql(`
  subscription MentionsInbox($after: String) {
    supportInboxEvents(after: $after) {
      event {
        __typename
        ... on InboxNoteMentioned {
          message {
            body
            author {
              displayName
            }
          }
          ticket {
            id
          }
        }
        ... on InboxTicketChanged {
          ticket {
            lastMessage {
              body
            }
          }
        }
      }
    }
  }
`);

const Snapshot = graphql(`
  query MentionsSnapshot($id: ID!) {
    viewer {
      ... on AgentViewer {
        supportInboxCursor
      }
      ... on GuestViewer {
        supportInboxCursor
      }
    }
    ticket(id: $id) {
      messages {
        nodes {
          body
          mentions {
            displayName
          }
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let ali: Person;
let mina: Person;
let guest: Person;
let ticket: OpenedTicket;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  ali = await workspace.agent('Ali');
  mina = await workspace.agent('Mina');
  guest = await workspace.guest();
});
afterAll(() => app.stop());
beforeEach(async () => {
  ticket = await openTicket(guest);
});

const mention = async (person: Person, body: string, mentionIds: string[]) =>
  (await person.run(Mention, { input: { ticketId: ticket.id, body, mentionIds } })).addTicketNote;

async function inboxOf(person: Person) {
  const { viewer } = await person.run(Snapshot, { id: ticket.id });
  const after = viewer && 'supportInboxCursor' in viewer ? viewer.supportInboxCursor : null;
  const open = () => person.follow(InboxEvents, { after });
  const feed = open();
  return { next: async () => (await feed.next()).supportInboxEvents.event, stop: () => feed.stop(), again: open };
}

describe('a mention in a note', () => {
  it('is told to the agent who is meant, also when they were away, and to no other', async () => {
    const [toAli, toMina] = [await inboxOf(ali), await inboxOf(mina)];
    const { message } = await mention(sara, 'Could @Ali look?', [ali.id, ali.id]);
    expect(message?.mentions).toEqual([{ id: ali.id, displayName: 'Ali' }]);
    await send(sara, ticket.id, 'A moment, please.');
    const told = {
      __typename: 'InboxNoteMentioned',
      message: { body: 'Could @Ali look?', author: { displayName: 'Sara' } },
      ticket: { id: ticket.id },
    };
    const changed = { __typename: 'InboxTicketChanged', ticket: { lastMessage: { body: 'A moment, please.' } } };
    const heardOnce = [{ __typename: 'InboxTicketChanged' }, told, changed];
    expect([await toAli.next(), await toAli.next(), await toAli.next()]).toMatchObject(heardOnce);
    expect([await toMina.next(), await toMina.next()]).toMatchObject([{ __typename: 'InboxTicketChanged' }, changed]);
    const later = toAli.again();
    const events = [await later.next(), await later.next(), await later.next()];
    expect(events.map(({ supportInboxEvents }) => supportInboxEvents.event)).toMatchObject(heardOnce);
    await Promise.all([toAli.stop(), toMina.stop(), later.stop()]);
  });

  it('of oneself is passed over', async () => {
    const toSara = await inboxOf(sara);
    expect((await mention(sara, 'Mine and @Mina’s', [sara.id, mina.id])).message?.mentions).toEqual([
      { id: mina.id, displayName: 'Mina' },
    ]);
    await send(sara, ticket.id, 'Hello');
    expect([await toSara.next(), await toSara.next()]).toMatchObject([
      { __typename: 'InboxTicketChanged' },
      { __typename: 'InboxTicketChanged', ticket: { lastMessage: { body: 'Hello' } } },
    ]);
    await toSara.stop();
  });

  it('means agents of the workspace: with anybody else among them nothing is written', async () => {
    const foreigner = (await createTestWorkspace(app)).owner;
    const customer = await workspace.customer('Reza');
    const gone = await workspace.agent('Gone');
    await app.database.prisma.workspaceUser.update({
      where: { id: Buffer.from(gone.id, 'base64url').toString().slice('WorkspaceUser:'.length) },
      data: { removedAt: app.now() },
    });
    for (const id of [foreigner.id, customer.id, guest.id, gone.id, 'nonsense', '']) {
      const { message, errors } = await mention(sara, 'never written', [ali.id, id]);
      expect([message, errors]).toMatchObject([null, [{ code: 'NOT_FOUND', field: ['input', 'mentionIds'] }]]);
    }
    const many = Array.from({ length: 51 }, () => ali.id);
    expect((await mention(sara, 'never written', many)).errors).toMatchObject([
      { code: 'INVALID', field: ['input', 'mentionIds'], message: 'At most 50 are accepted.' },
    ]);
    const { ticket: seen } = await sara.run(Snapshot, { id: ticket.id });
    expect(JSON.stringify(seen)).not.toContain('never written');
  });

  it('leaves no trace for the requester: no event, no names, no byte', async () => {
    const before = await guest.ask(Snapshot, { id: ticket.id });
    const toGuest = await inboxOf(guest);
    await mention(sara, 'secret', [ali.id, mina.id]);
    expect(await guest.ask(Snapshot, { id: ticket.id })).toEqual(before);
    await send(sara, ticket.id, 'public');
    expect(await toGuest.next()).toMatchObject({ ticket: { lastMessage: { body: 'public' } } });
    expect(before.data?.ticket?.messages.nodes.map(({ mentions }) => mentions)).toEqual([null, null]);
    await toGuest.stop();
  });

  it('in a note that was deleted since tells only that the ticket has changed', async () => {
    await note(sara, ticket.id, 'before');
    const toAli = await inboxOf(ali);
    const { message } = await mention(sara, 'a slip', [ali.id]);
    await sara.run(DeleteNote, { input: { messageId: message?.id ?? '' } });
    const later = toAli.again();
    for (let i = 0; i < 2; i += 1) {
      expect((await later.next()).supportInboxEvents.event).toEqual({
        __typename: 'InboxTicketChanged',
        ticket: { lastMessage: { body: 'before' } },
      });
    }
    await Promise.all([toAli.stop(), later.stop()]);
  });

  it('stays readable after the one who was meant has left', async () => {
    const leaver = await workspace.agent('Leaver');
    await mention(sara, 'For @Leaver', [leaver.id]);
    await app.database.prisma.workspaceUser.update({
      where: { id: Buffer.from(leaver.id, 'base64url').toString().slice('WorkspaceUser:'.length) },
      data: { removedAt: app.now() },
    });
    const { ticket: seen } = await sara.run(Snapshot, { id: ticket.id });
    expect(seen?.messages.nodes.map(({ mentions }) => mentions)).toEqual([[], [], [{ displayName: 'Leaver' }]]);
  });
});
