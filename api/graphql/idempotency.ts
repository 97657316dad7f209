import type { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../live/unit-of-work.ts';
import type { Upkeep } from '../live/upkeep.ts';
import { Refusal } from '../platform/refusal.ts';
import { deleteAll, deletedAtOnce, type Sweep } from '../platform/sweeps.ts';

const keptMs = 24 * 60 * 60 * 1000;

/** JSON with sorted keys: equal inputs give equal strings, in whatever order a client writes its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export interface Attempt<Outcome> {
  actor: string;
  mutation: string;
  clientMutationId: string;
  input: unknown;
  /** Fields of the outcome that are shown once and never stored. */
  secrets: readonly (keyof Outcome & string)[];
}

type Digest = (text: string) => Uint8Array<ArrayBuffer>;

const keyOf = ({ actor, mutation, clientMutationId }: Attempt<never>) => ({ actor, mutation, clientMutationId });

/**
 * The outcome of an attempt that was made before, within 24 hours; null if there was none.
 * @throws Refusal IDEMPOTENCY_CONFLICT when the id was used with another input
 */
export async function formerOutcome<Outcome>(
  db: Prisma.TransactionClient,
  now: Date,
  digest: Digest,
  attempt: Attempt<Outcome>,
): Promise<Partial<Outcome> | null> {
  const former = await db.idempotencyRecord.findUnique({
    where: { actor_mutation_clientMutationId: keyOf(attempt), createdAt: { gte: new Date(now.getTime() - keptMs) } },
  });
  if (!former) return null;
  if (!Buffer.from(former.inputHash).equals(digest(canonical(attempt.input)))) {
    throw new Refusal({
      code: 'IDEMPOTENCY_CONFLICT',
      says: {
        FA: 'این شناسهٔ درخواست پیش‌تر با ورودی دیگری به کار رفته است.',
        EN: 'This clientMutationId was used before with another input.',
      },
      field: ['clientMutationId'],
    });
  }
  // Written by `once`, by the same mutation, from its own outcome.
  return former.outcome as Partial<Outcome>;
}

/**
 * Runs a write once for each clientMutationId: a repeat within 24 hours gets the first outcome, without its secrets.
 * A concurrent repeat waits for the first one (the row's unique key makes it); refused writes leave no trace.
 * @throws Refusal IDEMPOTENCY_CONFLICT when the id was used with another input
 */
export async function once<Outcome extends object>(
  work: Work,
  digest: Digest,
  attempt: Attempt<Outcome>,
  run: () => Promise<Outcome>,
): Promise<Partial<Outcome>> {
  const key = keyOf(attempt);
  const oldest = new Date(work.now.getTime() - keptMs);
  // One that is too old to count is written over.
  const written = await work.db.$executeRaw`
    INSERT INTO "IdempotencyRecord" ("actor", "mutation", "clientMutationId", "inputHash", "createdAt")
    VALUES (${key.actor}, ${key.mutation}, ${key.clientMutationId}, ${digest(canonical(attempt.input))}, ${work.now})
    ON CONFLICT ("actor", "mutation", "clientMutationId") DO UPDATE
      SET "inputHash" = excluded."inputHash", "createdAt" = excluded."createdAt", "outcome" = NULL
      WHERE "IdempotencyRecord"."createdAt" < ${oldest}`;
  if (written === 0) {
    const former = await formerOutcome(work.db, work.now, digest, attempt);
    if (!former) throw new Error('an idempotency record went away while it was waited for');
    return former;
  }
  const outcome = await run();
  const kept = Object.fromEntries(Object.entries(outcome).filter(([name]) => !attempt.secrets.some((s) => s === name)));
  await work.db.idempotencyRecord.update({
    where: { actor_mutation_clientMutationId: key },
    data: { outcome: kept },
  });
  return outcome;
}

/** Forgets what was done more than 24 hours ago. */
export function idempotencySweep({ db, clock }: Upkeep): Sweep {
  return {
    name: 'old idempotency records',
    run: () =>
      deleteAll(
        () => db.$executeRaw`
          DELETE FROM "IdempotencyRecord" WHERE ("actor", "mutation", "clientMutationId") IN (
            SELECT "actor", "mutation", "clientMutationId" FROM "IdempotencyRecord"
            WHERE "createdAt" < ${new Date(clock().getTime() - keptMs)} LIMIT ${deletedAtOnce} FOR UPDATE SKIP LOCKED)`,
      ),
  };
}
