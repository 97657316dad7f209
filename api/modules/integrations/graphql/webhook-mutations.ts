import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { optional } from '../../../platform/text.ts';
import { redeliver, visibleDeliveries } from '../deliveries.ts';
import { createEndpoint, deleteEndpoint, rotateSecret, updateEndpoint, visibleEndpoints } from '../endpoints.ts';
import { ApiScope } from './api-key.ts';
import { WebhookDelivery, WebhookEndpoint } from './webhook-endpoint.ts';
import { WebhookEventType } from './webhook-enums.ts';
import { endpointDocument, endpointShape, endpointUrl, plainDocument } from './webhook-input.ts';

interface EndpointOutcome {
  endpointId: string;
}
interface SecretOutcome extends EndpointOutcome {
  secret: string;
}

const says = {
  name: 'What it is for; up to 80 characters. Its bot is called so.',
  url: 'https, up to 2,000 characters; a public address.',
  eventTypes: 'What it is to be told of; at least one.',
  scopes: 'What it may read: CHAT_READ, SUPPORT_READ, NOTES_READ, RESOURCES_READ; of a key, what it has itself.',
  document:
    'One query of webhookEvent, without variables, whose result is sent as `data`; up to 20,000 characters and 500 points of cost.',
};
const manage = { staff: true, WEBHOOKS_MANAGE: true };

function endpointField<Outcome extends EndpointOutcome>(t: PayloadFields<Outcome>) {
  return t.prismaField({
    type: WebhookEndpoint,
    nullable: true,
    description: 'The endpoint as it now is.',
    resolve: (query, { endpointId }: Partial<EndpointOutcome>, _args, { db, viewer }) =>
      endpointId
        ? db.webhookEndpoint.findFirst({ ...query, where: { AND: [visibleEndpoints(viewer), { id: endpointId }] } })
        : null,
  });
}

function secretField(t: PayloadFields<SecretOutcome>) {
  return t.string({
    nullable: true,
    description: 'whsec_…, by which its signatures are verified; shown here only, and null when the write is repeated.',
    resolve: ({ secret }) => secret ?? null,
  });
}

write('createWebhookEndpoint', {
  description: 'Staff and keys with WEBHOOKS_MANAGE: has events sent to an address from now on.',
  scopes: manage,
  input: builder.inputType('CreateWebhookEndpointInput', {
    description: 'A new endpoint.',
    fields: (t) => ({
      name: t.string({ required: true, description: says.name }),
      url: t.string({ required: true, description: says.url }),
      eventTypes: t.field({ type: [WebhookEventType], required: true, description: says.eventTypes }),
      scopes: t.field({ type: [ApiScope], required: true, description: says.scopes }),
      document: t.string({ description: `${says.document} Without one: ids of what the event is about.` }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<SecretOutcome>('CreateWebhookEndpointPayload', (t) => ({
    endpoint: endpointField(t),
    secret: secretField(t),
  })),
  shape: z.object({ ...endpointShape, document: optional(endpointShape.document) }),
  run(work, { name, url, eventTypes, scopes, document }, context) {
    const { examine, box, mayReach } = context.services;
    const settings = {
      name,
      url: endpointUrl(url, mayReach),
      eventTypes,
      scopes,
      document: endpointDocument(examine, document ?? plainDocument, context.locale),
    };
    return createEndpoint(work, actingAgent(context), settings, box);
  },
  secrets: ['secret'],
});

write('updateWebhookEndpoint', {
  description:
    'Staff and the key that made it: changes an endpoint. Enabled again it is sent what has happened since, up to seven days back.',
  scopes: manage,
  input: builder.inputType('UpdateWebhookEndpointInput', {
    description: 'What is to change of an endpoint: what is absent stays as it is.',
    fields: (t) => ({
      endpointId: t.id({ required: true, description: 'The endpoint.' }),
      name: t.string({ description: says.name }),
      url: t.string({ description: says.url }),
      eventTypes: t.field({ type: [WebhookEventType], description: says.eventTypes }),
      scopes: t.field({ type: [ApiScope], description: says.scopes }),
      document: t.string({ description: says.document }),
      isEnabled: t.boolean({ description: 'Whether events are sent.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<EndpointOutcome>('UpdateWebhookEndpointPayload', (t) => ({ endpoint: endpointField(t) })),
  shape: z
    .object({ endpointId: z.string(), isEnabled: z.boolean(), ...endpointShape })
    .partial()
    .required({ endpointId: true }),
  run(work, { endpointId, name, url, eventTypes, scopes, document, isEnabled }, context) {
    const { examine, mayReach } = context.services;
    return updateEndpoint(work, actingAgent(context), {
      endpointId: keyOf(endpointId, 'WebhookEndpoint'),
      name,
      url: url === undefined ? undefined : endpointUrl(url, mayReach),
      eventTypes,
      scopes,
      document: document === undefined ? undefined : endpointDocument(examine, document, context.locale),
      isEnabled,
    });
  },
});

write('deleteWebhookEndpoint', {
  description: 'Staff and the key that made it: ends an endpoint.',
  scopes: manage,
  input: builder.inputType('DeleteWebhookEndpointInput', {
    description: 'An endpoint to go.',
    fields: (t) => ({
      endpointId: t.id({ required: true, description: 'The endpoint.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<EndpointOutcome>('DeleteWebhookEndpointPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the endpoint had.',
      resolve: ({ endpointId }) => (endpointId ? encodeNodeId('WebhookEndpoint', endpointId) : null),
    }),
  })),
  shape: z.object({ endpointId: z.string() }),
  run: (work, { endpointId }, context) =>
    deleteEndpoint(work, actingAgent(context), keyOf(endpointId, 'WebhookEndpoint')),
});

write('rotateWebhookSecret', {
  description:
    'Staff and the key that made it: gives an endpoint a new secret. For 24 hours every message carries a signature of each.',
  scopes: manage,
  input: builder.inputType('RotateWebhookSecretInput', {
    description: 'An endpoint whose secret is to change.',
    fields: (t) => ({
      endpointId: t.id({ required: true, description: 'The endpoint.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<SecretOutcome>('RotateWebhookSecretPayload', (t) => ({
    endpoint: endpointField(t),
    secret: secretField(t),
  })),
  shape: z.object({ endpointId: z.string() }),
  run: (work, { endpointId }, context) =>
    rotateSecret(work, actingAgent(context), keyOf(endpointId, 'WebhookEndpoint'), context.services.box),
  secrets: ['secret'],
});

write('redeliverWebhook', {
  description:
    'Staff and the key that made its endpoint: has a delivery sent again at once, under the webhook-id that it has.',
  scopes: manage,
  input: builder.inputType('RedeliverWebhookInput', {
    description: 'A delivery to be sent again.',
    fields: (t) => ({
      deliveryId: t.id({ required: true, description: 'The delivery, whatever its status.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ deliveryId: string }>('RedeliverWebhookPayload', (t) => ({
    delivery: t.prismaField({
      type: WebhookDelivery,
      nullable: true,
      description: 'The delivery as it now is.',
      resolve: (query, { deliveryId }, _args, { db, viewer }) =>
        deliveryId
          ? db.webhookDelivery.findFirst({ ...query, where: { AND: [visibleDeliveries(viewer), { id: deliveryId }] } })
          : null,
    }),
  })),
  shape: z.object({ deliveryId: z.string() }),
  run: (work, { deliveryId }, context) => redeliver(work, actingAgent(context), keyOf(deliveryId, 'WebhookDelivery')),
});
