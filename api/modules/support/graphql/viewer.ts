import { builder } from '../../../graphql/builder.ts';
import { tellsCursor } from '../../../graphql/execute.ts';
import { AgentViewer, CustomerViewer, GuestViewer, IntegrationViewer } from '../../identity/graphql/viewer.ts';
import { inboxStream } from '../feeds.ts';
import { badgeOf } from './loaders.ts';
import { staffOnly } from './staff-only.ts';

const counted = {
  AgentViewer: 'Active tickets (neither RESOLVED nor CLOSED) with unread messages that are the agent’s or nobody’s.',
  CustomerViewer: 'One’s tickets with unread messages.',
  GuestViewer: 'One’s tickets with unread messages.',
};

for (const viewerType of [AgentViewer, CustomerViewer, GuestViewer] as const) {
  builder.objectFields(viewerType, (t) => ({
    unreadTicketCount: t.int({
      description: counted[viewerType.name as keyof typeof counted],
      resolve: (_viewer, _args, context) => badgeOf(context),
    }),
    supportInboxCursor: t.string({
      ...tellsCursor,
      description: 'Where supportInboxEvents stands, taken before anything else in the operation is read.',
      resolve: (viewer, _args, context) => context.cursorOf(inboxStream(viewer)),
    }),
  }));
}

builder.objectField(IntegrationViewer, 'supportInboxCursor', (t) =>
  t.string({
    ...tellsCursor,
    ...staffOnly,
    description:
      'With SUPPORT_READ: where supportInboxEvents stands, taken before anything else in the operation is read; else null.',
    resolve: (viewer, _args, context) => context.cursorOf(inboxStream(viewer)),
  }),
);
