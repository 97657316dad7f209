import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database/database.ts';
import type { Env } from './env.ts';
import type { Jobs } from './jobs.ts';

/** An operation that has ended. Every label comes from the schema or the code: none from what a client says. */
export interface OperationSample {
  transport: string;
  kind: string;
  field: string;
  outcome: string;
  seconds: number;
}

/** What Prometheus is told. */
export interface Metrics {
  operation(sample: OperationSample): void;
  subscriptions: { begun(): void; ended(): void; delivered(): void };
  /** Everything, in Prometheus' own text. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Whether whoever shows this may read the metrics: with METRICS_TOKEN whoever has it; without one everybody, if only this
 * machine is served, and else nobody.
 */
export function mayScrape({ metricsToken, servesThisMachine }: Env, authorization: string | undefined): boolean {
  if (metricsToken === undefined) return servesThisMachine;
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(metricsToken));
}

// Of the process, of which there is one, however many apps a test makes in it.
let ofProcess: Registry | undefined;

function processMetrics(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

export function createMetrics(database: Pick<Database, 'pool'>, jobs: Pick<Jobs, 'depths'>): Metrics {
  const register = new Registry();
  const registers = [register];
  const seconds = new Histogram({
    name: 'ahrom_operation_seconds',
    help: 'Operations that have ended, by the field of the root they select; a subscription lasts until it ends.',
    labelNames: ['transport', 'kind', 'field', 'outcome'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers,
  });
  const faults = new Counter({
    name: 'ahrom_operation_faults_total',
    help: 'Operations in which a resolver failed by a fault of ours; the log says how.',
    labelNames: ['field'],
    registers,
  });
  const open = new Gauge({ name: 'ahrom_subscriptions_open', help: 'Subscriptions that are open.', registers });
  const deliveries = new Counter({
    name: 'ahrom_deliveries_total',
    help: 'What subscriptions were sent.',
    registers,
  });
  new Gauge({
    name: 'ahrom_queue_jobs',
    help: 'Jobs in the queue by state: deferred until their time, queued, active.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { queue, ...states } of await jobs.depths()) {
        for (const [state, count] of Object.entries(states)) this.set({ queue, state }, count);
      }
    },
  });
  new Gauge({
    name: 'ahrom_database_connections',
    help: 'Connections to a PostgreSQL server by state, and requests that wait for one; none with the embedded database.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(database.pool?.() ?? {})) this.set({ state }, count);
    },
  });
  const all = Registry.merge([processMetrics(), register]);

  return {
    operation({ seconds: taken, ...labels }) {
      seconds.observe(labels, taken);
      if (labels.outcome === 'INTERNAL') faults.inc({ field: labels.field });
    },
    subscriptions: { begun: () => open.inc(), ended: () => open.dec(), delivered: () => deliveries.inc() },
    text: () => all.metrics(),
    contentType: all.contentType,
  };
}
