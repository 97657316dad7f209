import { builder } from '../../../graphql/builder.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleKeys } from '../keys.ts';

export const ApiScope = builder.enumType('ApiScope', {
  description:
    'What a program may do. A key sees and does what its scopes say and nothing else; none of them lets it manage members, teams, settings or keys.',
  values: {
    CHAT_READ: { description: 'Read the rooms that its bot was added to, and hear their feeds.' },
    CHAT_WRITE: {
      description:
        'Write in the rooms that its bot was added to, as far as its role there goes, and make rooms. What it wrote it is shown only with CHAT_READ.',
    },
    SUPPORT_READ: {
      description:
        'Read every ticket with its public messages, labels, assignment, history and requester, and hear their feeds. Of internal notes it learns nothing.',
    },
    SUPPORT_WRITE: {
      description:
        'Open, answer, assign, change and delete tickets. What it changed it is shown only with SUPPORT_READ; notes it writes only with NOTES_READ.',
    },
    NOTES_READ: {
      description: 'With SUPPORT_READ: read internal notes. With SUPPORT_WRITE too: write them, and change its own.',
    },
    WEBHOOKS_MANAGE: { description: 'Make webhook endpoints with no more scopes than its own, and manage those.' },
    RESOURCES_READ: {
      description: 'Read documents, tasks and articles; with SUPPORT_READ or CHAT_READ also what is linked there.',
    },
    RESOURCES_WRITE: {
      description:
        'Make, change and delete documents, tasks and articles, and link them to projects. What it changed it is shown only with RESOURCES_READ.',
    },
  } as const,
});

export const ApiKey = builder.prismaNode('ApiKey', {
  description:
    'A key acts as a bot member of its own: it sees rooms that it was added to, and its name stands on what it writes.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleKeys(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for; its bot is called so.' }),
    member: t.relation('member', {
      type: WorkspaceUser,
      description: 'The bot that it acts as: it can be added to rooms and mentioned there, and is given no work.',
    }),
    scopes: t.expose('scopes', { type: [ApiScope], description: 'What it may do; a key keeps its scopes for life.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last asked, to the minute; null for one that never did.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

builder.queryField('apiKeys', (t) =>
  t.prismaField({
    type: [ApiKey],
    description: 'Staff: the keys of the workspace that have not been revoked, the newest first; 100 at most.',
    authScopes: { staff: true },
    resolve: (query, _root, _args, { db, viewer }) =>
      db.apiKey.findMany({
        ...query,
        where: visibleKeys(viewer),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 100,
      }),
  }),
);
