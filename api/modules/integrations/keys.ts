import type { ApiScope, Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { readRow, type Query } from '../../platform/database/rows/read-rows.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { leaveAllRooms } from '../chat/public.ts';
import { endAccount, type Agent, type Integration, type Viewer } from '../identity/public.ts';
import { addBot } from './bots.ts';
import { disableThoseOf } from './endpoints.ts';
import { tooManyKeys } from './wording.ts';

const mostKeys = 100;
// How exact lastUsedAt is: not every request writes.
const usedEvery = 60 * 1000;

/** The keys that a viewer may see: agents those of the workspace that hold, a key itself. */
export function visibleKeys(viewer: Viewer | null): Prisma.ApiKeyWhereInput {
  switch (viewer?.kind) {
    case 'agent':
      return { workspaceId: viewer.workspaceId, revokedAt: null };
    case 'integration':
      return { workspaceId: viewer.workspaceId, revokedAt: null, id: viewer.apiKeyId ?? { in: [] } };
    default:
      return { id: { in: [] } };
  }
}

/**
 * Makes a key and the bot that it acts as, and hands out its secret, which is not kept.
 * @throws Refusal CONFLICT when the workspace has as many as it may have
 */
export async function createKey(
  work: Work,
  agent: Agent,
  { name, scopes }: { name: string; scopes: readonly ApiScope[] },
): Promise<{ apiKeyId: string; secret: string }> {
  const { workspaceId } = agent;
  // One after the other: the last that may be made is made once.
  await work.db.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  const present = await work.db.apiKey.count({ where: { workspaceId, revokedAt: null } });
  if (present >= mostKeys) throw new Refusal({ code: 'CONFLICT', says: tooManyKeys(mostKeys) });
  const secret = newToken('key');
  const { id } = await work.db.apiKey.create({
    data: {
      id: work.newId(),
      workspaceId,
      memberId: await addBot(work, workspaceId, name),
      createdById: agent.memberId,
      name,
      scopes: [...new Set(scopes)],
      tokenHash: hashToken(secret),
      createdAt: work.now,
    },
    select: { id: true },
  });
  return { apiKeyId: id, secret };
}

/**
 * Ends a key and its live feeds, and disables the webhooks that it made; its bot leaves its rooms, and its name stays on
 * what it wrote.
 * @throws Refusal NOT_FOUND
 */
export async function revokeKey(work: Work, agent: Agent, apiKeyId: string): Promise<{ apiKeyId: string }> {
  const where = { AND: [visibleKeys(agent), { id: apiKeyId }] };
  const key = await work.db.apiKey.findFirst({ where, select: { memberId: true } });
  const { count } = await work.db.apiKey.updateMany({ where, data: { revokedAt: work.now } });
  if (!key || count === 0) throw notFound('apiKeyId');
  await disableThoseOf(work, key.memberId);
  await endAccount(work, { workspaceId: agent.workspaceId, memberId: key.memberId });
  await leaveAllRooms(work, agent, key.memberId);
  return { apiKeyId };
}

const recognised = {
  id: true,
  workspaceId: true,
  memberId: true,
  scopes: true,
  lastUsedAt: true,
  revokedAt: true,
  workspace: { select: { locale: true } },
} satisfies Prisma.ApiKeySelect;

/** The key behind a secret; null if it was revoked. */
export async function recogniseKey(
  { db, query }: { db: Prisma.TransactionClient; query: Query },
  secret: string,
  now: Date,
): Promise<Integration | null> {
  const key = await readRow<Prisma.ApiKeyGetPayload<{ select: typeof recognised }>>(
    query,
    'ApiKey',
    { select: recognised },
    { tokenHash: hashToken(secret) },
  );
  if (!key || key.revokedAt) return null;
  if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() > usedEvery) {
    await db.apiKey.updateMany({ where: { id: key.id }, data: { lastUsedAt: now } });
  }
  return {
    kind: 'integration',
    workspaceId: key.workspaceId,
    memberId: key.memberId,
    apiKeyId: key.id,
    scopes: key.scopes,
    locale: key.workspace.locale,
  };
}
