import type { SupportTicketStatus } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { isAgent } from '../../identity/public.ts';
import { readAverages, readBreached, readOpenedToday, readStanding, type Averages, type Standing } from '../stats.ts';

/** Each part is read once, and only when something of it is selected. */
interface Figures {
  standing: () => Promise<Standing>;
  breached: () => Promise<number>;
  openedToday: () => Promise<number>;
  averages: () => Promise<Averages>;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

const byStatus =
  (status: SupportTicketStatus) =>
  async ({ standing }: Figures) =>
    (await standing()).byStatus[status];

const TicketStats = builder.objectRef<Figures>('TicketStats').implement({
  description: 'Figures for the dashboard, as of now.',
  fields: (t) => ({
    open: t.int({ description: 'Tickets OPEN.', resolve: byStatus('OPEN') }),
    inProgress: t.int({ description: 'Tickets IN_PROGRESS.', resolve: byStatus('IN_PROGRESS') }),
    waiting: t.int({ description: 'Tickets WAITING.', resolve: byStatus('WAITING') }),
    onHold: t.int({ description: 'Tickets ON_HOLD.', resolve: byStatus('ON_HOLD') }),
    resolved: t.int({ description: 'Tickets RESOLVED.', resolve: byStatus('RESOLVED') }),
    closed: t.int({ description: 'Tickets CLOSED.', resolve: byStatus('CLOSED') }),
    reopened: t.int({ description: 'Tickets REOPENED.', resolve: byStatus('REOPENED') }),
    openedToday: t.int({
      description: 'Opened since midnight in the workspace’s time zone.',
      resolve: ({ openedToday }) => openedToday(),
    }),
    unassigned: t.int({
      description: 'Nobody’s, and not solved or closed.',
      resolve: async ({ standing }) => (await standing()).unassigned,
    }),
    assignedToMe: t.int({
      description: 'Mine, and not solved or closed.',
      resolve: async ({ standing }) => (await standing()).assignedToMe,
    }),
    breached: t.int({
      description: 'With a clock that was met late or is late, and not solved or closed.',
      resolve: ({ breached }) => breached(),
    }),
    averageFirstResponseSeconds: t.int({
      nullable: true,
      description: 'Mean of responseTime over the tickets of the last 30 days; null without any.',
      resolve: async ({ averages }) => (await averages()).firstResponseSeconds,
    }),
    averageResolutionSeconds: t.int({
      nullable: true,
      description: 'Mean of resolutionTime over the tickets of the last 30 days; null without any.',
      resolve: async ({ averages }) => (await averages()).resolutionSeconds,
    }),
  }),
});

builder.queryField('ticketStats', (t) =>
  t.field({
    type: TicketStats,
    description: 'Staff: how many tickets stand where.',
    authScopes: { staff: true, SUPPORT_READ: true },
    resolve: (_root, _args, context) => {
      const { viewer, db, services } = context;
      if (!isAgent(viewer)) throw denied(context);
      const now = services.clock();
      return {
        standing: once(() => readStanding(db, viewer)),
        breached: once(() => readBreached(db, viewer)),
        openedToday: once(() => readOpenedToday(db, viewer, now)),
        averages: once(() => readAverages(db, viewer, now)),
      };
    },
  }),
);
