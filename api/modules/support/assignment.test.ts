import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, openTicket, read } from '../../../tests/kit/tickets.ts';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('assigning', () => {
  it('lets exactly one of two agents take a ticket, and tells the other who did', async () => {
    const ali = await workspace.agent('Ali');
    const { id } = await openTicket(guest);
    const answers = await Promise.all(
      [sara, ali].map(async (agent) => {
        const { assignTicket } = await agent.run(Assign, {
          input: { ticketId: id, assigneeId: agent.id, expectedAssigneeId: null },
        });
        return assignTicket;
      }),
    );
    const won = answers.filter(({ errors }) => errors.length === 0);
    const lost = answers.filter(({ errors }) => errors.length > 0);
    expect([won.length, lost.length]).toEqual([1, 1]);
    const winner = won[0]?.ticket?.assignee?.displayName ?? '';
    expect(lost[0]).toMatchObject({
      ticket: { assignee: { displayName: winner } },
      errors: [
        {
          code: 'CONFLICT',
          field: ['input', 'expectedAssigneeId'],
          message: expect.stringContaining(winner) as string,
        },
      ],
    });
    expect((await read(sara, id)).status).toBe('IN_PROGRESS');
  });

  it('expects somebody of the workspace, and tells who has the ticket already so', async () => {
    const { id } = await openTicket(guest);
    const foreigner = (await createTestWorkspace(app)).owner;
    const take = async (expectedAssigneeId: string | null) =>
      (await sara.run(Assign, { input: { ticketId: id, assigneeId: sara.id, expectedAssigneeId } })).assignTicket
        .errors;
    for (const expected of ['nonsense', foreigner.id]) {
      expect(await take(expected)).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'expectedAssigneeId'] }]);
    }
    expect(await take(null)).toEqual([]);
    expect(await take(null)).toMatchObject([{ code: 'CONFLICT', message: 'This ticket is yours already.' }]);
  });

  it('accepts agents of the workspace who are present, and nobody else', async () => {
    const { id } = await openTicket(guest);
    const foreigner = (await createTestWorkspace(app)).owner;
    const customer = await workspace.customer('Reza');
    const refused = await Promise.all(
      [foreigner.id, customer.id, guest.id, 'nonsense', ''].map(async (assigneeId) => {
        const { assignTicket } = await sara.run(Assign, { input: { ticketId: id, assigneeId } });
        return assignTicket.errors;
      }),
    );
    for (const errors of refused) expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'assigneeId'] }]);
    expect(new Set(refused.map((errors) => JSON.stringify(errors))).size).toBe(1);
    const { assignTicket } = await sara.run(Assign, { input: { ticketId: id, assigneeId: sara.id } });
    expect(assignTicket).toMatchObject({ ticket: { assignee: { displayName: 'Sara' } }, errors: [] });
    const cleared = await sara.run(Assign, { input: { ticketId: id, assigneeId: null } });
    expect(cleared.assignTicket.ticket).toMatchObject({ assignee: null, status: 'IN_PROGRESS' });
  });
});
