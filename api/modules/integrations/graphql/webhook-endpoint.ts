import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../graphql/builder.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleDeliveries } from '../deliveries.ts';
import { byNumber } from '../delivery-order.ts';
import { visibleEndpoints } from '../endpoints.ts';
import { ApiScope } from './api-key.ts';
import { WebhookDeliveryStatus, WebhookDisabledReason, WebhookEventType, WebhookFailure } from './webhook-enums.ts';

export const WebhookDelivery = builder.prismaNode('WebhookDelivery', {
  description: 'One event on its way to an endpoint; kept for 30 days.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleDeliveries(viewer)] }),
  fields: (t) => ({
    webhookId: t.id({
      description: 'The webhook-id header: the same at every attempt.',
      resolve: ({ id }) => `msg_${id}`,
    }),
    number: t.exposeInt('number', { description: 'Counts the endpoint’s events in their order, from 1.' }),
    eventType: t.expose('eventType', { type: WebhookEventType, description: 'What happened.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    status: t.expose('status', { type: WebhookDeliveryStatus, description: 'Where it stands.' }),
    attempts: t.exposeInt('attempts', { description: 'How often it was sent, since it was last redelivered.' }),
    responseStatus: t.exposeInt('responseStatus', {
      nullable: true,
      description: 'The HTTP status of the last attempt; null without an answer.',
    }),
    durationMs: t.exposeInt('durationMs', { nullable: true, description: 'Milliseconds that the last attempt took.' }),
    failure: t.expose('failure', {
      type: WebhookFailure,
      nullable: true,
      description: 'Why the last attempt failed; null when it did not.',
    }),
    lastAttemptAt: t.expose('lastAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last sent.',
    }),
    nextAttemptAt: t.expose('nextAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is sent next; null unless it is PENDING.',
    }),
  }),
});

const WebhookDeliveryConnection = builder.connectionObject(
  { type: WebhookDelivery, name: 'WebhookDeliveryConnection', description: 'Deliveries of an endpoint, newest first.' },
  { name: 'WebhookDeliveryConnectionEdge', description: 'A delivery in a list.' },
);

export const WebhookEndpoint = builder.prismaNode('WebhookEndpoint', {
  description:
    'Where events are sent, in the Standard Webhooks format. What is sent is read by a bot member of its own, with its scopes.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleEndpoints(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is for; its bot is called so.' }),
    url: t.exposeString('url', { description: 'Where events are sent.' }),
    member: t.relation('member', { type: WorkspaceUser, description: 'Its bot: added to rooms, it is told of them.' }),
    eventTypes: t.expose('eventTypes', { type: [WebhookEventType], description: 'What it is told of.' }),
    scopes: t.expose('scopes', { type: [ApiScope], description: 'What it may read.' }),
    document: t.exposeString('document', { description: 'The GraphQL query whose result is sent as `data`.' }),
    isEnabled: t.exposeBoolean('isEnabled', { description: 'Whether events are sent.' }),
    disabledReason: t.expose('disabledReason', {
      type: WebhookDisabledReason,
      nullable: true,
      description: 'Why not, if they are not.',
    }),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true, description: 'Since when they are not.' }),
    failingSince: t.expose('failingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing has succeeded; null while it works.',
    }),
    formerSecretEndsAt: t.expose('formerSecretEndsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the former secret signs too, or did; null for one whose secret was never rotated.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    deliveries: t.field({
      type: WebhookDeliveryConnection,
      description: 'What was sent, or is to be, newest first; kept for 30 days.',
      args: {
        status: t.arg({ type: WebhookDeliveryStatus, description: 'Only these.' }),
        first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
        after: t.arg.string({ description: 'Cursor to go on from; of the same status.' }),
      },
      resolve: (endpoint, { status, ...args }, context, info) => {
        const where = {
          AND: [visibleDeliveries(context.viewer), { endpointId: endpoint.id, status: status ?? undefined }],
        };
        return keysetPage({
          context,
          args,
          list: ['webhook deliveries', endpoint.id, status],
          ordering: byNumber,
          read: (slice) =>
            context.db.webhookDelivery.findMany({
              ...queryFromInfo({ context, info, typeName: 'WebhookDelivery', paths: inPage }),
              ...slice,
              where: { AND: [where, slice.where ?? {}] },
            }),
          count: () => context.db.webhookDelivery.count({ where, take: countLimit(status != null) }),
        });
      },
    }),
  }),
});

builder.queryField('webhookEndpoints', (t) =>
  t.prismaField({
    type: [WebhookEndpoint],
    description:
      'Staff: the webhook endpoints of the workspace, the newest first; 50 at most. Keys: those that they made.',
    authScopes: { staff: true, WEBHOOKS_MANAGE: true },
    resolve: (query, _root, _args, { db, viewer }) =>
      db.webhookEndpoint.findMany({
        ...query,
        where: visibleEndpoints(viewer),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 50,
      }),
  }),
);
