import type { Upkeep } from '../../live/upkeep.ts';
import { deleteAll, deletedAtOnce, type Sweep } from '../../platform/sweeps.ts';

/** Deletes what has expired and is refused already: sessions and invitations. */
export function identitySweeps({ db, clock }: Upkeep): Sweep[] {
  return [
    {
      name: 'expired sessions',
      run: () =>
        deleteAll(
          () => db.$executeRaw`
            DELETE FROM "Session" WHERE "id" IN (
              SELECT "id" FROM "Session" WHERE "expiresAt" <= ${clock()} LIMIT ${deletedAtOnce} FOR UPDATE SKIP LOCKED)`,
        ),
    },
    {
      name: 'expired invitations',
      run: () =>
        deleteAll(
          () => db.$executeRaw`
            DELETE FROM "Invitation" WHERE "memberId" IN (
              SELECT "memberId" FROM "Invitation" WHERE "expiresAt" <= ${clock()}
              LIMIT ${deletedAtOnce} FOR UPDATE SKIP LOCKED)`,
        ),
    },
  ];
}
