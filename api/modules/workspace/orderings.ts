import { z } from 'zod';
import type { Prisma } from '../../generated/prisma/client.ts';

const named = z.tuple([z.string(), z.uuid()]);
type Named = z.output<typeof named>;

/** Members by name; ids decide between namesakes. */
export const byDisplayName = {
  orderBy: [{ displayName: 'asc' }, { id: 'asc' }] as Prisma.WorkspaceUserOrderByWithRelationInput[],
  key: named,
  keyOf: (member: { displayName: string; id: string }): Named => [member.displayName, member.id],
  beyond: ([name, id]: Named): Prisma.WorkspaceUserWhereInput => ({
    displayName: { gte: name },
    OR: [{ displayName: { gt: name } }, { id: { gt: id } }],
  }),
};

/** Teams and projects by name, which is unique. */
export const byName = {
  orderBy: [{ name: 'asc' as const }],
  key: named,
  keyOf: ({ name, id }: { name: string; id: string }): Named => [name, id],
  beyond: ([name]: Named) => ({ name: { gt: name } }),
};
