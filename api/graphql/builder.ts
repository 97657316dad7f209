import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { getDatamodel } from '../generated/pothos.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type PrismaTypes from '../generated/pothos.ts';
import type { Context } from './context.ts';
import { fieldComplexity } from './limits/cost.ts';
import { decodeNodeId, encodeNodeId } from './node-id.ts';
import type { ApiScope } from '../generated/prisma/client.ts';
import { hasScope } from '../modules/identity/viewer.ts';
import PresentColumnsPlugin from './present-columns.ts';
import { unauthorized } from './unauthorized.ts';

export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
  AuthScopes: {
    /** No identity needed. Every root field names a scope, also this one. */
    anybody: boolean;
    /** People with an identity: agents, customers and guests. */
    signedIn: boolean;
    /** Agents and customers: those who have an account. */
    member: boolean;
    /** Agents, but no keys: these need one of the scopes below. */
    staff: boolean;
    requester: boolean;
    /** A key, whatever its scopes. */
    key: boolean;
  } & Record<ApiScope, boolean>;
  Connection: {
    /** Counts everything the list holds; runs when totalCount is selected. */
    totalCount: () => number | Promise<number>;
  };
}

/** Builds the schema; knows no domain. Modules add their types and fields to it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  // From the outermost: scopes are asked before anything else.
  plugins: [ScopeAuthPlugin, PresentColumnsPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // Only says what a field costs: operations are judged before they run, in limits/gate.ts.
  complexity: { disabled: true, fieldComplexity },
  scopeAuth: {
    authorizeOnSubscribe: true,
    unauthorizedError: (_parent, context, info) => unauthorized(context, info),
    authScopes: ({ viewer }) => {
      const key = viewer?.kind === 'integration' ? viewer : null;
      return {
        anybody: true,
        signedIn: viewer !== null && key === null,
        member: viewer?.kind === 'agent' || viewer?.kind === 'customer',
        staff: viewer?.kind === 'agent',
        requester: viewer?.kind === 'customer' || viewer?.kind === 'guest',
        key: key !== null,
        CHAT_READ: hasScope(key, 'CHAT_READ'),
        CHAT_WRITE: hasScope(key, 'CHAT_WRITE'),
        SUPPORT_READ: hasScope(key, 'SUPPORT_READ'),
        SUPPORT_WRITE: hasScope(key, 'SUPPORT_WRITE'),
        NOTES_READ: hasScope(key, 'NOTES_READ'),
        RESOURCES_READ: hasScope(key, 'RESOURCES_READ'),
        RESOURCES_WRITE: hasScope(key, 'RESOURCES_WRITE'),
        WEBHOOKS_MANAGE: hasScope(key, 'WEBHOOKS_MANAGE'),
      };
    },
  },
  prisma: {
    // A transaction's client lacks $connect, which the plugin asks for in its types and never calls.
    client: (context) => context.db as PrismaClient,
    dmmf: getDatamodel(),
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: encodeNodeId,
    decodeGlobalID: (id) => decodeNodeId(id) ?? { typename: '', id: '' },
    nodesOnConnection: { description: 'The entries alone.' },
    edgesFieldOptions: { nullable: { list: false, items: false }, description: 'The entries with their cursors.' },
    nodeFieldOptions: { nullable: false, description: 'The entry.' },
    cursorFieldOptions: { description: 'Where the entry stands in this list, for `after` and `before`.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and where to go on.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'There are entries after this page.' },
    hasPreviousPageFieldOptions: { description: 'There are entries before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last entry; null on an empty page.' },
    nodeTypeOptions: { description: 'Anything that has an id of its own and can be read again by it.' },
    idFieldOptions: { description: 'Opaque, unique in the whole API, and never reused.' },
    // node and nodes stand in node-query.ts: the plugin's own throw on ids that are malformed.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description: 'Everything that can be changed. Expected failures stand in `errors` of the payload.',
});
builder.subscriptionType({ description: 'Live feeds, over graphql-transport-ws and over server-sent events.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many entries the whole list has; with a filter exact to 10,000, and 10,001 stands for more.',
    resolve: (connection) => connection.totalCount(),
  }),
);
