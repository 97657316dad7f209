import { createContextCache } from '@pothos/core';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { staffOnly } from './staff-only.ts';
import { readSettings } from '../settings.ts';
import { clocksOf, elapsedOf, isBreached, pausesIn, slaColumns, type Clock } from '../sla.ts';
import { SupportTicket } from './ticket.ts';

/** What all clocks of an operation are read by: one calendar, and one instant. */
const readingOf = createContextCache(async (context: Context) => {
  const { viewer, db, services } = context;
  if (!viewer) throw denied(context);
  return { calendar: (await readSettings(db, viewer.workspaceId)).calendar, now: services.clock() };
});

interface ClockReading {
  dueAt: Date | null;
  metAt: Date | null;
  elapsedSeconds: number;
  remainingSeconds: number | null;
  isPaused: boolean;
  isBreached: boolean;
}

const SlaClock = builder.objectRef<ClockReading>('SlaClock').implement({
  description:
    'One SLA clock; it runs in business hours and pauses in WAITING and ON_HOLD. Seconds are business seconds.',
  fields: (t) => ({
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When it must be met, or had to be. Null while it stands still unmet and in time, and when business hours never come to it.',
    }),
    metAt: t.expose('metAt', { type: 'DateTime', nullable: true, description: 'When it was met; null until then.' }),
    elapsedSeconds: t.exposeInt('elapsedSeconds', { description: 'What it has run so far.' }),
    remainingSeconds: t.exposeInt('remainingSeconds', {
      nullable: true,
      description:
        'What is left of its target, or was when it was met: negative when more has run. Null without a target.',
    }),
    isPaused: t.exposeBoolean('isPaused', {
      description: 'Whether it stands still until the ticket is taken up again.',
    }),
    isBreached: t.exposeBoolean('isBreached', {
      description: 'Whether it ran past dueAt, met later or not met yet.',
    }),
  }),
});

interface SlaReading {
  firstResponse: ClockReading;
  resolution: ClockReading;
}

const TicketSla = builder.objectRef<SlaReading>('TicketSla').implement({
  description: 'What was promised to the requester by the ticket’s priority, and how it stands.',
  fields: (t) => ({
    firstResponse: t.expose('firstResponse', {
      type: SlaClock,
      description: 'From the opening to the first public answer of an agent.',
    }),
    resolution: t.expose('resolution', {
      type: SlaClock,
      description: 'From the opening until it is solved or closed; goes on where it stood when it is reopened.',
    }),
  }),
});

builder.prismaObjectField(SupportTicket, 'sla', (t) =>
  t.field({
    ...staffOnly,
    type: TicketSla,
    description: 'Staff: its two SLA clocks, as of now.',
    select: { ...slaColumns, status: true, priority: true, firstResponseAt: true, resolvedAt: true },
    resolve: async (ticket, _args, context): Promise<SlaReading> => {
      const { calendar, now } = await readingOf(context);
      const { firstResponse, resolution } = clocksOf(ticket);
      const read = (clock: Clock, metAt: Date | null): ClockReading => {
        const elapsedSeconds = elapsedOf(clock, calendar, now);
        return {
          dueAt: clock.dueAt,
          metAt,
          elapsedSeconds,
          remainingSeconds: clock.target === null ? null : clock.target - elapsedSeconds,
          isPaused: !clock.isMet && pausesIn(ticket.status),
          isBreached: isBreached(clock, now),
        };
      };
      return {
        firstResponse: read(firstResponse, ticket.firstResponseAt),
        resolution: read(resolution, ticket.resolvedAt),
      };
    },
  }),
);
