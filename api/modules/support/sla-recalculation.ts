import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Ticket } from './access.ts';
import { closesAt, watchDeadlines } from './deadlines.ts';
import { announce } from './feeds.ts';
import { readSettings, type Settings } from './settings.ts';
import { touched } from './touched.ts';
import { retargetedClocks } from './sla.ts';

// Longer than a transaction may last: what was written with the old settings is committed by then.
const delayMs = 30_000;
const atOnce = 20;

/**
 * Has the tickets of a workspace that are not closed follow its new targets, calendar or time zone, within two minutes and
 * in small steps. Tickets that are opened or moved from now on follow them at once.
 */
export async function recalculateLater(work: Work, workspaceId: string): Promise<void> {
  const startsAt = new Date(work.now.getTime() + delayMs);
  await work.db.$executeRaw`
    INSERT INTO "SupportSlaRecalculation" ("workspaceId", "startsAt") VALUES (${workspaceId}::uuid, ${startsAt})
    ON CONFLICT ("workspaceId") DO UPDATE SET "startsAt" = EXCLUDED."startsAt", "afterTicketId" = NULL`;
}

/** The workspaces whose recalculation can go on. */
export function waitingRecalculations(now: Date) {
  return {
    where: { startsAt: { lte: now } },
    orderBy: [{ startsAt: 'asc' }, { workspaceId: 'asc' }],
    select: { workspaceId: true },
  } satisfies Prisma.SupportSlaRecalculationFindManyArgs;
}

/**
 * Recalculates the next few tickets of a workspace. A step that is repeated changes nothing.
 * @returns whether there are more; false also while another server is at it
 */
export async function recalculateSome(work: Work, workspaceId: string): Promise<boolean> {
  const [next] = await work.db.$queryRaw<{ afterTicketId: string | null }[]>`
    SELECT "afterTicketId"::text FROM "SupportSlaRecalculation"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "startsAt" <= ${work.now} FOR UPDATE SKIP LOCKED`;
  if (!next) return false;
  const ids = await work.db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "SupportTicket"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "status" <> 'CLOSED' AND "deletedAt" IS NULL
      AND ("id" > ${next.afterTicketId}::uuid OR ${next.afterTicketId}::uuid IS NULL)
    ORDER BY "id" LIMIT ${atOnce} FOR UPDATE`;
  work.takeNow();
  const settings = await readSettings(work.db, workspaceId);
  const tickets = await work.db.supportTicket.findMany({ where: { id: { in: ids.map(({ id }) => id) } } });
  for (const ticket of tickets) await recalculate(work, ticket, settings);

  const last = ids.at(-1);
  if (last && ids.length === atOnce) {
    await work.db.supportSlaRecalculation.update({ where: { workspaceId }, data: { afterTicketId: last.id } });
    return true;
  }
  await work.db.supportSlaRecalculation.delete({ where: { workspaceId } });
  return false;
}

async function recalculate(work: Work, ticket: Ticket, settings: Settings): Promise<void> {
  const columns = {
    ...retargetedClocks(ticket, settings, work.now),
    autoCloseAt:
      ticket.status === 'RESOLVED' && ticket.resolvedAt ? closesAt(ticket.resolvedAt, settings.autoCloseHours) : null,
  };
  const isSame = Object.entries(columns).every(([name, value]) =>
    sameValue(value, ticket[name as keyof typeof columns]),
  );
  if (isSame) return;
  const changed = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { ...columns, ...touched('staff', work.now) },
  });
  watchDeadlines(work, changed);
  announce(work, ticket, 'staff', 'SupportTicketUpdated');
}

function sameValue(one: Date | number | null, other: Date | number | null): boolean {
  return one?.valueOf() === other?.valueOf();
}
