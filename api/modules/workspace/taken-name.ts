import { Prisma } from '../../generated/prisma/client.ts';
import { Refusal } from '../../platform/refusal.ts';
import { nameTaken } from './wording.ts';

/** The refusal of a name that another team or project has, in place of the database's. */
export function refuseTakenName(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
    throw new Refusal({ code: 'CONFLICT', says: nameTaken, field: ['name'] });
  }
  throw error;
}
