import { builder } from '../../../graphql/builder.ts';
import { visibleSessions } from '../sessions.ts';

const mostShown = 100;

const Session = builder.prismaNode('Session', {
  description: 'A device on which a member is signed in. One’s own alone.',
  id: { field: 'id' },
  findUnique: (id, { viewer, services }) => ({ id, AND: [visibleSessions(viewer, services.clock())] }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was signed in.' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', description: 'When it last asked, to the minute.' }),
    browser: t.exposeString('browser', { nullable: true, description: 'As the device said: "Chrome 120".' }),
    os: t.exposeString('os', { nullable: true, description: 'As the device said: "Windows 11".' }),
    ipAddress: t.exposeString('ipAddress', { nullable: true, description: 'Where it was signed in from.' }),
    isCurrent: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: ({ id }, _args, { viewer }) =>
        (viewer?.kind === 'agent' || viewer?.kind === 'customer') && viewer.sessionId === id,
    }),
  }),
});

builder.queryField('sessions', (t) =>
  t.prismaField({
    type: [Session],
    description: 'Members: one’s own sessions, the last used first; 100 at most.',
    authScopes: { member: true },
    resolve: (query, _root, _args, { db, viewer, services }) =>
      db.session.findMany({
        ...query,
        where: visibleSessions(viewer, services.clock()),
        orderBy: [{ lastUsedAt: 'desc' }, { id: 'asc' }],
        take: mostShown,
      }),
  }),
);
