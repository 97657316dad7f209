import { createHash } from 'node:crypto';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../live/unit-of-work.ts';
import { Refusal } from '../platform/refusal.ts';

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

/**
 * Runs a write once for each clientMutationId: a repeat within 24 hours gets the first outcome, without its secrets.
 * A concurrent repeat waits for the first one (the row's unique key makes it); refused writes leave no trace.
 * @throws Refusal IDEMPOTENCY_CONFLICT when the id was used with another input
 */
export async function once<Outcome extends object>(
  work: Work,
  attempt: Attempt<Outcome>,
  run: () => Promise<Outcome>,
): Promise<Partial<Outcome>> {
  const key = { actor: attempt.actor, mutation: attempt.mutation, clientMutationId: attempt.clientMutationId };
  const inputHash = new Uint8Array(createHash('sha256').update(canonical(attempt.input)).digest());

  await work.db.idempotencyRecord.deleteMany({
    where: { ...key, createdAt: { lt: new Date(work.now.getTime() - keptMs) } },
  });
  const { count } = await work.db.idempotencyRecord.createMany({
    data: { ...key, inputHash, createdAt: work.now },
    skipDuplicates: true,
  });
  if (count === 0) {
    const first = await work.db.idempotencyRecord.findUniqueOrThrow({ where: { actor_mutation_clientMutationId: key } });
    if (!Buffer.from(first.inputHash).equals(inputHash)) {
      throw new Refusal({
        code: 'IDEMPOTENCY_CONFLICT',
        says: {
          FA: 'این شناسهٔ درخواست پیش‌تر با ورودی دیگری به کار رفته است.',
          EN: 'This clientMutationId was used before with another input.',
        },
        field: ['clientMutationId'],
      });
    }
    // Written below, by this same mutation, from its own outcome.
    return first.outcome as Partial<Outcome>;
  }
  const outcome = await run();
  const kept = Object.fromEntries(Object.entries(outcome).filter(([name]) => !attempt.secrets.some((s) => s === name)));
  await work.db.idempotencyRecord.update({
    where: { actor_mutation_clientMutationId: key },
    data: { outcome: kept as Prisma.InputJsonObject },
  });
  return outcome;
}
