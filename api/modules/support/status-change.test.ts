import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SupportTicketStatus } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import { ChangeStatus, note, openTicket, read, send } from '../../../tests/kit/tickets.ts';
import { transitions } from './status.ts';

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

const change = async (person: Person, ticketId: string, status: SupportTicketStatus, note?: string) =>
  (await person.run(ChangeStatus, { input: { ticketId, status, note } })).changeTicketStatus;

/** Puts a ticket into a status without the API, to start from it. */
const put = (ticketNumber: string, status: SupportTicketStatus) =>
  app.database.prisma.supportTicket.updateMany({ where: { number: ticketNumber }, data: { status } });

describe('a ticket’s status', () => {
  it('moves by an agent’s hand exactly as the table says, for every pair', async () => {
    const statuses = Object.keys(transitions) as SupportTicketStatus[];
    const { id, number } = await openTicket(guest);
    for (const from of statuses) {
      for (const to of statuses) {
        await put(number, from);
        const { ticket, errors } = await change(sara, id, to);
        const allowed = transitions[from].includes(to);
        expect([from, to, errors.map(({ code }) => code)]).toEqual([from, to, allowed ? [] : ['INVALID_TRANSITION']]);
        expect(ticket?.status).toBe(allowed ? to : from);
      }
    }
  });

  it('is moved by a requester to solved and back, and nowhere else', async () => {
    const { id } = await openTicket(guest);
    expect((await change(guest, id, 'RESOLVED')).ticket?.status).toBe('RESOLVED');
    expect((await change(guest, id, 'REOPENED')).ticket?.status).toBe('REOPENED');
    for (const status of ['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'CLOSED'] as const) {
      const { errors } = await guest.ask(ChangeStatus, { input: { ticketId: id, status } });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await read(guest, id)).status).toBe('REOPENED');
  });

  it('goes into work with an agent’s first reply, and stays OPEN after a note', async () => {
    const { id } = await openTicket(guest);
    await note(sara, id, 'known problem');
    expect((await read(sara, id)).status).toBe('OPEN');
    app.pass(90_000);
    await send(sara, id, 'We look into it.');
    const answered = await read(sara, id);
    expect(answered.status).toBe('IN_PROGRESS');
    expect(answered.responseTime).toBeGreaterThanOrEqual(90);
    expect(answered.responseTime).toBeLessThan(100);
  });

  it('is woken by the requester: WAITING goes into work, RESOLVED and CLOSED are reopened', async () => {
    const expected = {
      WAITING: 'IN_PROGRESS',
      RESOLVED: 'REOPENED',
      CLOSED: 'REOPENED',
      ON_HOLD: 'ON_HOLD',
      OPEN: 'OPEN',
    } as const;
    for (const [from, to] of Object.entries(expected) as [keyof typeof expected, SupportTicketStatus][]) {
      const { id, number } = await openTicket(guest);
      await put(number, from);
      await send(guest, id, 'One more thing.');
      expect([from, (await read(sara, id)).status]).toEqual([from, to]);
    }
  });

  it('keeps the time of the solution, and starts anew when reopened', async () => {
    const { id } = await openTicket(guest);
    app.pass(60_000);
    await change(sara, id, 'RESOLVED', 'cache cleared');
    const resolved = await read(sara, id);
    expect(resolved.resolutionTime).toBeGreaterThanOrEqual(60);
    expect(resolved.history?.nodes[0]).toMatchObject({
      action: 'RESOLVED',
      fieldName: 'status',
      oldValue: 'OPEN',
      newValue: 'RESOLVED',
      note: 'cache cleared',
      actor: { displayName: 'Sara' },
    });
    await change(guest, id, 'REOPENED');
    expect(await read(sara, id)).toMatchObject({ resolvedAt: null, resolutionTime: null, reopenCount: 1 });
  });
});
