import type { Log } from './log.ts';

/** Does all that is due and has not been done. Safe to run at any time, twice, and on several servers at once. */
export interface Sweep {
  name: string;
  run(): Promise<void>;
}

/** Runs every sweep once, one after the other; one that fails keeps none of the others from running. */
export async function sweep(sweeps: readonly Sweep[], log: Log): Promise<void> {
  for (const { name, run } of sweeps) {
    try {
      await run();
    } catch (error) {
      log.error({ err: error, sweep: name }, 'a sweep failed, it runs again in a minute');
    }
  }
}

/** Rows that a sweep deletes with one statement: short, so that nobody waits for it. */
export const deletedAtOnce = 1_000;

/** Repeats a statement that deletes at most {@link deletedAtOnce} rows until there are no more. */
export async function deleteAll(deleteSome: () => Promise<number>): Promise<void> {
  while ((await deleteSome()) === deletedAtOnce);
}
