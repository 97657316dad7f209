import { printSchema, type GraphQLSchema } from 'graphql';
import { builder } from './graphql/builder.ts';
import './graphql/node-query.ts';
import './graphql/scalars.ts';
import './graphql/user-error.ts';
import './modules/identity/graphql/viewer.ts';
import './modules/identity/graphql/mutations.ts';
import './modules/workspace/graphql/viewer.ts';
import './modules/workspace/graphql/queries.ts';
import './modules/workspace/graphql/workspace-mutations.ts';
import './modules/workspace/graphql/member-mutations.ts';
import './modules/files/graphql/mutations.ts';
import './modules/resources/graphql/queries.ts';
import './modules/resources/graphql/document-mutations.ts';
import './modules/resources/graphql/task-mutations.ts';
import './modules/resources/graphql/article-mutations.ts';
import './modules/resources/graphql/removal-mutations.ts';
import './modules/chat/graphql/viewer.ts';
import './modules/chat/graphql/queries.ts';
import './modules/chat/graphql/room-mutations.ts';
import './modules/chat/graphql/member-mutations.ts';
import './modules/chat/graphql/message-mutations.ts';
import './modules/chat/graphql/subscriptions.ts';
import './modules/support/graphql/viewer.ts';
import './modules/support/graphql/public-workspace.ts';
import './modules/support/graphql/queries.ts';
import './modules/support/graphql/settings.ts';
import './modules/support/graphql/sla.ts';
import './modules/support/graphql/stats.ts';
import './modules/support/graphql/guests.ts';
import './modules/support/graphql/guest-mutations.ts';
import './modules/support/graphql/open-ticket.ts';
import './modules/support/graphql/message-mutations.ts';
import './modules/support/graphql/category-mutations.ts';
import './modules/support/graphql/label-mutations.ts';
import './modules/support/graphql/note-mutations.ts';
import './modules/support/graphql/ticket-mutations.ts';
import './modules/support/graphql/triage-mutations.ts';
import './modules/support/graphql/resource-mutations.ts';
import './modules/support/graphql/subscriptions.ts';
import './modules/support/graphql/typing.ts';

/** The whole API, made of what the modules add. */
export const schema: GraphQLSchema = builder.toSchema();

/** The text of schema.graphql. */
export const schemaText = `${printSchema(schema)}\n`;
