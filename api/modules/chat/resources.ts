import { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { hasScope, type Agent, type Viewer } from '../identity/public.ts';
import { accessResource, linkColumn, type ResourceReference } from '../resources/public.ts';
import { accessProject, visibleProjects } from '../workspace/public.ts';
import { joinedRooms, lockRoom, type Room } from './access.ts';
import { announce } from './feeds.ts';
import { linkedAlready, projectsLink } from './wording.ts';

// What is linked to a room itself, and what its project brings along.

interface NewLink {
  resource: ResourceReference;
  isPinned: boolean;
  note: string | null;
}

/** The links to rooms that a viewer may see: those of the rooms that they are in; of keys, those that may read both. */
export function visibleRoomLinks(viewer: Viewer | null): Prisma.ChatRoomResourceWhereInput {
  return hasScope(viewer, 'RESOURCES_READ') ? { room: joinedRooms(viewer) } : { id: { in: [] } };
}

/** The links of projects that a viewer may see: by being in a room of the project; of keys, those that may read both. */
export function visibleProjectLinks(viewer: Viewer | null): Prisma.ProjectResourceWhereInput {
  return hasScope(viewer, 'RESOURCES_READ')
    ? { project: { rooms: { some: joinedRooms(viewer) } } }
    : { id: { in: [] } };
}

/** A project's links that a room shows: those whose resource is not linked to the room itself. */
export function projectLinksOf(room: { id: string; projectId: string | null }): Prisma.ProjectResourceWhereInput {
  if (room.projectId === null) return { id: { in: [] } };
  const notHere = { roomLinks: { none: { roomId: room.id } } };
  return {
    projectId: room.projectId,
    AND: [
      { OR: [{ documentId: null }, { document: notHere }] },
      { OR: [{ taskId: null }, { task: notHere }] },
      { OR: [{ articleId: null }, { article: notHere }] },
    ],
  };
}

/**
 * Links a document, task or article to a room.
 * @throws Refusal as lockRoom; NOT_FOUND on resourceId; CONFLICT, with the link as it is, when it is linked already
 */
export async function linkRoomResource(
  work: Work,
  agent: Agent,
  { roomId, resource, isPinned, note }: NewLink & { roomId: string },
): Promise<{ linkId: string }> {
  const { room } = await lockRoom(work, agent, roomId, 'LINK_RESOURCES');
  const { kind, id } = resource;
  await accessResource(work.db, agent, resource, 'resourceId');
  const former = await work.db.chatRoomResource.findFirst({
    where: { roomId: room.id, ...linkColumn(kind, id) },
    select: { id: true },
  });
  if (former) {
    throw new Refusal({ code: 'CONFLICT', says: linkedAlready, field: ['resourceId'] }, { linkId: former.id });
  }
  const link = await work.db.chatRoomResource
    .create({
      data: {
        ...linkColumn(kind, id),
        id: work.newId(),
        workspaceId: agent.workspaceId,
        roomId: room.id,
        isPinned,
        note,
        addedById: agent.memberId,
        createdAt: work.now,
      },
      select: { id: true },
    })
    .catch(refuseGone);
  announce(work, room, 'ChatRoomResourcesChanged');
  return { linkId: link.id };
}

/**
 * Pins a link of a room, lets it loose, or changes what is said about it. Absent leaves as it is; a note of null clears.
 * @throws Refusal NOT_FOUND on linkId; FORBIDDEN below admin; INVALID for a link of the room's project
 */
export async function updateRoomResource(
  work: Work,
  agent: Agent,
  { linkId, isPinned, note }: { linkId: string; isPinned?: boolean; note?: string | null },
): Promise<{ linkId: string }> {
  const room = await lockRoomOf(work, agent, linkId);
  const { count } = await work.db.chatRoomResource.updateMany({ where: { id: linkId }, data: { isPinned, note } });
  if (count === 0) throw notFound('linkId');
  announce(work, room, 'ChatRoomResourcesChanged');
  return { linkId };
}

/**
 * Takes a link off its room; what was linked stays.
 * @throws Refusal NOT_FOUND on linkId; FORBIDDEN below admin; INVALID for a link of the room's project
 */
export async function unlinkRoomResource(work: Work, agent: Agent, linkId: string): Promise<{ linkId: string }> {
  const room = await lockRoomOf(work, agent, linkId);
  const { count } = await work.db.chatRoomResource.deleteMany({ where: { id: linkId } });
  if (count === 0) throw notFound('linkId');
  announce(work, room, 'ChatRoomResourcesChanged');
  return { linkId };
}

/** The room of a link, locked for changing what is linked to it. @throws Refusal as unlinkRoomResource */
async function lockRoomOf(work: Work, agent: Agent, linkId: string): Promise<Room> {
  const where = { AND: [visibleRoomLinks(agent), { id: linkId }] };
  const link = await work.db.chatRoomResource.findFirst({ where, select: { roomId: true } });
  if (!link) {
    const ofProject = await work.db.projectResource.count({
      where: { id: linkId, project: visibleProjects(agent) },
    });
    if (ofProject > 0) throw new Refusal({ code: 'INVALID', says: projectsLink, field: ['linkId'] });
    throw notFound('linkId');
  }
  const { room } = await lockRoom(work, agent, link.roomId, 'LINK_RESOURCES', 'linkId');
  return room;
}

/**
 * Links a document, task or article to a project, and so to its room. What is linked already stays, with what is now said
 * of it.
 * @throws Refusal NOT_FOUND on projectId and resourceId
 */
export async function linkProjectResource(
  work: Work,
  agent: Agent,
  { projectId, resource, isPinned, note }: NewLink & { projectId: string },
): Promise<{ projectId: string }> {
  const project = await accessProject(work.db, agent, projectId, 'projectId');
  await accessResource(work.db, agent, resource, 'resourceId');
  // One after the other: the second of two finds the first one's link.
  await work.db.$queryRaw`SELECT 1 FROM "Project" WHERE "id" = ${project.id}::uuid FOR NO KEY UPDATE`;
  const column = linkColumn(resource.kind, resource.id);
  const { count } = await work.db.projectResource.updateMany({
    where: { projectId: project.id, ...column },
    data: { isPinned, note },
  });
  if (count === 0) {
    await work.db.projectResource
      .create({
        data: {
          ...column,
          id: work.newId(),
          workspaceId: agent.workspaceId,
          projectId: project.id,
          isPinned,
          note,
          addedById: agent.memberId,
          createdAt: work.now,
        },
      })
      .catch(refuseGone);
  }
  await tellRoomOf(work, agent, project.id);
  return { projectId: project.id };
}

/**
 * Takes a document, task or article off a project, and so off its room; what was linked stays.
 * @throws Refusal NOT_FOUND on projectId; on resourceId when it is not linked
 */
export async function unlinkProjectResource(
  work: Work,
  agent: Agent,
  { projectId, resource }: { projectId: string; resource: NewLink['resource'] },
): Promise<{ projectId: string }> {
  const project = await accessProject(work.db, agent, projectId, 'projectId');
  const column = linkColumn(resource.kind, resource.id);
  const { count } = await work.db.projectResource.deleteMany({ where: { projectId: project.id, ...column } });
  if (count === 0) throw notFound('resourceId');
  await tellRoomOf(work, agent, project.id);
  return { projectId: project.id };
}

async function tellRoomOf(work: Work, { workspaceId }: Agent, projectId: string): Promise<void> {
  const room = await work.db.chatRoom.findFirst({
    where: { workspaceId, projectId, deletedAt: null },
    select: { id: true, workspaceId: true },
  });
  if (room) announce(work, room, 'ChatRoomResourcesChanged');
}

/** The refusal of what was deleted since it was looked at, in place of the database's. */
function refuseGone(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') throw notFound('resourceId');
  throw error;
}
