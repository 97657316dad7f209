import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Upkeep } from '../../live/upkeep.ts';
import type { Chores } from '../../platform/jobs.ts';
import { closeResolved, overripe } from './auto-close.ts';
import { autoCloseJob, breachJob } from './deadlines.ts';
import { markBreaches, unmarkedBreaches } from './sla-breaches.ts';
import { labelRemovalJob, labelsToTakeOff, takeOffSome } from './label-removal.ts';
import { releaseJob, releaseSome, waitingReleases } from './release.ts';
import { foldTallies } from './tallies.ts';
import { recalculateSome, waitingRecalculations } from './sla-recalculation.ts';

const atOnce = 100;

/** What befalls tickets by itself: each thing as a job at its instant, and as a sweep that makes lost jobs good. */
export function supportChores(upkeep: Upkeep): Pick<Chores, 'jobs' | 'sweeps'> {
  const { db, transact, clock } = upkeep;
  return {
    jobs: {
      [breachJob]: (ticketId) => transact((work) => markBreaches(work, ticketId)),
      [autoCloseJob]: (ticketId) => transact((work) => closeResolved(work, ticketId)),
      [labelRemovalJob]: (labelId) => inSteps(upkeep, takeOffSome, labelId),
      [releaseJob]: (memberId) => inSteps(upkeep, releaseSome, memberId),
    },
    sweeps: [
      { name: 'ticket tallies', run: () => foldTallies(db, clock()) },
      { name: 'SLA breaches', run: () => sweepTickets(upkeep, unmarkedBreaches, markBreaches) },
      { name: 'tickets to close', run: () => sweepTickets(upkeep, overripe, closeResolved) },
      {
        name: 'SLA recalculation',
        async run() {
          for (const { workspaceId } of await db.supportSlaRecalculation.findMany(waitingRecalculations(clock()))) {
            await inSteps(upkeep, recalculateSome, workspaceId);
          }
        },
      },
      {
        name: 'deleted labels',
        async run() {
          for (const { id } of await db.supportLabel.findMany(labelsToTakeOff)) {
            await inSteps(upkeep, takeOffSome, id);
          }
        },
      },
      {
        name: 'tickets of those who left',
        async run() {
          for (const { memberId } of await db.supportTicketRelease.findMany(waitingReleases)) {
            await inSteps(upkeep, releaseSome, memberId);
          }
        },
      },
    ],
  };
}

/** Does what is too much for one transaction in several: each is whole, and the next goes on from it, here or elsewhere. */
async function inSteps(
  { transact }: Upkeep,
  step: (work: Work, subject: string) => Promise<boolean>,
  subject: string,
): Promise<void> {
  while (await transact((work) => step(work, subject)));
}

/** Does one thing to each ticket that is due, one transaction a ticket; one that fails holds none of the others up. */
async function sweepTickets(
  { db, transact, clock, log }: Upkeep,
  due: (now: Date) => Pick<Prisma.SupportTicketFindManyArgs, 'where' | 'orderBy'>,
  act: (work: Work, ticketId: string) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const tickets = await db.supportTicket.findMany({ ...due(clock()), take: atOnce, select: { id: true } });
    let done = 0;
    for (const { id } of tickets) {
      try {
        if (await transact((work) => act(work, id))) done += 1;
      } catch (error) {
        log.error({ err: error, ticketId: id }, 'a ticket could not be swept');
      }
    }
    // What others hold just now, or what fails, waits for the next sweep.
    if (tickets.length < atOnce || done === 0) return;
  }
}
