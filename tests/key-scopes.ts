import type { ApiScope } from './gql/graphql.ts';

/** Who may ask for a root field with a key: with one of these scopes, or with all of one of these groups. */
type Needs = readonly (ApiScope | readonly ApiScope[])[];

// Anything but a key may be refused for other reasons: this is about keys alone.
export const everyKey: unique symbol = Symbol('every key');

const reads: Needs = ['CHAT_READ', 'SUPPORT_READ', 'RESOURCES_READ'];
const notes: Needs = [['SUPPORT_WRITE', 'NOTES_READ']];
const roomLinks: Needs = [['CHAT_WRITE', 'RESOURCES_READ']];
const ticketLinks: Needs = [['SUPPORT_WRITE', 'RESOURCES_READ']];
const people: Needs = [];

/** Every root field of the API, and which keys may ask for it. */
export const keyScopes: Readonly<Record<string, Needs | typeof everyKey>> = {
  node: everyKey,
  nodes: everyKey,
  viewer: everyKey,
  rateLimit: everyKey,
  publicWorkspace: everyKey,
  createWorkspace: everyKey,
  signUp: everyKey,
  signIn: everyKey,
  acceptInvitation: everyKey,
  startGuestSession: everyKey,

  sessions: people,
  signOut: people,
  changePassword: people,
  revokeSession: people,
  revokeOtherSessions: people,
  updateMyProfile: people,

  members: reads,
  presence: people,
  setAway: people,
  teams: reads,
  projects: reads,
  updateWorkspace: people,
  addMember: people,
  renewInvitation: people,
  changeMemberRole: people,
  removeMember: people,
  createTeam: people,
  updateTeam: people,
  addTeamMember: people,
  removeTeamMember: people,
  createProject: people,
  updateProject: people,
  apiKeys: people,
  createApiKey: people,
  revokeApiKey: people,

  webhookEvent: everyKey,
  webhookEndpoints: ['WEBHOOKS_MANAGE'],
  createWebhookEndpoint: ['WEBHOOKS_MANAGE'],
  updateWebhookEndpoint: ['WEBHOOKS_MANAGE'],
  deleteWebhookEndpoint: ['WEBHOOKS_MANAGE'],
  rotateWebhookSecret: ['WEBHOOKS_MANAGE'],
  redeliverWebhook: ['WEBHOOKS_MANAGE'],

  resources: ['RESOURCES_READ'],
  createTask: ['RESOURCES_WRITE'],
  updateTask: ['RESOURCES_WRITE'],
  createDocument: ['RESOURCES_WRITE'],
  updateDocument: ['RESOURCES_WRITE'],
  createArticle: ['RESOURCES_WRITE'],
  updateArticle: ['RESOURCES_WRITE'],
  deleteResource: ['RESOURCES_WRITE'],
  linkProjectResource: ['RESOURCES_WRITE'],
  createUpload: ['CHAT_WRITE', 'SUPPORT_WRITE', 'RESOURCES_WRITE'],

  rooms: ['CHAT_READ'],
  room: ['CHAT_READ'],
  roomEvents: ['CHAT_READ'],
  roomTyping: ['CHAT_READ'],
  chatInboxEvents: ['CHAT_READ'],
  joinRoom: people,
  createRoom: ['CHAT_WRITE'],
  updateRoom: ['CHAT_WRITE'],
  deleteRoom: ['CHAT_WRITE'],
  addRoomMember: ['CHAT_WRITE'],
  changeRoomMemberRole: ['CHAT_WRITE'],
  removeRoomMember: ['CHAT_WRITE'],
  updateMyRoomSettings: ['CHAT_WRITE'],
  markRoomRead: ['CHAT_WRITE'],
  sendChatMessage: ['CHAT_WRITE'],
  editChatMessage: ['CHAT_WRITE'],
  deleteChatMessage: ['CHAT_WRITE'],
  pinChatMessage: ['CHAT_WRITE'],
  unpinChatMessage: ['CHAT_WRITE'],
  addChatReaction: ['CHAT_WRITE'],
  removeChatReaction: ['CHAT_WRITE'],
  setRoomTyping: ['CHAT_WRITE'],
  linkRoomResource: roomLinks,
  updateRoomResource: roomLinks,
  unlinkProjectResource: ['RESOURCES_WRITE'],
  unlinkRoomResource: roomLinks,

  tickets: ['SUPPORT_READ'],
  ticket: ['SUPPORT_READ'],
  ticketStats: ['SUPPORT_READ'],
  guests: ['SUPPORT_READ'],
  supportCategories: ['SUPPORT_READ'],
  supportLabels: ['SUPPORT_READ'],
  supportSettings: ['SUPPORT_READ'],
  ticketEvents: ['SUPPORT_READ'],
  ticketTyping: ['SUPPORT_READ'],
  supportInboxEvents: ['SUPPORT_READ'],
  openTicket: ['SUPPORT_WRITE'],
  updateTicket: ['SUPPORT_WRITE'],
  deleteTicket: ['SUPPORT_WRITE'],
  sendTicketMessage: ['SUPPORT_WRITE'],
  markTicketRead: ['SUPPORT_WRITE'],
  setTicketTyping: ['SUPPORT_WRITE'],
  assignTicket: ['SUPPORT_WRITE'],
  changeTicketStatus: ['SUPPORT_WRITE'],
  changeTicketPriority: ['SUPPORT_WRITE'],
  addTicketLabel: ['SUPPORT_WRITE'],
  removeTicketLabel: ['SUPPORT_WRITE'],
  updateGuest: ['SUPPORT_WRITE'],
  addTicketNote: notes,
  editTicketNote: notes,
  deleteTicketNote: notes,
  linkTicketResource: ticketLinks,
  updateTicketResource: ticketLinks,
  unlinkTicketResource: ticketLinks,
  discussTicket: people,
  createTaskFromTicket: [['SUPPORT_WRITE', 'RESOURCES_WRITE']],
  createSupportCategory: people,
  updateSupportCategory: people,
  deleteSupportCategory: people,
  createSupportLabel: people,
  updateSupportLabel: people,
  deleteSupportLabel: people,
  updateSupportSettings: people,
};

/** Whether a key with these scopes may ask for a root field. */
export function mayAsk(field: string, scopes: readonly ApiScope[]): boolean {
  const needs = keyScopes[field];
  if (needs === undefined) throw new Error(`${field} is not in the table`);
  if (needs === everyKey) return true;
  return needs.some((need) => [need].flat().every((scope) => scopes.includes(scope)));
}
