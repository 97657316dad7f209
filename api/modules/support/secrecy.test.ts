import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { here, png, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddNote, note, openTicket, send, type OpenedTicket } from '../../../tests/kit/tickets.ts';

const canary = 'CANARY-3f9d';

const Thread = graphql(`
  query SecrecyThread($id: ID!) {
    ticket(id: $id) {
      updatedAt
      lastActivityAt
      unreadCount
      eventCursor
      lastMessage {
        body
        isInternal
      }
      messages(first: 100) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          body
          type
          isInternal
          isRead
          author {
            displayName
            member {
              id
            }
          }
          attachments {
            fileName
            size
          }
        }
      }
    }
    tickets(first: 10) {
      totalCount
      edges {
        cursor
        node {
          id
          unreadCount
        }
      }
    }
    viewer {
      ... on GuestViewer {
        unreadTicketCount
        supportInboxCursor
      }
      ... on CustomerViewer {
        unreadTicketCount
        supportInboxCursor
      }
    }
  }
`);

const StaffFields = graphql(`
  query SecrecyStaffFields($id: ID!) {
    ticket(id: $id) {
      priority
      assignee {
        id
      }
      assignedTeam {
        id
      }
      firstResponseAt
      resolvedAt
      responseTime
      resolutionTime
      reopenCount
      history(first: 5) {
        nodes {
          action
        }
      }
      requester {
        ... on SupportGuestUser {
          name
          ipAddress
          country
          userAgent
          visitCount
          fingerprint
          probablySameAs {
            id
          }
        }
      }
    }
  }
`);

const NodeById = graphql(`
  query SecrecyNode($id: ID!, $ids: [ID!]!) {
    node(id: $id) {
      id
    }
    nodes(ids: $ids) {
      id
    }
  }
`);

