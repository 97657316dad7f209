import { z } from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Appointment, Appointments } from '../platform/jobs.ts';
import { appendEvents, type NewEvent } from './streams.ts';
import type { WakeUps } from './wake-ups.ts';

/** What a rule that changes something is given: one transaction, one instant, new ids, and a way to tell the world. */
export interface Work {
  db: Prisma.TransactionClient;
  now: Date;
  /** Takes the instant anew: after a wait for a lock, so that what follows is not dated before what it waited for. */
  takeNow(): void;
  newId(): string;
  /**
   * Appends a live event: written last in the transaction, in the order of the calls, and announced after its commit.
   * One that says the same as an earlier one is kept once.
   */
  emit(event: NewEvent): void;
  /** Has a job done later, made known after the commit; it may get lost, and is then made good by the job's sweep. */
  later(appointment: Appointment): void;
}

export type Transact = <T>(change: (work: Work) => Promise<T>) => Promise<T>;

const serializationAttempts = 5;

/**
 * Runs a change and its live events as one transaction. Whatever it throws undoes all of it. A change that PostgreSQL
 * gave up (deadlock, serialisation failure) is run again from the start, so it must do nothing but through `work`.
 */
export function createTransact(
  database: Database,
  clock: Clock,
  newId: () => string,
  wakeUps: WakeUps,
  appointments: Appointments,
): Transact {
  return async (change) => {
    for (let attempt = 1; ; attempt += 1) {
      const emitted = new Map<string, NewEvent>();
      const made: Appointment[] = [];
      try {
        const result = await database.prisma.$transaction(async (db) => {
          const emit = (event: NewEvent) => {
            const same = JSON.stringify(event);
            if (!emitted.has(same)) emitted.set(same, event);
          };
          const takeNow = () => {
            work.now = clock();
          };
          const work: Work = { db, now: clock(), takeNow, newId, emit, later: (appointment) => made.push(appointment) };
          const changed = await change(work);
          await appendEvents(db, [...emitted.values()], work.now);
          return changed;
        });
        wakeUps.announce(new Set([...emitted.values()].map((event) => event.streamKey)));
        appointments.make(made);
        return result;
      } catch (error) {
        if (!wasGivenUp(error) || attempt === serializationAttempts) throw error;
      }
    }
  };
}

// serialization_failure and deadlock_detected
const givenUp = new Set(['40001', '40P01']);

/** Whether PostgreSQL gave a transaction up that may succeed if it is run again; of raw statements only the cause tells. */
function wasGivenUp(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === 'P2034') return true;
  const cause = rawFailure.safeParse(error.meta);
  return error.code === 'P2010' && cause.success && givenUp.has(cause.data.driverAdapterError.cause.originalCode);
}

const rawFailure = z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) });
