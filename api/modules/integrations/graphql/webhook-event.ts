import { builder } from '../../../graphql/builder.ts';
import { roomEvents, roomNewsOf } from '../../chat/graphql/events.ts';
import { logEventOf, logEvents } from '../../support/graphql/events.ts';
import { inStreams } from '../event-types.ts';
import type { Delivery } from '../sending.ts';
import { WebhookEventType } from './webhook-enums.ts';

const WebhookPayload = builder.unionType('WebhookPayload', {
  description:
    'What happened, in the words of the live feeds. What is told is read when it is sent: of what was deleted since, that it was.',
  types: [...logEvents, ...roomEvents],
  // They are named as they are.
  resolveType: ({ kind }) => kind,
});

const WebhookEvent = builder.objectRef<Delivery>('WebhookEvent').implement({
  description: 'An event on its way to an endpoint.',
  fields: (t) => ({
    id: t.id({
      description: 'The webhook-id: the same at every attempt.',
      resolve: ({ id }) => `msg_${id}`,
    }),
    type: t.expose('eventType', { type: WebhookEventType, description: 'What kind of event it is.' }),
    number: t.exposeInt('number', { description: 'Counts the endpoint’s events in their order, from 1.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    event: t.field({
      type: WebhookPayload,
      description: 'What happened.',
      resolve: ({ eventType, payload }, _args, context) => {
        const type = inStreams(eventType);
        return eventType.startsWith('CHAT_') ? roomNewsOf(type, payload, context) : logEventOf(type, payload, context);
      },
    }),
  }),
});

builder.queryField('webhookEvent', (t) =>
  t.field({
    type: WebhookEvent,
    nullable: true,
    description:
      'For the documents of webhook endpoints, whose only field it is: the event that is sent. Null wherever else it is asked for.',
    authScopes: { staff: true, key: true },
    resolve: (root) => (isDelivery(root) ? root : null),
  }),
);

function isDelivery(root: unknown): root is Delivery {
  return typeof root === 'object' && root !== null && 'endpointId' in root;
}
