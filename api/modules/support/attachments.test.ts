import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import type { Client } from '../../../tests/kit/client.ts';
import { here, newUpload, pdf, png, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddNote,
  DeleteNote,
  OpenTicket,
  openTicket,
  SendMessage,
  type OpenedTicket,
} from '../../../tests/kit/tickets.ts';

const day = 24 * 60 * 60 * 1000;

const Thread = graphql(`
  query AttachmentsThread($id: ID!) {
    ticket(id: $id) {
      description
      messages {
        nodes {
          id
          type
          body
          attachments {
            id
            fileName
          }
        }
      }
    }
  }
`);

const Events = graphql(`
  subscription AttachmentsEvents($id: ID!, $after: String) {
    ticketEvents(ticketId: $id, after: $after) {
      event {
        ... on SupportMessageSent {
          message {
            type
            attachments {
              id
              url
            }
          }
        }
      }
    }
  }
`);

const notFound = [{ code: 'NOT_FOUND', field: ['input', 'attachmentIds'] }];

let app: TestApp;
let workspace: TestWorkspace;
let agent: Person;
let guest: Person;
let ticket: OpenedTicket;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  guest = await workspace.guest();
  ticket = await openTicket(guest);
});
afterAll(() => app.stop());

async function thread(person: Client, id = ticket.id) {
  return (await person.run(Thread, { id })).ticket?.messages.nodes ?? [];
}

async function sendFiles(person: Client, attachmentIds: string[], body = '') {
  return (await person.run(SendMessage, { input: { ticketId: ticket.id, body, attachmentIds } })).sendTicketMessage;
}

describe('a message with files', () => {
  it('shows them to both sides, in the order in which they were given', async () => {
    const [a, b, c] = [
      await upload(app.url, guest, png(), { fileName: 'a.png' }),
      await upload(app.url, guest, png(), { fileName: 'b.png' }),
      await upload(app.url, guest, png(), { fileName: 'c.png' }),
    ];
    expect((await sendFiles(guest, [c, a, b], 'see')).errors).toEqual([]);
    for (const person of [guest, agent]) {
      const last = (await thread(person)).at(-1);
      expect(last).toMatchObject({ type: 'IMAGE', body: 'see' });
      expect(last?.attachments.map(({ fileName }) => fileName)).toEqual(['c.png', 'a.png', 'b.png']);
    }
  });

  it('needs no text; without either it is refused', async () => {
    expect(
      (await sendFiles(agent, [await upload(app.url, agent, pdf, { mimeType: 'application/pdf' })])).errors,
    ).toEqual([]);
    expect((await thread(guest)).at(-1)).toMatchObject({ type: 'FILE', body: '' });
    expect((await sendFiles(guest, [])).errors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'body'] }]);
    expect((await sendFiles(guest, [], ' \n')).errors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'body'] }]);
  });

  it('is IMAGE when all are images, FILE otherwise, TEXT without any', async () => {
    const image = await upload(app.url, guest);
    const document = await upload(app.url, guest, pdf, { mimeType: 'application/pdf' });
    await sendFiles(guest, [image, document]);
    expect((await thread(guest)).at(-1)).toMatchObject({ type: 'FILE' });
    await sendFiles(guest, [], 'no files');
    expect((await thread(guest)).at(-1)).toMatchObject({ type: 'TEXT', attachments: [] });
  });

  it('takes up to ten', async () => {
    const ids = await Promise.all(Array.from({ length: 11 }, () => upload(app.url, guest)));
    expect((await sendFiles(guest, ids)).errors).toMatchObject([
      { code: 'INVALID', field: ['input', 'attachmentIds'] },
    ]);
    expect((await sendFiles(guest, ids.slice(0, 10))).errors).toEqual([]);
  });

  it('arrives live with its files', async () => {
    const feed = agent.follow(Events, { id: ticket.id, after: null });
    const id = await upload(app.url, guest);
    const [told] = await Promise.all([feed.next(), sendFiles(guest, [id])]);
    expect(told.ticketEvents.event).toMatchObject({ message: { type: 'IMAGE', attachments: [{ id }] } });
    await feed.stop();
  });
});

