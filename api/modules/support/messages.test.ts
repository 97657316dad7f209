import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import {
  Assign,
  DeleteNote,
  MarkRead,
  note,
  OpenTicket,
  openTicket,
  read,
  send,
  SendMessage,
} from '../../../tests/kit/tickets.ts';

let app: TestApp;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('a reply', () => {
  it('is refused when somebody else has written since the message it answers, notes apart', async () => {
    const { id } = await openTicket(guest);
    const seen = (await read(sara, id)).messages.nodes[0]?.id;
    const reply = (person: Person, body: string) =>
      person.run(SendMessage, { input: { ticketId: id, body, expectedLastMessageId: seen } });
    await note(sara, id, 'a note overtakes nobody');
    expect((await reply(sara, 'first')).sendTicketMessage.errors).toEqual([]);
    expect((await reply(sara, 'one’s own overtakes nobody')).sendTicketMessage.errors).toEqual([]);
    const { sendTicketMessage } = await reply(guest, 'too late');
    expect(sendTicketMessage).toMatchObject({
      message: null,
      errors: [{ code: 'CONFLICT' }],
      ticket: { status: 'IN_PROGRESS' },
    });
    expect((await read(guest, id)).messages.nodes.map(({ body }) => body)).not.toContain('too late');
  });

  it('may not expect a message that its writer cannot see', async () => {
    const { id } = await openTicket(guest);
    const hidden = await note(sara, id, 'hidden');
    const answers = await Promise.all(
      [hidden, 'nonsense'].map((expectedLastMessageId) =>
        guest.ask(SendMessage, { input: { ticketId: id, body: 'x', expectedLastMessageId } }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.data?.sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('may expect a note that was taken away while it was written', async () => {
    const { id } = await openTicket(guest);
    const seen = await note(sara, id, 'on second thoughts');
    await sara.run(DeleteNote, { input: { messageId: seen } });
    const input = { ticketId: id, body: 'written meanwhile', expectedLastMessageId: seen };
    expect((await sara.run(SendMessage, { input })).sendTicketMessage.errors).toEqual([]);
    expect((await guest.run(SendMessage, { input })).sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await sara.run(MarkRead, { input: { ticketId: id, messageId: seen } })).markTicketRead.errors).toEqual([]);
  });

  it('has its ticket looked at again when the solution is due, also when it was taken into work before', async () => {
    await app.app.startJobs();
    const { id } = await openTicket(guest);
    await sara.run(Assign, { input: { ticketId: id, assigneeId: sara.id } });
    await send(sara, id, 'the first answer');
    const { prisma } = app.database;
    const ticket = await prisma.supportTicket.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    const appointments = () => prisma.$queryRaw<{ at: Date }[]>`
      SELECT "start_after" AS "at" FROM "pgboss"."job"
      WHERE "data" ->> 'job' = 'support.breach' AND "data" ->> 'subject' = ${ticket.id} ORDER BY "start_after"`;
    const inASecond = (instant: Date | null) => ({ at: new Date((instant?.getTime() ?? 0) + 1_000) });
    await expect.poll(appointments, { timeout: 20_000 }).toContainEqual(inASecond(ticket.resolutionDueAt));
  });

  it('with a clientMutationId is written once, however often and concurrently it is sent', async () => {
    const { id } = await openTicket(guest);
    const input = { ticketId: id, body: 'only once', clientMutationId: 'abc' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => guest.run(SendMessage, { input })));
    const ids = new Set(answers.map(({ sendTicketMessage }) => sendTicketMessage.message?.id));
    expect(ids.size).toBe(1);
    expect((await read(sara, id)).messages.nodes.filter(({ body }) => body === 'only once')).toHaveLength(1);

    const other = await guest.run(SendMessage, { input: { ...input, body: 'something else' } });
    expect(other.sendTicketMessage).toMatchObject({
      message: null,
      errors: [{ code: 'IDEMPOTENCY_CONFLICT', field: ['input', 'clientMutationId'] }],
    });
    // The same id is another's own business.
    expect((await sara.run(SendMessage, { input })).sendTicketMessage.errors).toEqual([]);
    app.pass(25 * 60 * 60 * 1000);
    expect((await guest.run(SendMessage, { input })).sendTicketMessage.message?.id).not.toBe([...ids][0]);
  });

  it('leaves no trace of a refused attempt: the same clientMutationId can be used again', async () => {
    const { id } = await openTicket(guest);
    const refused = await guest.run(SendMessage, { input: { ticketId: 'gone', body: 'x', clientMutationId: 'again' } });
    expect(refused.sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const sent = await guest.run(SendMessage, { input: { ticketId: id, body: 'x', clientMutationId: 'again' } });
    expect(sent.sendTicketMessage).toMatchObject({ message: { clientMutationId: 'again' }, errors: [] });
  });

  it('shows its clientMutationId to its author alone', async () => {
    const { id } = await openTicket(guest);
    await guest.run(SendMessage, { input: { ticketId: id, body: 'mine', clientMutationId: 'own' } });
    const Echo = graphql(`
      query TicketsEcho($id: ID!) {
        ticket(id: $id) {
          lastMessage {
            body
            clientMutationId
          }
        }
      }
    `);
    expect((await guest.run(Echo, { id })).ticket?.lastMessage).toEqual({ body: 'mine', clientMutationId: 'own' });
    expect((await sara.run(Echo, { id })).ticket?.lastMessage).toEqual({ body: 'mine', clientMutationId: null });
  });
});

describe('limits against spam', () => {
  let limited: TestApp;
  beforeAll(async () => {
    limited = await startTestApp({ RATE_LIMITS: 'on' });
  });
  afterAll(() => limited.stop());

  it('let a requester open ten tickets an hour, and repeat the last one without being told off', async () => {
    const visitor = await (await createTestWorkspace(limited)).guest();
    const open = async (clientMutationId: string) =>
      (await visitor.run(OpenTicket, { input: { subject: 'Help', clientMutationId } })).openTicket;
    for (let i = 1; i <= 10; i += 1) expect((await open(String(i))).errors).toEqual([]);
    expect((await open('10')).ticket?.number).toMatch(/-00010$/);
    expect(await open('11')).toMatchObject({ ticket: null, errors: [{ code: 'RATE_LIMITED' }] });
  });
});
