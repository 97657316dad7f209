import type { ApiScope, Prisma } from '../../generated/prisma/client.ts';
import { roomsOfMembers } from '../chat/public.ts';
import { logStream, notesLogStream } from '../support/public.ts';

// What an endpoint is told of: streams, by its scopes and by the rooms that its bot is in.

type Db = Prisma.TransactionClient;

/** What decides what an endpoint is told of. */
export interface Told {
  workspaceId: string;
  memberId: string;
  scopes: readonly ApiScope[];
  createdAt: Date;
}

/** A stream that an endpoint is told of, and from when: one of chat from when its bot came on. */
export interface Source {
  streamKey: string;
  since: Date;
}

/** The streams of support that an endpoint with these scopes is told of. */
export function supportStreams({ workspaceId, scopes }: Pick<Told, 'workspaceId' | 'scopes'>): string[] {
  if (!scopes.includes('SUPPORT_READ')) return [];
  return scopes.includes('NOTES_READ')
    ? [logStream(workspaceId), notesLogStream(workspaceId)]
    : [logStream(workspaceId)];
}

/** Everything that each of these endpoints is told of, as of now. */
export async function sourcesOf(db: Db, endpoints: readonly Told[]): Promise<Source[][]> {
  const bots = endpoints.filter(({ scopes }) => scopes.includes('CHAT_READ')).map(({ memberId }) => memberId);
  const rooms = bots.length === 0 ? [] : await roomsOfMembers(db, bots);
  return endpoints.map((endpoint) => [
    ...supportStreams(endpoint).map((streamKey) => ({ streamKey, since: endpoint.createdAt })),
    ...rooms
      .filter(({ memberId }) => memberId === endpoint.memberId)
      .map(({ streamKey, joinedAt }) => ({ streamKey, since: joinedAt })),
  ]);
}

/** Whether an endpoint is still told of a stream: scopes may have been taken away, and its bot out of a room. */
export async function isToldOf(db: Db, endpoint: Told, streamKey: string): Promise<boolean> {
  if (supportStreams(endpoint).includes(streamKey)) return true;
  if (!endpoint.scopes.includes('CHAT_READ')) return false;
  return (await roomsOfMembers(db, [endpoint.memberId])).some((room) => room.streamKey === streamKey);
}

/** Of a workspace's deliveries those that their endpoints may still read by their scopes. */
export function withinScopes(workspaceId: string): Prisma.WebhookDeliveryWhereInput {
  const [log, notes] = [logStream(workspaceId), notesLogStream(workspaceId)];
  return {
    OR: [
      { streamKey: log, endpoint: { scopes: { has: 'SUPPORT_READ' } } },
      { streamKey: notes, endpoint: { scopes: { hasEvery: ['SUPPORT_READ', 'NOTES_READ'] } } },
      { streamKey: { notIn: [log, notes] }, endpoint: { scopes: { has: 'CHAT_READ' } } },
    ],
  };
}
