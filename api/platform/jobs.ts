import { PgBoss } from 'pg-boss';
import type { Database } from './database/database.ts';
import type { Log } from './log.ts';
import { sweep, type Sweep } from './sweeps.ts';

/** Something to be done about a subject at an instant. */
export interface Appointment {
  /** The name of a {@link Chores.jobs | job}. */
  job: string;
  /** What it is about: an id. */
  subject: string;
  at: Date;
}

/**
 * Remembers appointments. They may be lost (the process dies after the commit, the queue is not there), so behind each
 * job stands a sweep that finds in the database what should have been done.
 */
export interface Appointments {
  make(appointments: readonly Appointment[]): void;
}

/** What is done without being asked for by anybody. */
export interface Chores {
  /** By name; each looks whether there is still something to do. */
  jobs: Readonly<Record<string, (subject: string) => Promise<unknown>>>;
  sweeps: readonly Sweep[];
  /** What is looked after every second. */
  rounds: readonly Sweep[];
}

/** How many jobs of a queue wait for their time, wait to be done, and are being done. */
export interface QueueDepth {
  queue: string;
  deferred: number;
  ready: number;
  active: number;
}

export interface Jobs extends Appointments {
  /** Sweeps now and every minute, makes its rounds every second, and keeps appointments from when it resolves on; never rejects. */
  start(chores: Chores): Promise<void>;
  /** Every queue; none before they have started. */
  depths(): Promise<QueueDepth[]>;
  /** Lets what is running finish, and begins nothing more. */
  stop(): Promise<void>;
}

const queue = 'appointments';
const sweepEveryMs = 60_000;
const roundEveryMs = 1_000;
const lookEverySeconds = 2;
// The clocks of a server and of its database differ: an appointment kept early would find nothing to do.
const afterMs = 1_000;
const day = 24 * 60 * 60;

/**
 * Jobs of a process that serves. Appointments are kept by pg-boss in a schema of its own, within the two seconds that
 * lie between its looks; every statement of it is short, so that on PGlite nobody waits for it.
 */
export function createJobs(database: Database, log: Log): Jobs {
  let boss: PgBoss | null = null;
  let starting: Promise<void> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();

  /** Runs these now, and again so long after they ended. */
  const keepRunning = (sweeps: readonly Sweep[], everyMs: number) => {
    const run = sweep(sweeps, log).finally(() => {
      running.delete(run);
      if (stopped) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        keepRunning(sweeps, everyMs);
      }, everyMs).unref();
      timers.add(timer);
    });
    running.add(run);
  };

  const startQueue = async ({ jobs }: Chores) => {
    const started = new PgBoss({
      db: database.queueAdapter,
      backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
      schedule: false,
      // What we have no use for is looked at as seldom as it lets us.
      flowIntervalSeconds: day,
      bamIntervalSeconds: 60 * 60,
      queueCacheIntervalSeconds: 60 * 60,
      monitorVacuum: false,
      reindex: false,
    });
    started.on('error', (error) => log.error({ err: error }, 'the queue of jobs failed, sweeps go on'));
    try {
      await started.start();
      await started.createQueue(queue, { retryLimit: 3, retryBackoff: true, deleteAfterSeconds: day });
      await started.work<Omit<Appointment, 'at'>>(
        queue,
        { pollingIntervalSeconds: lookEverySeconds, batchSize: 20, perJobResults: false },
        async (due) => {
          for (const { data } of due) await jobs[data.job]?.(data.subject);
        },
      );
    } catch (error) {
      // What of it runs already must not run beside the next one.
      await started.stop({ graceful: false }).catch(() => undefined);
      throw error;
    }
    boss = started;
  };
  const tryToStart = async (chores: Chores) => {
    try {
      await startQueue(chores);
    } catch (error) {
      log.error({ err: error }, 'the queue of jobs can’t start: sweeps alone do its work, up to a minute late');
      if (stopped) return;
      retry = setTimeout(() => {
        starting = tryToStart(chores);
      }, sweepEveryMs).unref();
    }
  };

  return {
    make(appointments) {
      for (const { job, subject, at } of appointments) {
        const startAfter = new Date(at.getTime() + afterMs);
        boss
          ?.send(queue, { job, subject }, { startAfter })
          .catch((error: unknown) => log.error({ err: error }, 'an appointment was lost, the sweep will keep it'));
      }
    },
    start(chores) {
      keepRunning(chores.sweeps, sweepEveryMs);
      keepRunning(chores.rounds, roundEveryMs);
      starting ??= tryToStart(chores);
      return starting;
    },
    async depths() {
      const stats = await boss?.getQueueStats(queue);
      return (stats ?? []).map(({ name, deferredCount, queuedCount, activeCount }) => ({
        queue: name,
        deferred: deferredCount,
        ready: queuedCount - deferredCount,
        active: activeCount,
      }));
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      for (const timer of timers) clearTimeout(timer);
      await starting;
      await Promise.all(running);
      await boss?.stop({ timeout: 5_000 });
      boss = null;
    },
  };
}
