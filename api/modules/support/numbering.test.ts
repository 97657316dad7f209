import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { openTestDatabase } from '../../../tests/kit/database.ts';
import { createTestWorkspace } from '../../../tests/kit/people.ts';
import { OpenTicket } from '../../../tests/kit/tickets.ts';
import { createTransact, type Transact } from '../../live/unit-of-work.ts';
import { createLocalWakeUps } from '../../live/wake-ups.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Guest } from '../identity/public.ts';
import { startGuest } from './guests.ts';
import { openTicket } from './tickets.ts';

describe('ticket numbers', () => {
  let database: Database;
  let transact: Transact;
  let now = new Date('2026-05-01T08:00:00Z');

  beforeAll(async () => {
    database = await openTestDatabase();
    transact = createTransact(database, () => now, randomUUID, createLocalWakeUps(), { make: () => undefined });
  }, 30_000);
  afterAll(() => database.close());

  /** A guest of a new workspace in this time zone. */
  const guestIn = (timezone: string): Promise<Guest> =>
    transact(async (work) => {
      const workspaceId = work.newId();
      await work.db.workspace.create({
        data: { id: workspaceId, slug: workspaceId, name: 'Test', timezone, createdAt: work.now },
      });
      const visit = { address: '192.0.2.1', userAgent: null, country: null, city: null };
      const { guestId } = await startGuest(work, workspaceId, visit, {}, null);
      return { kind: 'guest', workspaceId, guestId, locale: 'EN' };
    });

  const ticket = { subject: 'Help', description: 'It does not work.', categoryId: null, clientMutationId: null };
  const open = (guest: Guest) => transact((work) => openTicket(work, guest, ticket));
  const openAndFail = (guest: Guest) =>
    transact(async (work) => {
      await openTicket(work, guest, ticket);
      throw new Error('failed at the last moment');
    });

  async function numbersOf({ workspaceId }: Guest): Promise<string[]> {
    const tickets = await database.prisma.supportTicket.findMany({
      where: { workspaceId },
      orderBy: { sequence: 'asc' },
    });
    return tickets.map(({ number }) => number);
  }

  it('are unique and gapless when sixty are opened at once and a third of them fail', { timeout: 30_000 }, async () => {
    const guest = await guestIn('Asia/Tehran');
    const opening = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? openAndFail : open)(guest));
    const outcomes = await Promise.allSettled(opening);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
    const expected = Array.from({ length: 40 }, (_, i) => `TKT-2026-${String(i + 1).padStart(5, '0')}`);
    expect(await numbersOf(guest)).toEqual(expected);
  });

  it('begin with 1 in every workspace', async () => {
    const [one, other] = [await guestIn('Asia/Tehran'), await guestIn('Asia/Tehran')];
    await Promise.all([open(one), open(other)]);
    expect([await numbersOf(one), await numbersOf(other)]).toEqual([['TKT-2026-00001'], ['TKT-2026-00001']]);
  });

  it('begin anew with the Gregorian year of the workspace’s own clock', async () => {
    const [tehran, newYork] = [await guestIn('Asia/Tehran'), await guestIn('America/New_York')];
    for (const instant of [
      '2026-12-31T20:29:59Z',
      '2026-12-31T20:30:00Z',
      '2027-01-01T04:59:59Z',
      '2027-01-01T05:00:00Z',
    ]) {
      now = new Date(instant);
      await open(tehran);
      await open(newYork);
    }
    now = new Date('2026-05-01T08:00:00Z');
    expect(new Set(await numbersOf(tehran))).toEqual(
      new Set(['TKT-2026-00001', 'TKT-2027-00001', 'TKT-2027-00002', 'TKT-2027-00003']),
    );
    expect(new Set(await numbersOf(newYork))).toEqual(
      new Set(['TKT-2026-00001', 'TKT-2026-00002', 'TKT-2026-00003', 'TKT-2027-00001']),
    );
  });

  it('go on after the five digits are used up', async () => {
    const guest = await guestIn('Asia/Tehran');
    const { workspaceId } = guest;
    await database.prisma.supportTicketCounter.create({ data: { workspaceId, year: 2026, last: 99_998 } });
    await open(guest);
    await open(guest);
    expect(await numbersOf(guest)).toEqual(['TKT-2026-99999', 'TKT-2026-100000']);
  });
});

describe('ticket numbers, given out through the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    // Fails when a ticket is all but there: its number is out, its messages are written.
    await app.database.prisma.$executeRaw`
      CREATE FUNCTION fail_on_purpose() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW."type" = 'SYSTEM' AND EXISTS (
          SELECT 1 FROM "SupportTicket" WHERE "id" = NEW."ticketId" AND "subject" = 'fails'
        ) THEN RAISE EXCEPTION 'on purpose'; END IF;
        RETURN NEW;
      END $$`;
    await app.database.prisma.$executeRaw`
      CREATE TRIGGER fail_on_purpose BEFORE INSERT ON "SupportMessage"
      FOR EACH ROW EXECUTE FUNCTION fail_on_purpose()`;
  }, 30_000);
  afterAll(() => app.stop());

  it('have no gaps when guests, customers and agents open two hundred at once and a fifth of them fail', async () => {
    const workspace = await createTestWorkspace(app);
    const [guest, customer] = [await workspace.guest(), await workspace.customer('Reza')];
    const openers = [
      { person: guest, requesterId: undefined },
      { person: customer, requesterId: undefined },
      { person: workspace.owner, requesterId: guest.id },
    ];
    const attempts = Array.from({ length: 200 }, (_, i) => {
      const { person, requesterId } = openers[i % openers.length] ?? { person: guest };
      const subject = i % 5 === 0 ? 'fails' : 'Help';
      return person.ask(OpenTicket, { input: { subject, description: 'x', requesterId } });
    });
    const opened = (await Promise.all(attempts)).map(({ data }) => data?.openTicket.ticket?.number);
    const numbers = opened.filter((number) => number !== undefined).sort();
    expect(numbers.map((number) => Number(number.slice(-5)))).toEqual(Array.from({ length: 160 }, (_, i) => i + 1));
  }, 60_000);
});
