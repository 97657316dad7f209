import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Observer } from './turn.ts';

/** Writes one line of the log for each operation, and counts it. */
export function createObserver(log: Log, metrics: Metrics): Observer {
  return {
    begun: () => metrics.subscriptions.begun(),
    delivered: () => metrics.subscriptions.delivered(),
    ended(report) {
      const { transport, kind, field, outcome, milliseconds, deliveries } = report;
      if (deliveries !== null) metrics.subscriptions.ended();
      metrics.operation({
        transport,
        kind: kind ?? 'none',
        field: field ?? 'none',
        outcome,
        seconds: milliseconds / 1000,
      });
      log.info({ operation: report }, 'operation');
    },
  };
}
