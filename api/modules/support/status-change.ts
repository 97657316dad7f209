import type { SupportTicketStatus, TicketHistoryAction } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Viewer } from '../identity/public.ts';
import { lockTicket, type Ticket } from './access.ts';
import { closesAt, watchDeadlines } from './deadlines.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { releaseFromLeaver } from './release.ts';
import { readSettings } from './settings.ts';
import { movedClocks } from './sla.ts';
import { isActive, transitions } from './status.ts';
import { touched } from './touched.ts';
import { illegalTransition } from './wording.ts';

const actions: Readonly<Record<SupportTicketStatus, TicketHistoryAction>> = {
  OPEN: 'STATUS_CHANGED',
  IN_PROGRESS: 'STATUS_CHANGED',
  WAITING: 'STATUS_CHANGED',
  ON_HOLD: 'STATUS_CHANGED',
  RESOLVED: 'RESOLVED',
  CLOSED: 'CLOSED',
  REOPENED: 'REOPENED',
};

/**
 * Changes a ticket's status by hand. The note goes to the history only.
 * @throws Refusal NOT_FOUND; INVALID_TRANSITION, also for the status it already has
 */
export async function changeTicketStatus(
  work: Work,
  viewer: Viewer,
  change: { ticketId: string; status: SupportTicketStatus; note: string | null },
): Promise<{ ticketId: string }> {
  const ticket = await lockTicket(work, viewer, change.ticketId);
  if (!transitions[ticket.status].includes(change.status)) {
    throw new Refusal(
      { code: 'INVALID_TRANSITION', says: illegalTransition(ticket.status, change.status), field: ['status'] },
      { ticketId: ticket.id },
    );
  }
  await changeStatus(work, ticket, change.status, viewer, change.note);
  return { ticketId: ticket.id };
}

/** Moves a locked ticket to a status that it can go to, with all that follows. Actor null: by itself. */
export async function changeStatus(
  work: Work,
  ticket: Ticket,
  status: SupportTicketStatus,
  actor: Viewer | null,
  note: string | null,
): Promise<Ticket> {
  if (status === 'REOPENED') await releaseFromLeaver(work, ticket);
  const settings = await readSettings(work.db, ticket.workspaceId);
  const changed = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: {
      status,
      ...ending(ticket, status, work.now),
      ...movedClocks(ticket, status, settings, work.now),
      autoCloseAt: status === 'RESOLVED' ? closesAt(work.now, settings.autoCloseHours) : null,
      ...touched('everybody', work.now),
    },
  });
  watchDeadlines(work, changed);
  await record(work, ticket.id, actor, {
    action: actions[status],
    fieldName: 'status',
    oldValue: ticket.status,
    newValue: status,
    note,
  });
  announce(work, ticket, 'everybody', 'SupportTicketUpdated');
  return changed;
}

/** What a status says about the ticket's end: when it was resolved and closed, and how long that took. */
function ending(ticket: Ticket, status: SupportTicketStatus, now: Date) {
  if (status === 'REOPENED') {
    return { resolvedAt: null, closedAt: null, resolutionTime: null, reopenCount: ticket.reopenCount + 1 };
  }
  if (isActive(status)) return {};
  const resolvedAt = ticket.resolvedAt ?? now;
  return {
    resolvedAt,
    closedAt: status === 'CLOSED' ? now : null,
    resolutionTime: Math.floor((resolvedAt.getTime() - ticket.createdAt.getTime()) / 1000),
  };
}