describe('a ticket that is opened with files', () => {
  it('has them on its first message, also without a description', async () => {
    const open = async (description: string | null) => {
      const attachmentIds = [await upload(app.url, guest)];
      const { openTicket } = await guest.run(OpenTicket, { input: { subject: 'Files', description, attachmentIds } });
      return (await thread(agent, openTicket.ticket?.id))[0];
    };
    expect(await open('Look.')).toMatchObject({
      type: 'IMAGE',
      body: 'Look.',
      attachments: [{ fileName: 'photo.png' }],
    });
    expect(await open(null)).toMatchObject({ type: 'IMAGE', body: '', attachments: [{ fileName: 'photo.png' }] });
  });

  it('by an agent for somebody shows them to that one', async () => {
    const attachmentIds = [await upload(app.url, agent)];
    const input = { subject: 'For you', requesterId: guest.id, attachmentIds };
    const { openTicket } = await agent.run(OpenTicket, { input });
    expect((await thread(guest, openTicket.ticket?.id))[0]?.attachments).toHaveLength(1);
  });

  it('is not opened when a file can’t be had', async () => {
    const input = { subject: 'Files', attachmentIds: [await upload(app.url, agent)] };
    const { openTicket } = await guest.run(OpenTicket, { input });
    expect(openTicket).toMatchObject({ ticket: null, errors: notFound });
  });
});

describe('an upload', () => {
  it('is of use to its uploader alone, once it is complete, once, within a day: all else is one answer', async () => {
    const other = await workspace.guest();
    const used = await upload(app.url, guest);
    await sendFiles(guest, [used]);
    const own = await upload(app.url, guest);
    const old = await upload(app.url, guest);
    const wrong = {
      used,
      incomplete: (await newUpload(guest, { size: 1 })).id,
      theAgents: await upload(app.url, agent),
      anothers: await upload(app.url, other),
      foreign: await upload(app.url, (await createTestWorkspace(app)).owner),
      unknown: Buffer.from('Attachment:00000000-0000-4000-8000-000000000000').toString('base64url'),
      ofAnotherType: ticket.id,
      malformed: 'x\u0000',
      empty: '',
    };
    for (const [name, id] of Object.entries(wrong)) {
      const { errors, message } = await sendFiles(guest, [own, id], 'text');
      expect([name, message, errors]).toMatchObject([name, null, notFound]);
    }
    expect((await sendFiles(guest, [own, own])).errors).toMatchObject(notFound);
    // What was refused is still to be had.
    expect((await sendFiles(guest, [own])).errors).toEqual([]);
    app.pass(day);
    expect((await sendFiles(guest, [old])).errors).toMatchObject(notFound);
  });

  it('that is used by many messages at once goes with exactly one', async () => {
    const id = await upload(app.url, guest);
    const other = await openTicket(guest);
    const at = (ticketId: string) =>
      guest
        .run(SendMessage, { input: { ticketId, body: 'mine', attachmentIds: [id] } })
        .then(({ sendTicketMessage }) => sendTicketMessage.errors.length);
    const refusals = await Promise.all([at(ticket.id), at(other.id), at(ticket.id), at(other.id)]);
    expect(refusals.sort()).toEqual([0, 1, 1, 1]);
    const all = [...(await thread(guest)), ...(await thread(guest, other.id))];
    expect(all.filter(({ attachments }) => attachments.some((file) => file.id === id))).toHaveLength(1);
  });

  it('is used once by a message that is sent twice with one clientMutationId', async () => {
    const input = {
      ticketId: ticket.id,
      body: '',
      attachmentIds: [await upload(app.url, guest)],
      clientMutationId: 'one',
    };
    const answers = [await guest.run(SendMessage, { input }), await guest.run(SendMessage, { input })];
    expect(answers[0]?.sendTicketMessage.errors).toEqual([]);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is still to be had after a CONFLICT', async () => {
    const attachmentIds = [await upload(app.url, agent)];
    const expectedLastMessageId = (await thread(agent))[0]?.id;
    const input = { ticketId: ticket.id, body: '', attachmentIds };
    const refused = await agent.run(SendMessage, { input: { ...input, expectedLastMessageId } });
    expect(refused.sendTicketMessage.errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await agent.run(SendMessage, { input })).sendTicketMessage.errors).toEqual([]);
  });
});

describe('a note with files', () => {
  it('stays a NOTE, and takes them with it when it is deleted', async () => {
    const id = await upload(app.url, agent);
    const { addTicketNote } = await agent.run(AddNote, {
      input: { ticketId: ticket.id, body: '', attachmentIds: [id] },
    });
    expect((await thread(agent)).at(-1)).toMatchObject({ type: 'NOTE', attachments: [{ id }] });
    const link = here(app.url, (await readAttachment(agent, id))?.url ?? '');
    expect((await fetch(link)).status).toBe(200);

    const messageId = addTicketNote.message?.id ?? '';
    expect((await agent.run(DeleteNote, { input: { messageId } })).deleteTicketNote.errors).toEqual([]);
    expect(await readAttachment(agent, id)).toBeNull();
    expect((await fetch(link)).status).toBe(404);
  });
});
