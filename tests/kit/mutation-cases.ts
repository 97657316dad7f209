import { act, idOf } from './act.ts';
import type { TestApp } from './app.ts';
import type { World } from './canary-world.ts';
import type { Client } from './client.ts';
import { png, upload } from './files.ts';
import { testPassword } from './people.ts';
import { postText } from './raw-post.ts';
import { endpointOf } from './webhooks.ts';

/** Makes what a mutation is about anew, and gives an input with which staff may ask for it. */
export type Case = () => Promise<object> | object;

/** An input for every mutation that can be repeated safely. */
export function mutationCases(app: TestApp, { people, ids, workspace }: World): Readonly<Record<string, Case>> {
  const { owner, guest, colleague } = people;
  let count = 0;
  const fresh = (what: string) => `${what} ${(count += 1)}`;
  const made = async (by: Client, mutation: string, input: object, name: string) =>
    idOf(await act(app, by, mutation, input), name);
  const make = (mutation: string, input: object, name: string) => made(owner, mutation, input, name);

  const ticket = () => made(guest, 'openTicket', { subject: fresh('Help') }, 'ticket');
  const note = async () => make('addTicketNote', { ticketId: await ticket(), body: 'note' }, 'message');
  const label = () => make('createSupportLabel', { name: fresh('Label'), color: '#aa3300' }, 'label');
  const category = () => make('createSupportCategory', { name: fresh('Category') }, 'category');
  const team = (memberIds: string[] = []) => make('createTeam', { name: fresh('Team'), memberIds }, 'team');
  const project = () => make('createProject', { name: fresh('Project') }, 'project');
  const document = () => make('createDocument', { title: 'Page', url: 'https://docs.example/' }, 'document');
  const article = () => make('createArticle', { title: fresh('Article'), content: 'Read.' }, 'article');
  const task = () => make('createTask', { title: 'Do it' }, 'task');
  const room = () => make('createRoom', { type: 'GROUP', title: 'Room', memberIds: [colleague.id] }, 'room');
  const message = async () => make('sendChatMessage', { roomId: await room(), body: 'hello' }, 'message');
  const member = (more: object = {}) =>
    make(
      'addMember',
      { displayName: 'New', email: `${fresh('new').replace(' ', '-')}@test.test`, role: 'ADMIN', ...more },
      'member',
    );
  const ticketLink = async () =>
    make('linkTicketResource', { ticketId: await ticket(), resourceId: ids['document'] }, 'link');
  const roomLink = async () => make('linkRoomResource', { roomId: await room(), resourceId: ids['document'] }, 'link');
  const hook = { url: 'https://hooks.example/', eventTypes: ['SUPPORT_MESSAGE_SENT'], scopes: ['SUPPORT_READ'] };
  const endpoint = () => make('createWebhookEndpoint', { name: 'Hook', ...hook }, 'endpoint');

  const delivery = async () => {
    // Those of former cases would be sent to as well.
    await app.database.prisma.webhookEndpoint.updateMany({ data: { isEnabled: false } });
    const id = await endpoint();
    await act(app, guest, 'sendTicketMessage', { ticketId: await ticket(), body: 'tell it' });
    await app.sweep();
    const { log } = await endpointOf(owner, id);
    return log[0]?.id;
  };
  const session = async () => {
    const credentials = { workspaceSlug: workspace.slug, email: 'owner@test.test', password: testPassword };
    await act(app, owner, 'signIn', credentials);
    const answer = await postText(app, owner.token, '{ sessions { id isCurrent } }', {});
    const { data } = JSON.parse(answer) as { data: { sessions: { id: string; isCurrent: boolean }[] } };
    return data.sessions.find(({ isCurrent }) => !isCurrent)?.id;
  };

  return {
    addChatReaction: async () => ({ messageId: await message(), emoji: '👍' }),
    addMember: () => ({ displayName: 'New', email: `${fresh('n').replace(' ', '-')}@test.test`, role: 'USER' }),
    addRoomMember: async () => ({ roomId: await room(), memberId: ids['silent'] }),
    addTeamMember: async () => ({ teamId: await team(), memberId: colleague.id }),
    addTicketLabel: async () => ({ ticketId: await ticket(), labelId: await label() }),
    addTicketNote: async () => ({ ticketId: await ticket(), body: 'note' }),
    assignTicket: async () => ({ ticketId: await ticket(), assigneeId: colleague.id }),
    changeMemberRole: async () => ({ memberId: await member(), role: 'USER' }),
    changeRoomMemberRole: async () => ({ roomId: await room(), memberId: colleague.id, role: 'ADMIN' }),
    changeTicketPriority: async () => ({ ticketId: await ticket(), priority: 'HIGH' }),
    changeTicketStatus: async () => ({ ticketId: await ticket(), status: 'WAITING' }),
    createApiKey: () => ({ name: fresh('Key'), scopes: ['CHAT_READ'] }),
    createArticle: () => ({ title: fresh('Article'), content: 'Read.' }),
    createDocument: () => ({ title: 'Page', url: 'https://docs.example/' }),
    createProject: () => ({ name: fresh('Project') }),
    createRoom: () => ({ type: 'GROUP', title: 'Room' }),
    createSupportCategory: () => ({ name: fresh('Category') }),
    createSupportLabel: () => ({ name: fresh('Label'), color: '#aa3300' }),
    createTask: () => ({ title: 'Do it' }),
    createTaskFromTicket: async () => ({ ticketId: await ticket(), title: 'Do it' }),
    createTeam: () => ({ name: fresh('Team') }),
    createUpload: () => ({ fileName: 'photo.png', mimeType: 'image/png', size: 100 }),
    createWebhookEndpoint: () => ({ name: fresh('Hook'), ...hook }),
    deleteChatMessage: async () => ({ messageId: await message() }),
    deleteResource: async () => ({ resourceId: await task() }),
    deleteRoom: async () => ({ roomId: await room() }),
    deleteSupportCategory: async () => ({ categoryId: await category() }),
    deleteSupportLabel: async () => ({ labelId: await label() }),
    deleteTicket: async () => ({ ticketId: await ticket() }),
    deleteTicketNote: async () => ({ messageId: await note() }),
    deleteWebhookEndpoint: async () => ({ endpointId: await endpoint() }),
    discussTicket: async () => ({ ticketId: await ticket() }),
    editChatMessage: async () => ({ messageId: await message(), body: 'put right' }),
    editTicketNote: async () => ({ messageId: await note(), body: 'put right' }),
    joinRoom: async () => ({
      roomId: await made(colleague, 'createRoom', { type: 'GROUP', title: 'Open' }, 'room'),
    }),
    linkProjectResource: async () => ({ projectId: await project(), resourceId: ids['document'] }),
    linkRoomResource: async () => ({ roomId: await room(), resourceId: ids['document'] }),
    unlinkProjectResource: async () => {
      const input = { projectId: await project(), resourceId: ids['document'] };
      await make('linkProjectResource', input, 'project');
      return input;
    },
    linkTicketResource: async () => ({ ticketId: await ticket(), resourceId: ids['document'] }),
    markRoomRead: async () => {
      const roomId = await room();
      return { roomId, messageId: await make('sendChatMessage', { roomId, body: 'read me' }, 'message') };
    },
    markTicketRead: async () => ({ ticketId: await ticket() }),
    openTicket: () => ({ subject: fresh('Help'), requesterId: guest.id }),
    pinChatMessage: async () => ({ messageId: await message() }),
    redeliverWebhook: async () => ({ deliveryId: await delivery() }),
    removeChatReaction: async () => {
      const messageId = await message();
      await act(app, owner, 'addChatReaction', { messageId, emoji: '👍' });
      return { messageId, emoji: '👍' };
    },
    removeMember: async () => ({ memberId: await member() }),
    removeRoomMember: async () => ({ roomId: await room(), memberId: colleague.id }),
    removeTeamMember: async () => ({ teamId: await team([colleague.id]), memberId: colleague.id }),
    removeTicketLabel: async () => {
      const input = { ticketId: await ticket(), labelId: await label() };
      await act(app, owner, 'addTicketLabel', input);
      return input;
    },
    renewInvitation: async () => ({ memberId: await member() }),
    revokeApiKey: async () => ({
      apiKeyId: await make('createApiKey', { name: 'Key', scopes: ['CHAT_READ'] }, 'apiKey'),
    }),
    revokeOtherSessions: () => ({}),
    revokeSession: async () => ({ sessionId: await session() }),
    rotateWebhookSecret: async () => ({ endpointId: await endpoint() }),
    sendChatMessage: async () => ({ roomId: await room(), body: 'hello' }),
    sendTicketMessage: async () => ({
      ticketId: await ticket(),
      body: 'hello',
      attachmentIds: [await upload(app.url, owner, png())],
    }),
    unlinkRoomResource: async () => ({ linkId: await roomLink() }),
    unlinkTicketResource: async () => ({ linkId: await ticketLink() }),
    unpinChatMessage: async () => {
      const messageId = await message();
      await act(app, owner, 'pinChatMessage', { messageId });
      return { messageId };
    },
    updateArticle: async () => ({ articleId: await article(), content: 'Read again.' }),
    updateDocument: async () => ({ documentId: await document(), title: 'Other' }),
    updateGuest: () => ({ guestId: guest.id, name: fresh('Mina') }),
    updateMyProfile: () => ({ displayName: fresh('Owner') }),
    updateMyRoomSettings: async () => ({ roomId: await room(), isMuted: true }),
    updateProject: async () => ({ projectId: await project(), name: fresh('Other project') }),
    updateRoom: async () => ({ roomId: await room(), title: fresh('Renamed') }),
    updateRoomResource: async () => ({ linkId: await roomLink(), note: 'look' }),
    updateSupportCategory: async () => ({ categoryId: await category(), name: fresh('Other category') }),
    updateSupportLabel: async () => ({ labelId: await label(), name: fresh('Other label') }),
    updateSupportSettings: () => ({ autoCloseHours: 24 }),
    updateTask: async () => ({ taskId: await task(), status: 'DONE' }),
    updateTeam: async () => ({ teamId: await team(), name: fresh('Other team') }),
    updateTicket: async () => ({ ticketId: await ticket(), subject: fresh('Other subject') }),
    updateTicketResource: async () => ({ linkId: await ticketLink(), note: 'look' }),
    updateWebhookEndpoint: async () => ({ endpointId: await endpoint(), name: fresh('Other hook') }),
    updateWorkspace: () => ({ name: fresh('Workspace') }),
  };
}
