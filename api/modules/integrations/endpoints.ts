import type { ApiScope, Prisma, WebhookDisabledReason, WebhookEventType } from '../../generated/prisma/client.ts';
import { readHeads } from '../../live/streams.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { leaveAllRooms } from '../chat/public.ts';
import { endAccount, hasScope, type Agent, type Viewer } from '../identity/public.ts';
import { logStream } from '../support/public.ts';
import { addBot } from './bots.ts';
import { endpointScopes, needed } from './event-types.ts';
import { newSecret } from './signature.ts';
import { supportStreams } from './sources.ts';
import { eventNeeds, readingScopesOnly, scopesBeyondOwn, tooManyEndpoints } from './wording.ts';

const mostEndpoints = 50;
/** How long the former secret signs beside a new one. */
const rotationMs = 24 * 60 * 60 * 1000;

/**
 * The endpoints that a viewer may see: agents those of the workspace; a key with WEBHOOKS_MANAGE those that it made itself,
 * unless somebody has given them more than the key has.
 */
export function visibleEndpoints(viewer: Viewer | null): Prisma.WebhookEndpointWhereInput {
  if (viewer?.kind === 'agent') return { workspaceId: viewer.workspaceId, deletedAt: null };
  if (viewer?.kind !== 'integration' || !hasScope(viewer, 'WEBHOOKS_MANAGE')) return { id: { in: [] } };
  const beyond = endpointScopes.filter((scope) => !hasScope(viewer, scope));
  return {
    workspaceId: viewer.workspaceId,
    deletedAt: null,
    createdById: viewer.memberId,
    NOT: { scopes: { hasSome: [...beyond] } },
  };
}

interface Done {
  endpointId: string;
}

/** What its owner says of an endpoint. */
export interface EndpointSettings {
  name: string;
  url: string;
  eventTypes: readonly WebhookEventType[];
  scopes: readonly ApiScope[];
  /** Has been validated. */
  document: string;
}

/**
 * Makes an endpoint, which is told what happens from now on, and hands out the secret that signs it.
 * @throws Refusal INVALID for scopes that do more than read, and for events that they don't show; FORBIDDEN for scopes beyond a
 * key's own; CONFLICT when the workspace has as many as it may have
 */
export async function createEndpoint(
  work: Work,
  agent: Agent,
  settings: EndpointSettings,
  box: SecretBox,
): Promise<Done & { secret: string }> {
  const { workspaceId } = agent;
  refuseUnfit(agent, settings);
  await work.db.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  const present = await work.db.webhookEndpoint.count({ where: { workspaceId, deletedAt: null } });
  if (present >= mostEndpoints) throw new Refusal({ code: 'CONFLICT', says: tooManyEndpoints(mostEndpoints) });
  const secret = newSecret();
  const { id } = await work.db.webhookEndpoint.create({
    data: {
      ...columnsOf(settings),
      id: work.newId(),
      workspaceId,
      memberId: await addBot(work, workspaceId, settings.name),
      createdById: agent.memberId,
      secret: box.close(secret),
      createdAt: work.now,
    },
  });
  await beginReading(work, { id, workspaceId, scopes: settings.scopes });
  return { endpointId: id, secret };
}

function columnsOf({ name, url, eventTypes, scopes, document }: EndpointSettings) {
  return { name, url, document, eventTypes: [...new Set(eventTypes)], scopes: [...new Set(scopes)] };
}

/** Sets the endpoint's cursors to where its streams stand; those that it has been reading stay where they are. */
async function beginReading(
  work: Work,
  endpoint: { id: string; workspaceId: string; scopes: readonly ApiScope[] },
): Promise<void> {
  const keys = supportStreams(endpoint);
  const heads = await readHeads(work.db, keys);
  await work.db.webhookCursor.deleteMany({
    where: { endpointId: endpoint.id, streamKey: { startsWith: logStream(endpoint.workspaceId), notIn: keys } },
  });
  await work.db.webhookCursor.createMany({
    data: keys.map((streamKey) => ({ endpointId: endpoint.id, streamKey, seq: heads.get(streamKey)?.lastSeq ?? 0n })),
    skipDuplicates: true,
  });
}

/** Absent leaves as it is. */
export type EndpointChange = Partial<EndpointSettings> & { endpointId: string; isEnabled?: boolean };

