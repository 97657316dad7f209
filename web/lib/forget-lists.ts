import type { Cache, Entity } from '@urql/exchange-graphcache';

/** Has lists of the query, or of an entity, read again whose order and search only the API knows. */
export function forgetLists(cache: Cache, name: string, entity: Entity = 'Query'): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (fieldName === name) cache.invalidate(entity, fieldName, args);
  }
}
