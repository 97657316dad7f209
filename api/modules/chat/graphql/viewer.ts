import { builder } from '../../../graphql/builder.ts';
import { tellsCursor } from '../../../graphql/execute.ts';
import { AgentViewer } from '../../identity/graphql/viewer.ts';
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
