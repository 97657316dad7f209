import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { chatResolvers, chatUpdates } from '../chat/chat-cache.ts';
import { resourceResolvers, resourceUpdates } from '../resources/resource-cache.ts';
import { workspaceResolvers, workspaceUpdates } from '../settings/workspace-cache.ts';
import { supportResolvers, supportUpdates } from '../support/support-cache.ts';

const embedded = () => null;
/** There is one viewer a client, so it needs no id to be one entity. */
const onlyOne = () => 'viewer';

/** How answers are normalised: what has no id of its own, and which list fields are pages of one list. */
export const cacheOptions: Partial<CacheExchangeOpts> = {
  possibleTypes: {
    Viewer: ['AgentViewer', 'CustomerViewer', 'GuestViewer', 'IntegrationViewer'],
    Resource: ['Document', 'Task', 'KnowledgeArticle'],
    TicketRequester: ['SupportGuestUser', 'WorkspaceUser'],
    TicketEvent: [
      'SupportMessageSent',
      'SupportMessageEdited',
      'SupportMessageDeleted',
      'SupportTicketUpdated',
      'SupportTicketRead',
      'TicketResourcesChanged',
      'SupportTicketDeleted',
      'ResyncRequired',
    ],
    RoomEvent: [
      'ChatMessageSent',
      'ChatMessageEdited',
      'ChatMessageDeleted',
      'ChatMessagePinChanged',
      'ChatReactionsChanged',
      'ChatRoomUpdated',
      'ChatRoomMembersChanged',
      'ChatRoomResourcesChanged',
      'ChatRoomRead',
      'ChatRoomDeleted',
      'ResyncRequired',
    ],
    ChatInboxEvent: ['InboxRoomChanged', 'InboxRoomRemoved', 'InboxMentioned', 'ResyncRequired'],
    SupportInboxEvent: ['InboxTicketChanged', 'InboxTicketRemoved', 'InboxNoteMentioned', 'ResyncRequired'],
  },
  keys: {
    AgentViewer: onlyOne,
    CustomerViewer: onlyOne,
    GuestViewer: onlyOne,
    IntegrationViewer: onlyOne,
    PublicWorkspace: (workspace) => workspace['slug'] as string,
    ChatInboxDelivery: embedded,
    ChatMessageDeleted: embedded,
    ChatMessageEdited: embedded,
    ChatMessagePinChanged: embedded,
    ChatMessageSent: embedded,
    ChatReactionsChanged: embedded,
    ChatRoomDeleted: embedded,
    ChatRoomMembersChanged: embedded,
    ChatRoomRead: embedded,
    ChatRoomResourcesChanged: embedded,
    ChatRoomUpdated: embedded,
    InboxMentioned: embedded,
    InboxNoteMentioned: embedded,
    InboxRoomChanged: embedded,
    InboxRoomRemoved: embedded,
    InboxTicketChanged: embedded,
    InboxTicketRemoved: embedded,
    BusinessSlot: embedded,
    PresenceNotice: embedded,
    ReactionGroup: embedded,
    ResyncRequired: embedded,
    RoomDelivery: embedded,
    SlaClock: embedded,
    SlaTarget: embedded,
    SupportAuthor: embedded,
    SupportInboxDelivery: embedded,
    SupportMessageDeleted: embedded,
    SupportMessageEdited: embedded,
    SupportMessageSent: embedded,
    SupportTicketDeleted: embedded,
    SupportTicketRead: embedded,
    SupportTicketUpdated: embedded,
    TicketDelivery: embedded,
    TicketResourcesChanged: embedded,
    SupportSettings: () => 'settings',
    TicketSla: embedded,
    TicketStats: embedded,
    TypingNotice: embedded,
    UserError: embedded,
  },
  resolvers: {
    Query: {
      ...supportResolvers['Query'],
      ...resourceResolvers['Query'],
      ...workspaceResolvers['Query'],
      ...chatResolvers['Query'],
    },
    ChatRoom: chatResolvers['ChatRoom'],
    SupportTicket: { ...supportResolvers['SupportTicket'], ...resourceResolvers['SupportTicket'] },
    Team: workspaceResolvers['Team'],
  },
  updates: {
    Mutation: { ...supportUpdates['Mutation'], ...resourceUpdates['Mutation'], ...workspaceUpdates['Mutation'] },
    Subscription: { ...supportUpdates['Subscription'], ...chatUpdates['Subscription'] },
    SupportTicket: { ...supportUpdates['SupportTicket'] },
  },
  // Without the whole schema a write walks the fragments of all a union's members, and misses the others' fields.
  logger: (severity, message) => {
    if (severity !== 'debug' && !message.startsWith('Invalid undefined')) console[severity](message);
  },
};
