import DataLoader from 'dataloader';
import type { Query } from './read-rows.ts';

/** As many as are asked for in one statement. */
export const mostAtOnce = 50;

/**
 * Reads for all who ask at the same moment in one statement, whatever they ask for it for: when much is told in many places,
 * that is most of what it costs. Remembers nothing.
 */
export function atOnce<Key, Value>(
  read: (query: Query, keys: readonly Key[]) => Promise<(Value | Error)[]>,
): (query: Query, key: Key) => Promise<Value> {
  const loaders = new WeakMap<Query, DataLoader<Key, Value>>();
  return (query, key) => {
    const loader =
      loaders.get(query) ?? new DataLoader((keys) => read(query, keys), { cache: false, maxBatchSize: mostAtOnce });
    loaders.set(query, loader);
    return loader.load(key);
  };
}
