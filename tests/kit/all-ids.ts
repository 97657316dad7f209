import { encodeNodeId } from '../../api/graphql/node-id.ts';
import type { TestApp } from './app.ts';

/** The global ids of everything that a workspace has in the database, by type. */
export async function allIds({ database: { prisma } }: TestApp, slug: string): Promise<Record<string, string[]>> {
  const workspace = await prisma.workspace.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const ofWorkspace = { where: { workspaceId: workspace.id }, select: { id: true } } as const;
  const ofTicket = { where: { ticket: { workspaceId: workspace.id } }, select: { id: true } } as const;
  const roomLinks = [prisma.chatRoomResource.findMany(ofWorkspace), prisma.projectResource.findMany(ofWorkspace)];
  const rows: Record<string, Promise<{ id: string }[]>> = {
    Workspace: Promise.resolve([workspace]),
    WorkspaceUser: prisma.workspaceUser.findMany(ofWorkspace),
    Session: prisma.session.findMany({ where: { member: ofWorkspace.where }, select: { id: true } }),
    Team: prisma.team.findMany(ofWorkspace),
    Project: prisma.project.findMany(ofWorkspace),
    ApiKey: prisma.apiKey.findMany(ofWorkspace),
    Document: prisma.document.findMany(ofWorkspace),
    Task: prisma.task.findMany(ofWorkspace),
    KnowledgeArticle: prisma.knowledgeArticle.findMany(ofWorkspace),
    Attachment: prisma.attachment.findMany(ofWorkspace),
    ChatRoom: prisma.chatRoom.findMany(ofWorkspace),
    ChatRoomMember: prisma.chatRoomMember.findMany(ofWorkspace),
    ChatMessage: prisma.chatMessage.findMany({ where: { room: ofWorkspace.where }, select: { id: true } }),
    RoomResourceLink: Promise.all(roomLinks).then((lists) => lists.flat()),
    SupportGuestUser: prisma.supportGuestUser.findMany(ofWorkspace),
    SupportCategory: prisma.supportCategory.findMany(ofWorkspace),
    SupportLabel: prisma.supportLabel.findMany(ofWorkspace),
    SupportTicket: prisma.supportTicket.findMany(ofWorkspace),
    SupportMessage: prisma.supportMessage.findMany(ofTicket),
    TicketHistoryEntry: prisma.supportTicketHistory.findMany(ofTicket),
    TicketResourceLink: prisma.supportTicketResource.findMany(ofWorkspace),
    WebhookEndpoint: prisma.webhookEndpoint.findMany(ofWorkspace),
    WebhookDelivery: prisma.webhookDelivery.findMany({ where: { endpoint: ofWorkspace.where }, select: { id: true } }),
  };
  const found = await Promise.all(
    Object.entries(rows).map(async ([typename, list]) => {
      const ids = (await list).map(({ id }) => encodeNodeId(typename, id));
      return [typename, ids] as const;
    }),
  );
  return Object.fromEntries(found);
}
