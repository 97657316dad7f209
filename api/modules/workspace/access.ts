import type { Prisma } from '../../generated/prisma/client.ts';
import { notFound } from '../../platform/refusal.ts';
import { hasScope, isAgent, type Viewer } from '../identity/public.ts';

type Db = Prisma.TransactionClient;

// Matches no row: what is shown to somebody who may see nothing of a type.
const nothing = { id: { in: [] } };

/** The workspaces that a viewer may see: one's own, and guests none (they see its public face). */
export function visibleWorkspaces(viewer: Viewer | null): Prisma.WorkspaceWhereInput {
  return viewer && viewer.kind !== 'guest' ? { id: viewer.workspaceId } : nothing;
}

/** Whether a viewer may see who and what the company consists of: agents, and keys that read anything in which it is named. */
function seesCompany(viewer: Viewer | null): boolean {
  return hasScope(viewer, 'CHAT_READ') || hasScope(viewer, 'SUPPORT_READ') || hasScope(viewer, 'RESOURCES_READ');
}

/**
 * The members that a viewer may see by id: agents all who are present, customers themselves. Keys see those who sign what
 * they may read: with SUPPORT_READ customers too, else agents alone; and always their own bot.
 */
export function visibleMembers(viewer: Viewer | null): Prisma.WorkspaceUserWhereInput {
  if (isAgent(viewer)) {
    const present = { workspaceId: viewer.workspaceId, removedAt: null };
    if (hasScope(viewer, 'SUPPORT_READ')) return present;
    return seesCompany(viewer)
      ? { ...present, role: 'ADMIN' }
      : { ...present, id: viewer.kind === 'integration' ? viewer.memberId : { in: [] } };
  }
  if (viewer?.kind === 'customer') return { workspaceId: viewer.workspaceId, id: viewer.memberId };
  return nothing;
}

/**
 * Those of them whose e-mail a viewer may read, and therefore look for: agents everybody's, customers their own, keys with
 * SUPPORT_READ customers'.
 */
export function membersOfReadableEmail(viewer: Viewer | null): Prisma.WorkspaceUserWhereInput {
  switch (viewer?.kind) {
    case 'agent':
      return {};
    case 'integration':
      return hasScope(viewer, 'SUPPORT_READ') ? { role: 'USER' } : nothing;
    case 'customer':
      return { id: viewer.memberId };
    default:
      return nothing;
  }
}

/** Whom agents may be told about where they are named: all members of the workspace, also those who have been removed. */
export function visibleColleagues(viewer: Viewer | null): Prisma.WorkspaceUserWhereInput {
  return viewer?.kind === 'agent' ? { workspaceId: viewer.workspaceId } : nothing;
}

/** The teams that a viewer may see: agents, and keys that read anything, all of the workspace. */
export function visibleTeams(viewer: Viewer | null): Prisma.TeamWhereInput {
  return viewer && seesCompany(viewer) ? { workspaceId: viewer.workspaceId } : nothing;
}

/** The projects that a viewer may see: agents, and keys that read anything, all of the workspace. */
export function visibleProjects(viewer: Viewer | null): Prisma.ProjectWhereInput {
  return viewer && seesCompany(viewer) ? { workspaceId: viewer.workspaceId } : nothing;
}

/**
 * Holds members of the viewer's workspace as they are until the transaction ends: they can be neither removed nor made
 * something else, and whoever does so afterwards finds what they were given. Before any lock of a room.
 */
export async function holdMembers(db: Db, { workspaceId }: Viewer, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "WorkspaceUser" WHERE "id" = ANY(${[...ids]}::uuid[]) AND "workspaceId" = ${workspaceId}::uuid
    ORDER BY "id" FOR SHARE`;
}

/**
 * Holds teams of the viewer's workspace until the transaction ends: whoever changes who is in them, or makes them follow
 * something, comes one after the other, and the later one sees what the earlier did. After members, before rooms.
 */
export async function holdTeams(db: Db, { workspaceId }: Viewer, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "Team" WHERE "id" = ANY(${[...ids]}::uuid[]) AND "workspaceId" = ${workspaceId}::uuid
    ORDER BY "id" FOR NO KEY UPDATE`;
}

/**
 * An agent of the viewer's workspace who is present, for giving work to; bots are not. Held until the transaction ends.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessAgent(
  db: Db,
  viewer: Viewer,
  id: string,
  field: string,
): Promise<{ id: string; displayName: string }> {
  await holdMembers(db, viewer, [id]);
  const agent = await db.workspaceUser.findFirst({
    where: { AND: [visibleMembers(viewer), { id, role: 'ADMIN', isBot: false }] },
    select: { id: true, displayName: true },
  });
  if (!agent) throw notFound(field);
  return agent;
}

/**
 * Several of them, each once; held as well.
 * @throws Refusal NOT_FOUND on the field when one of them is none
 */
export async function accessAgents(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
  field: string,
): Promise<{ id: string }[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length > 0) await holdMembers(db, viewer, wanted);
  const agents = await db.workspaceUser.findMany({
    where: { AND: [visibleMembers(viewer), { id: { in: wanted }, role: 'ADMIN', isBot: false }] },
    select: { id: true },
  });
  if (agents.length < wanted.length) throw notFound(field);
  return agents;
}

/**
 * A customer of the viewer's workspace who has not been removed.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessCustomer(db: Db, viewer: Viewer, id: string, field: string): Promise<{ id: string }> {
  const customer = await db.workspaceUser.findFirst({
    where: { AND: [visibleMembers(viewer), { id, role: 'USER' }] },
    select: { id: true },
  });
  if (!customer) throw notFound(field);
  return customer;
}

/**
 * A team of the viewer's workspace.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessTeam(
  db: Db,
  viewer: Viewer,
  id: string,
  field: string,
): Promise<{ id: string; name: string }> {
  const team = await db.team.findFirst({
    where: { AND: [visibleTeams(viewer), { id }] },
    select: { id: true, name: true },
  });
  if (!team) throw notFound(field);
  return team;
}

/**
 * A project of the viewer's workspace.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessProject(
  db: Db,
  viewer: Viewer,
  id: string,
  field: string,
): Promise<{ id: string; name: string }> {
  const project = await db.project.findFirst({
    where: { AND: [visibleProjects(viewer), { id }] },
    select: { id: true, name: true },
  });
  if (!project) throw notFound(field);
  return project;
}
