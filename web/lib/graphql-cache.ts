import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { resourceResolvers, resourceUpdates } from '../resources/resource-cache.ts';
import { supportResolvers, supportUpdates } from '../support/support-cache.ts';

const embedded = () => null;
/** There is one viewer a client, so it needs no id to be one entity. */
const onlyOne = () => 'viewer';

/** How answers are normalised: what has no id of its own, and which list fields are pages of one list. */
export const cacheOptions: Partial<CacheExchangeOpts> = {
  possibleTypes: {
    Viewer: ['AgentViewer', 'CustomerViewer', 'GuestViewer'],
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
    SupportInboxEvent: ['InboxTicketChanged', 'InboxTicketRemoved', 'InboxNoteMentioned', 'ResyncRequired'],
  },
  keys: {
    AgentViewer: onlyOne,
    CustomerViewer: onlyOne,
    GuestViewer: onlyOne,
    PublicWorkspace: (workspace) => workspace['slug'] as string,
    InboxNoteMentioned: embedded,
    InboxTicketChanged: embedded,
    InboxTicketRemoved: embedded,
    BusinessSlot: embedded,
    ResyncRequired: embedded,
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
    Query: { ...supportResolvers['Query'], ...resourceResolvers['Query'] },
    SupportTicket: { ...supportResolvers['SupportTicket'], ...resourceResolvers['SupportTicket'] },
  },
  updates: {
    Mutation: { ...supportUpdates['Mutation'], ...resourceUpdates['Mutation'] },
    Subscription: supportUpdates['Subscription'],
  },
  // Without the whole schema a write walks the fragments of all a union's members, and misses the others' fields.
  logger: (severity, message) => {
    if (severity !== 'debug' && !message.startsWith('Invalid undefined')) console[severity](message);
  },
};