/**
 * Changes an endpoint; enabled again it is sent what has happened since, up to seven days back.
 * @throws Refusal NOT_FOUND; else as createEndpoint
 */
export async function updateEndpoint(work: Work, agent: Agent, change: EndpointChange): Promise<Done> {
  const { endpointId, isEnabled, ...settings } = change;
  const present = await lockEndpoint(work, agent, endpointId);
  const changed: EndpointSettings = { ...present, ...Object.fromEntries(given(settings)) };
  refuseUnfit(agent, changed);
  const wasEnabled = present.isEnabled;
  const enabling =
    isEnabled === undefined || isEnabled === wasEnabled
      ? {}
      : isEnabled
        ? { isEnabled, disabledReason: null, disabledAt: null, failingSince: null }
        : disabledBecause('BY_HAND', work.now);
  await work.db.webhookEndpoint.update({ where: { id: present.id }, data: { ...columnsOf(changed), ...enabling } });
  if (settings.name !== undefined) {
    await work.db.workspaceUser.update({ where: { id: present.memberId }, data: { displayName: settings.name } });
  }
  await beginReading(work, { ...present, scopes: changed.scopes });
  return { endpointId };
}

const given = (settings: object) => Object.entries(settings).filter(([, value]) => value !== undefined);

/** The columns of an endpoint that is sent nothing more. */
export function disabledBecause(disabledReason: WebhookDisabledReason, disabledAt: Date) {
  return { isEnabled: false, disabledReason, disabledAt };
}

/** Disables the endpoints that a key has made. */
export async function disableThoseOf(work: Work, memberId: string): Promise<void> {
  await work.db.webhookEndpoint.updateMany({
    where: { createdById: memberId, isEnabled: true },
    data: disabledBecause('KEY_REVOKED', work.now),
  });
}

/**
 * Ends an endpoint; nothing more is sent to it, and its bot leaves its rooms.
 * @throws Refusal NOT_FOUND
 */
export async function deleteEndpoint(work: Work, agent: Agent, endpointId: string): Promise<Done> {
  const { id, memberId, workspaceId } = await lockEndpoint(work, agent, endpointId);
  await work.db.webhookEndpoint.update({ where: { id }, data: { deletedAt: work.now, isEnabled: false } });
  await work.db.webhookCursor.deleteMany({ where: { endpointId: id } });
  await endAccount(work, { workspaceId, memberId });
  await leaveAllRooms(work, agent, memberId);
  return { endpointId };
}

/**
 * Gives an endpoint a new secret; the former one signs as well for a day.
 * @throws Refusal NOT_FOUND
 */
export async function rotateSecret(
  work: Work,
  agent: Agent,
  endpointId: string,
  box: SecretBox,
): Promise<Done & { secret: string }> {
  const { id, secret: former } = await lockEndpoint(work, agent, endpointId);
  const secret = newSecret();
  await work.db.webhookEndpoint.update({
    where: { id },
    data: {
      secret: box.close(secret),
      formerSecret: former,
      formerSecretEndsAt: new Date(work.now.getTime() + rotationMs),
    },
  });
  return { endpointId, secret };
}

async function lockEndpoint(work: Work, agent: Agent, endpointId: string) {
  const where = { AND: [visibleEndpoints(agent), { id: endpointId }] };
  if ((await work.db.webhookEndpoint.count({ where })) === 0) throw notFound('endpointId');
  await work.db.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${endpointId}::uuid FOR UPDATE`;
  const endpoint = await work.db.webhookEndpoint.findFirst({ where });
  if (!endpoint) throw notFound('endpointId');
  return endpoint;
}

function refuseUnfit(agent: Agent, { scopes, eventTypes }: EndpointSettings): void {
  if (scopes.some((scope) => !endpointScopes.includes(scope))) {
    throw new Refusal({ code: 'INVALID', says: readingScopesOnly, field: ['scopes'] });
  }
  if (scopes.some((scope) => !hasScope(agent, scope))) {
    throw new Refusal({ code: 'FORBIDDEN', says: scopesBeyondOwn, field: ['scopes'] });
  }
  const unseen = eventTypes.find((type) => needed[type].some((scope) => !scopes.includes(scope)));
  if (unseen) throw new Refusal({ code: 'INVALID', says: eventNeeds(unseen, needed[unseen]), field: ['eventTypes'] });
}
