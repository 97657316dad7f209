import type { ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { forgetLists } from '../lib/forget-lists.ts';

export const resourceResolvers: ResolverConfig = {
  Query: { resources: relayPagination() },
  SupportTicket: { resources: relayPagination() },
};

/** What is new or gone changes lists whose order and search only the API knows: they are read again. */
export const resourceUpdates: UpdatesConfig = {
  Mutation: {
    createTask: (_result, _args, cache) => forgetLists(cache, 'resources'),
    createTaskFromTicket: (_result, _args, cache) => forgetLists(cache, 'resources'),
    createDocument: (_result, _args, cache) => forgetLists(cache, 'resources'),
    createArticle: (_result, _args, cache) => forgetLists(cache, 'resources'),
    deleteResource: (_result, _args, cache) => forgetLists(cache, 'resources'),
  },
};
