import { builder } from '../../../graphql/builder.ts';
import { tellsCursor } from '../../../graphql/execute.ts';
import { AgentViewer, IntegrationViewer } from '../../identity/graphql/viewer.ts';
import { inboxStream } from '../feeds.ts';
import { unreadRoomCount } from './loaders.ts';

builder.objectFields(AgentViewer, (t) => ({
  unreadRoomCount: t.int({
    description: 'One’s rooms with unread messages, muted and archived ones apart.',
    resolve: (_viewer, _args, context) => unreadRoomCount(context),
  }),
  chatInboxCursor: t.string({
    ...tellsCursor,
    description: 'Where chatInboxEvents stands, taken before anything else in the operation is read.',
    resolve: (viewer, _args, context) => context.cursorOf(inboxStream(viewer.workspaceId)),
  }),
}));

builder.objectField(IntegrationViewer, 'chatInboxCursor', (t) =>
  t.string({
    ...tellsCursor,
    nullable: true,
    authScopes: { CHAT_READ: true },
    unauthorizedResolver: () => null,
    description:
      'With CHAT_READ: where chatInboxEvents stands, taken before anything else in the operation is read; else null.',
    resolve: (viewer, _args, context) => context.cursorOf(inboxStream(viewer.workspaceId)),
  }),
);
