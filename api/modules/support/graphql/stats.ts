import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { readStats, type TicketStats as Stats } from '../stats.ts';

const TicketStats = builder.objectRef<Stats>('TicketStats').implement({
  description: 'Figures for the dashboard, as of now.',
  fields: (t) => ({
    open: t.int({ description: 'Tickets OPEN.', resolve: ({ byStatus }) => byStatus.OPEN }),
    inProgress: t.int({ description: 'Tickets IN_PROGRESS.', resolve: ({ byStatus }) => byStatus.IN_PROGRESS }),
    waiting: t.int({ description: 'Tickets WAITING.', resolve: ({ byStatus }) => byStatus.WAITING }),
    onHold: t.int({ description: 'Tickets ON_HOLD.', resolve: ({ byStatus }) => byStatus.ON_HOLD }),
    resolved: t.int({ description: 'Tickets RESOLVED.', resolve: ({ byStatus }) => byStatus.RESOLVED }),
    closed: t.int({ description: 'Tickets CLOSED.', resolve: ({ byStatus }) => byStatus.CLOSED }),
    reopened: t.int({ description: 'Tickets REOPENED.', resolve: ({ byStatus }) => byStatus.REOPENED }),
    openedToday: t.exposeInt('openedToday', { description: 'Opened since midnight in the workspace’s time zone.' }),
    unassigned: t.exposeInt('unassigned', { description: 'Nobody’s, and not solved or closed.' }),
    assignedToMe: t.exposeInt('assignedToMe', { description: 'Mine, and not solved or closed.' }),
    averageFirstResponseSeconds: t.exposeInt('averageFirstResponseSeconds', {
      nullable: true,
      description: 'Mean of responseTime over the tickets of the last 30 days; null without any.',
    }),
    averageResolutionSeconds: t.exposeInt('averageResolutionSeconds', {
      nullable: true,
      description: 'Mean of resolutionTime over the tickets of the last 30 days; null without any.',
    }),
  }),
});

builder.queryField('ticketStats', (t) =>
  t.field({
    type: TicketStats,
    description: 'Staff: how many tickets stand where.',
    authScopes: { staff: true },
    resolve: (_root, _args, context) => {
      const { viewer, db, services } = context;
      if (viewer?.kind !== 'agent') throw denied(context);
      return readStats(db, viewer, services.clock());
    },
  }),
);
