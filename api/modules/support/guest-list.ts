import { z } from 'zod';
import type { Prisma } from '../../generated/prisma/client.ts';

const visited = z.tuple([z.iso.datetime(), z.uuid()]);
type Visited = z.output<typeof visited>;

/** Guests by their last visit, newest first; ids decide between equals. */
export const byLastVisit = {
  orderBy: [{ lastVisitAt: 'desc' }, { id: 'desc' }] as Prisma.SupportGuestUserOrderByWithRelationInput[],
  key: visited,
  keyOf: (guest: { lastVisitAt: Date; id: string }): Visited => [guest.lastVisitAt.toISOString(), guest.id],
  // The first condition says nothing new: it gives the index its range.
  beyond: ([at, id]: Visited): Prisma.SupportGuestUserWhereInput => ({
    lastVisitAt: { lte: new Date(at) },
    OR: [{ lastVisitAt: { lt: new Date(at) } }, { id: { lt: id } }],
  }),
};

/** Guests in whose name, e-mail, phone or address a text occurs. */
export function guestsFound(search: string): Prisma.SupportGuestUserWhereInput {
  const contains = { contains: search, mode: 'insensitive' } as const;
  return { OR: [{ name: contains }, { email: contains }, { phone: contains }, { ipAddress: contains }] };
}
