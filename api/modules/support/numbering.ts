import type { Work } from '../../live/unit-of-work.ts';

/** A ticket's number: TKT-<year>-<sequence, five digits or more>. */
export interface TicketNumber {
  year: number;
  sequence: number;
  number: string;
}

/**
 * Gives out the next number of the workspace's year (Gregorian, in its time zone). The counter's row stays locked until
 * the transaction ends, and goes back with it: numbers are unique and have no gaps.
 */
export async function nextNumber(work: Work, workspaceId: string, timezone: string): Promise<TicketNumber> {
  const year = Number(
    new Intl.DateTimeFormat('en', { year: 'numeric', calendar: 'gregory', timeZone: timezone }).format(work.now),
  );
  const { last: sequence } = await work.db.supportTicketCounter.upsert({
    where: { workspaceId_year: { workspaceId, year } },
    create: { workspaceId, year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  });
  return { year, sequence, number: `TKT-${year}-${String(sequence).padStart(5, '0')}` };
}
