import { z } from 'zod';

const dated = z.tuple([z.iso.datetime(), z.uuid()]);
type Dated = z.output<typeof dated>;

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

// The first condition says nothing new: it gives the index its range.
const olderThan = ([at, id]: Dated) => ({
  createdAt: { lte: new Date(at) },
  OR: [{ createdAt: { lt: new Date(at) } }, { id: { lt: id } }],
});

/** Documents, tasks and articles, newest first; ids decide between equals. */
export const byNewest = {
  orderBy: newestFirst,
  key: dated,
  keyOf: (row: { createdAt: Date; id: string }): Dated => [row.createdAt.toISOString(), row.id],
  beyond: olderThan,
};

const pinned = z.tuple([z.enum(['pinned', 'loose']), z.iso.datetime(), z.uuid()]);
type Pinned = z.output<typeof pinned>;

/** Links of whatever to resources: the pinned ones first, then newest first. */
export const byPin = {
  orderBy: [{ isPinned: 'desc' as const }, ...newestFirst],
  key: pinned,
  keyOf: (link: { isPinned: boolean; createdAt: Date; id: string }): Pinned => [
    link.isPinned ? 'pinned' : 'loose',
    link.createdAt.toISOString(),
    link.id,
  ],
  beyond([pin, at, id]: Pinned) {
    const further = { isPinned: pin === 'pinned', ...olderThan([at, id]) };
    return pin === 'pinned' ? { OR: [{ isPinned: false }, further] } : further;
  },
};
