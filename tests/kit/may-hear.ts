import type { ApiScope } from '../gql/graphql.ts';
import type { Kind } from './canary-world.ts';

// Who may hear what of the things that sing.

const threads: Kind[] = [
  'guestperson',
  'guestthread',
  'customerperson',
  'customerthread',
  'otherperson',
  'otherthread',
];
const company: Kind[] = ['speaker', 'agentname', 'keyname', 'hookname', 'team', 'project'];
const ofSupport: Kind[] = [...threads, 'label', 'triage', 'category'];
export const ofStaff: Kind[] = [
  ...company,
  ...ofSupport,
  'resource',
  'ticketlink',
  'note',
  'agentemail',
  'hook',
  'openroom',
];
export const ofMembers: Kind[] = ['botroom', 'privateroom', 'roomlink', 'direct', 'opentalk', 'projectlink'];

/** What each may hear of home; of the other workspace, none but what is public. */
export const mayHear = {
  guest: ['guestperson', 'guestthread', 'speaker', 'category'],
  customer: ['customerperson', 'customerthread', 'speaker', 'category'],
  nobody: [],
  gone: [],
  owner: [...ofStaff, ...ofMembers],
  colleague: ofStaff,
  CHAT_READ: [...company, 'botroom'],
  SUPPORT_READ: [...company, ...ofSupport],
  RESOURCES_READ: [...company, 'resource'],
  NOTES_READ: [],
  CHAT_WRITE: [],
  SUPPORT_WRITE: [],
  RESOURCES_WRITE: [],
  WEBHOOKS_MANAGE: [],
} as const satisfies Record<string, readonly Kind[]>;
export type Who = keyof typeof mayHear;
export const everybody = Object.keys(mayHear) as Who[];
export const scopes = everybody.filter((who): who is Who & ApiScope => /_(READ|WRITE|MANAGE)$/.test(who));

const everyKey = ['ApiKey', 'Workspace', 'WorkspaceUser'];
const everyCompany = [...everyKey, 'Project', 'Team'];
const conversation = ['Attachment', 'SupportCategory', 'SupportMessage', 'SupportTicket'];
const staffs = [
  ...everyCompany,
  ...conversation,
  'ChatMessage',
  'ChatRoom',
  'ChatRoomMember',
  'Document',
  'KnowledgeArticle',
  'Session',
  'SupportGuestUser',
  'SupportLabel',
  'Task',
  'TicketHistoryEntry',
  'TicketResourceLink',
  'WebhookEndpoint',
];

/** The types of what each finds by its id. */
export const mayFind: Readonly<Record<Who, readonly string[]>> = {
  guest: [...conversation, 'SupportGuestUser'],
  customer: [...conversation, 'Session', 'Workspace', 'WorkspaceUser'],
  nobody: [],
  gone: [],
  owner: [...staffs, 'RoomResourceLink'],
  colleague: staffs,
  CHAT_READ: [...everyCompany, 'ChatMessage', 'ChatRoom', 'ChatRoomMember'],
  SUPPORT_READ: [...everyCompany, ...conversation, 'SupportGuestUser', 'SupportLabel', 'TicketHistoryEntry'],
  RESOURCES_READ: [...everyCompany, 'Attachment', 'Document', 'KnowledgeArticle', 'Task'],
  NOTES_READ: everyKey,
  CHAT_WRITE: everyKey,
  SUPPORT_WRITE: everyKey,
  RESOURCES_WRITE: everyKey,
  WEBHOOKS_MANAGE: everyKey,
};
