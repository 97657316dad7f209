import type { Cache, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

export const resourceResolvers: ResolverConfig = {
  Query: { resources: relayPagination() },
  SupportTicket: { resources: relayPagination() },
};

/** What is new or gone changes lists whose order and search only the API knows: they are read again. */
export const resourceUpdates: UpdatesConfig = {
  Mutation: {
    createTask: (_result, _args, cache) => forgetLists(cache),
    createTaskFromTicket: (_result, _args, cache) => forgetLists(cache),
    createDocument: (_result, _args, cache) => forgetLists(cache),
    createArticle: (_result, _args, cache) => forgetLists(cache),
    deleteResource: (_result, _args, cache) => forgetLists(cache),
  },
};

function forgetLists(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'resources') cache.invalidate('Query', fieldName, args ?? {});
  }
}
