import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../graphql/builder.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { searchText } from '../../../graphql/query-input.ts';
import { visibleResources } from '../access.ts';
import { byNewest } from '../orderings.ts';
import { ResourceConnection, ResourceKind, typeOf } from './resource.ts';

builder.queryField('resources', (t) =>
  t.field({
    type: ResourceConnection,
    description: 'Staff: the documents, tasks or articles of the workspace, newest first.',
    authScopes: { staff: true, RESOURCES_READ: true },
    args: {
      kind: t.arg({ type: ResourceKind, required: true, description: 'Which of them.' }),
      search: t.arg.string({ description: 'Part of a title.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same kind and search.' }),
    },
    resolve: (_root, { kind, ...args }, context, info) => {
      const { db, viewer } = context;
      const search = searchText(context, args.search);
      const visible = visibleResources(viewer);
      const where =
        search === null ? visible : { ...visible, title: { contains: search, mode: 'insensitive' as const } };
      const take = countLimit(search !== null);
      const query = queryFromInfo({ context, info, typeName: typeOf[kind], paths: inPage });
      const list = { context, args, list: ['resources', kind, search], ordering: byNewest };
      switch (kind) {
        case 'DOCUMENT':
          return keysetPage({
            ...list,
            read: (slice) => db.document.findMany({ ...query, ...slice, where: { AND: [where, slice.where ?? {}] } }),
            count: () => db.document.count({ where, take }),
          });
        case 'TASK':
          return keysetPage({
            ...list,
            read: (slice) => db.task.findMany({ ...query, ...slice, where: { AND: [where, slice.where ?? {}] } }),
            count: () => db.task.count({ where, take }),
          });
        case 'KNOWLEDGE':
          return keysetPage({
            ...list,
            read: (slice) =>
              db.knowledgeArticle.findMany({ ...query, ...slice, where: { AND: [where, slice.where ?? {}] } }),
            count: () => db.knowledgeArticle.count({ where, take }),
          });
      }
    },
  }),
);
