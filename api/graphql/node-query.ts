import { resolveNodes } from '@pothos/plugin-relay';
import { isInterfaceType, type GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { decodeNodeId } from './node-id.ts';

const mostNodes = 100;

type ReadElsewhere = (context: Context, info: GraphQLResolveInfo, key: string) => Promise<object | null>;

const elsewhere = new Map<string, ReadElsewhere>();

/** For a type whose entries stand in two tables: how the viewer finds one that is not in the first, named by its type. */
export function readNodesElsewhere(typename: string, read: ReadElsewhere): void {
  elsewhere.set(typename, read);
}

/** What the viewer may see of these ids, null for all else: malformed, foreign, hidden, gone, or nobody asking. */
function readNodes(context: Context, info: GraphQLResolveInfo, globalIds: readonly string[]): Promise<unknown[]> {
  const node = info.schema.getType('Node');
  const types = isInterfaceType(node) ? info.schema.getImplementations(node).objects.map(({ name }) => name) : [];
  return Promise.all(
    globalIds.map(async (globalId) => {
      const id = decodeNodeId(globalId);
      if (!id || !context.viewer || !types.includes(id.typename)) return null;
      try {
        return await (
          await resolveNodes(builder, context, info, [id])
        )[0];
      } catch (error) {
        // The Prisma plugin's nodes are found or thrown about: here, what is not visible is null.
        if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2025') throw error;
        return (await elsewhere.get(id.typename)?.(context, info, id.id)) ?? null;
      }
    }),
  );
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Whatever has this id, if the viewer may see it; null for anything else.',
    authScopes: { anybody: true },
    args: { id: t.arg.id({ required: true, description: 'A global id.' }) },
    resolve: async (_root, { id }, context, info) => (await readNodes(context, info, [id]))[0] ?? null,
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The same for up to 100 ids, in their order; null where there is nothing to see.',
    authScopes: { anybody: true },
    args: { ids: t.arg.idList({ required: true, description: 'Global ids.' }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > mostNodes) {
        throw badInput(context, {
          FA: 'در هر بار حداکثر ۱۰۰ شناسه پذیرفته می‌شود.',
          EN: 'At most 100 ids are accepted at a time.',
        });
      }
      return readNodes(context, info, ids);
    },
  }),
);
