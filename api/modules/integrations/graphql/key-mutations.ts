import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { line } from '../../../platform/text.ts';
import { createKey, revokeKey, visibleKeys } from '../keys.ts';
import { ApiKey, ApiScope } from './api-key.ts';
import { scopes } from './scopes-input.ts';

interface KeyOutcome {
  apiKeyId: string;
  secret: string;
}

write('createApiKey', {
  description: 'Staff: makes an API key, and the bot that it acts as.',
  scopes: { staff: true },
  input: builder.inputType('CreateApiKeyInput', {
    description: 'A new key.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'What it is for; up to 80 characters. Its bot is called so.' }),
      scopes: t.field({ type: [ApiScope], required: true, description: 'What it may do, for life; at least one.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<KeyOutcome>('CreateApiKeyPayload', (t) => ({
    apiKey: t.prismaField({
      type: ApiKey,
      nullable: true,
      description: 'The new key.',
      resolve: (query, { apiKeyId }, _args, { db, viewer }) =>
        apiKeyId ? db.apiKey.findFirst({ ...query, where: { AND: [visibleKeys(viewer), { id: apiKeyId }] } }) : null,
    }),
    secret: t.string({
      nullable: true,
      description: 'For `Authorization: Bearer`; shown here only, and null when the write is repeated.',
      resolve: ({ secret }) => secret ?? null,
    }),
  })),
  shape: z.object({ name: line(80), scopes }),
  run(work, { name, scopes }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return createKey(work, context.viewer, { name, scopes });
  },
  secrets: ['secret'],
});

write('revokeApiKey', {
  description:
    'Staff: ends a key, and its live feeds, at once. Its bot leaves its rooms; what it wrote keeps its name.',
  scopes: { staff: true },
  input: builder.inputType('RevokeApiKeyInput', {
    description: 'A key to end.',
    fields: (t) => ({
      apiKeyId: t.id({ required: true, description: 'The key.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<Pick<KeyOutcome, 'apiKeyId'>>('RevokeApiKeyPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the key had.',
      resolve: ({ apiKeyId }) => (apiKeyId ? encodeNodeId('ApiKey', apiKeyId) : null),
    }),
  })),
  shape: z.object({ apiKeyId: z.string() }),
  run(work, { apiKeyId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return revokeKey(work, context.viewer, keyOf(apiKeyId, 'ApiKey'));
  },
});