const Around = graphql(`
  query SecrecyAround($id: ID!, $around: ID!) {
    ticket(id: $id) {
      messages(around: $around, first: 10) {
        nodes {
          body
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let agent: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('an internal note', () => {
  let ticket: OpenedTicket;
  let noteId: string;

  beforeAll(async () => {
    ticket = await openTicket(guest);
    noteId = await note(agent, ticket.id, canary);
  });

  it('is in the thread for an agent and nowhere for its requester', async () => {
    expect(JSON.stringify(await agent.run(Thread, { id: ticket.id }))).toContain(canary);
    const seen = await guest.run(Thread, { id: ticket.id });
    expect(JSON.stringify(seen)).not.toContain(canary);
    expect(seen.ticket?.messages.totalCount).toBe(2);
    expect(seen.ticket?.messages.nodes.map(({ isInternal }) => isInternal)).toEqual([false, false]);
  });

  it('is found by its id by an agent, and by nobody else', async () => {
    const foreign = (await createTestWorkspace(app)).owner;
    const customer = await workspace.customer('Reza');
    const variables = { id: noteId, ids: [noteId] };
    expect(await agent.run(NodeById, variables)).toEqual({ node: { id: noteId }, nodes: [{ id: noteId }] });
    for (const other of [guest, customer, foreign]) {
      expect(await other.run(NodeById, variables)).toEqual({ node: null, nodes: [null] });
    }
  });

  it('has files that are found by agents, and by nobody else', async () => {
    const fileId = await upload(app.url, agent, png(), { fileName: `${canary}.png` });
    const input = { ticketId: ticket.id, body: '', attachmentIds: [fileId] };
    expect((await agent.run(AddNote, { input })).addTicketNote.errors).toEqual([]);
    const colleague = await workspace.agent('Ali');
    const foreign = (await createTestWorkspace(app)).owner;
    for (const person of [agent, colleague]) {
      expect((await readAttachment(person, fileId))?.fileName).toBe(`${canary}.png`);
    }
    for (const other of [guest, await workspace.customer('Reza'), foreign]) {
      expect(await readAttachment(other, fileId)).toBeNull();
    }
    expect(JSON.stringify(await agent.run(Thread, { id: ticket.id }))).toContain(`${canary}.png`);
    expect(JSON.stringify(await guest.run(Thread, { id: ticket.id }))).not.toContain(canary);
  });

  it('has files whose links nobody makes who has links of their own', async () => {
    const noted = await upload(app.url, agent);
    await agent.run(AddNote, { input: { ticketId: ticket.id, body: '', attachmentIds: [noted] } });
    const secret = here(app.url, (await readAttachment(agent, noted))?.url ?? '');
    const own = here(app.url, (await readAttachment(guest, await upload(app.url, guest)))?.url ?? '');
    expect((await fetch(secret)).status).toBe(200);
    expect((await fetch(own)).status).toBe(200);
    expect((await fetch(new URL(secret.pathname + own.search, app.url))).status).toBe(403);
    expect((await fetch(new URL(secret.pathname, app.url))).status).toBe(403);
  });

  it('is no place to centre a page on for its requester: the answer is that for an unknown id', async () => {
    const unknown = await guest.ask(Around, { id: ticket.id, around: 'bm90aGluZw' });
    expect(await guest.ask(Around, { id: ticket.id, around: noteId })).toEqual(unknown);
    expect((await agent.run(Around, { id: ticket.id, around: noteId })).ticket?.messages.nodes).toContainEqual({
      body: canary,
    });
  });

  it('is written by agents alone', async () => {
    const refused = await guest.ask(AddNote, { input: { ticketId: ticket.id, body: 'x' } });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('leaves what staff alone see of a ticket null to its requester', async () => {
    const staff = (await agent.run(StaffFields, { id: ticket.id })).ticket;
    expect(staff).toMatchObject({
      priority: 'MEDIUM',
      reopenCount: 0,
      requester: { ipAddress: '127.0.0.1', visitCount: 1 },
    });
    expect(staff?.history?.nodes.map(({ action }) => action)).toContain('NOTE_ADDED');
    expect((await guest.run(StaffFields, { id: ticket.id })).ticket).toEqual({
      priority: null,
      assignee: null,
      assignedTeam: null,
      firstResponseAt: null,
      resolvedAt: null,
      responseTime: null,
      resolutionTime: null,
      reopenCount: null,
      history: null,
      requester: {
        name: 'Mina',
        ipAddress: null,
        country: null,
        userAgent: null,
        visitCount: null,
        fingerprint: null,
        probablySameAs: null,
      },
    });
  });
});

describe('non-interference', () => {
  it('lets no byte of what a requester reads change by notes, however many', async () => {
    const requester = await workspace.guest();
    const ticket = await openTicket(requester);
    await send(agent, ticket.id, 'An answer.');
    const before = await requester.ask(Thread, { id: ticket.id });
    for (let i = 0; i < 10; i += 1) await note(agent, ticket.id, `${canary} ${i}`);
    const attachmentIds = [await upload(app.url, agent), await upload(app.url, agent)];
    await agent.run(AddNote, { input: { ticketId: ticket.id, body: '', attachmentIds } });
    expect(await requester.ask(Thread, { id: ticket.id })).toEqual(before);
  });

  it('lets the cursors of what comes after notes say nothing about how many there were', async () => {
    const [quiet, noted] = [await workspace.guest(), await workspace.guest()];
    const tickets = [await openTicket(quiet), await openTicket(noted)] as const;
    for (let i = 0; i < 5; i += 1) await note(agent, tickets[1].id, canary);
    await send(agent, tickets[0].id, 'An answer.');
    await send(agent, tickets[1].id, 'An answer.');
    const [a, b] = [await quiet.run(Thread, { id: tickets[0].id }), await noted.run(Thread, { id: tickets[1].id })];
    // Sealed: of one form, and different for different lists even at the same place.
    for (const page of [a, b]) expect(page.ticket?.messages.pageInfo.endCursor).toMatch(/^[\w-]{22}$/);
    expect(a.ticket?.messages.pageInfo.endCursor).not.toBe(b.ticket?.messages.pageInfo.endCursor);
    expect(a.ticket?.unreadCount).toBe(b.ticket?.unreadCount);
  });
});
