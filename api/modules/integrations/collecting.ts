import type { Prisma } from '../../generated/prisma/client.ts';
import { readHeads } from '../../live/streams.ts';
import type { Transact, Work } from '../../live/unit-of-work.ts';
import { fromStreams } from './event-types.ts';
import { sourcesOf, type Source } from './sources.ts';

// Deliveries are made of the durable streams: what was committed stands there, whatever became of the server that did it.

type Db = Prisma.TransactionClient;

const atOnce = 200;

/** Makes deliveries of everything that enabled endpoints have not been told yet. Several servers may do it at once. */
export async function collect({ db, transact }: { db: Db; transact: Transact }): Promise<void> {
  for (const endpointId of await behind(db)) while (await transact((work) => collectSome(work, endpointId)));
}

/** The endpoints in whose streams there is something new. */
async function behind(db: Db): Promise<string[]> {
  const endpoints = await db.webhookEndpoint.findMany({
    where: { isEnabled: true, deletedAt: null },
    select: { id: true, workspaceId: true, memberId: true, scopes: true, createdAt: true, cursors: true },
  });
  if (endpoints.length === 0) return [];
  const sources = await sourcesOf(db, endpoints);
  const heads = await readHeads(db, [...new Set(sources.flat().map(({ streamKey }) => streamKey))]);
  return endpoints.flatMap(({ id, cursors }, nth) => {
    const own = sources[nth] ?? [];
    const isNew = ({ streamKey }: Source) => {
      const cursor = cursors.find((one) => one.streamKey === streamKey);
      return !cursor || (heads.get(streamKey)?.lastSeq ?? 0n) > cursor.seq;
    };
    const isOver = cursors.some(({ streamKey }) => !own.some((one) => one.streamKey === streamKey));
    return isOver || own.some(isNew) ? [id] : [];
  });
}

/** @returns whether there may be more */
async function collectSome(work: Work, id: string): Promise<boolean> {
  // Another server that is at it does it all.
  const locked = await work.db.$queryRaw<unknown[]>`
    SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${id}::uuid AND "isEnabled" AND "deletedAt" IS NULL FOR UPDATE SKIP LOCKED`;
  if (locked.length === 0) return false;
  const endpoint = await work.db.webhookEndpoint.findUniqueOrThrow({ where: { id }, include: { cursors: true } });
  // As the locked row says: its scopes may have changed since it was found behind, and its cursors with them.
  const sources = (await sourcesOf(work.db, [endpoint])).flat();
  const streamKeys = sources.map(({ streamKey }) => streamKey);
  await work.db.webhookCursor.deleteMany({ where: { endpointId: id, streamKey: { notIn: streamKeys } } });

  const found = [];
  for (const source of sources) {
    const { streamKey } = source;
    const seq =
      endpoint.cursors.find((one) => one.streamKey === streamKey)?.seq ?? (await beginningOf(work.db, source));
    const events = await work.db.liveEvent.findMany({
      where: { streamKey, seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: atOnce,
    });
    const at = events.at(-1)?.seq ?? seq;
    await work.db.webhookCursor.upsert({
      where: { endpointId_streamKey: { endpointId: id, streamKey } },
      create: { endpointId: id, streamKey, seq: at },
      update: { seq: at },
    });
    found.push(events);
  }
  const told = merged(found).flatMap(({ type, streamKey, payload, createdAt }) => {
    const eventType = fromStreams(type);
    return eventType && endpoint.eventTypes.includes(eventType) ? [{ eventType, streamKey, payload, createdAt }] : [];
  });
  await work.db.webhookDelivery.createMany({
    data: told.map(({ eventType, streamKey, payload, createdAt }, index) => ({
      id: work.newId(),
      endpointId: id,
      number: endpoint.lastNumber + index + 1,
      eventType,
      streamKey,
      // What a stream holds is JSON, and no null.
      payload: payload as Prisma.InputJsonObject,
      occurredAt: createdAt,
      nextAttemptAt: work.now,
      createdAt: work.now,
    })),
  });
  await work.db.webhookEndpoint.update({ where: { id }, data: { lastNumber: { increment: told.length } } });
  return found.some((events) => events.length === atOnce);
}

/**
 * The events of several streams by when they were made. Those of one stay in its order: there a later one may be dated
 * before an earlier one, whose transaction began after it and was done before.
 */
function merged<Event extends { createdAt: Date }>(streams: readonly (readonly Event[])[]): Event[] {
  const left = streams.map((events) => ({ events, at: 0 }));
  const all: Event[] = [];
  for (;;) {
    let next: { event: Event; from: { at: number } } | null = null;
    for (const from of left) {
      const event = from.events[from.at];
      if (event && (!next || event.createdAt < next.event.createdAt)) next = { event, from };
    }
    if (!next) return all;
    all.push(next.event);
    next.from.at += 1;
  }
}

/** Where an endpoint begins to read a stream that it has no cursor in: at what its bot was there for. */
async function beginningOf(db: Db, { streamKey, since }: Source): Promise<bigint> {
  const before = await db.liveEvent.findFirst({
    where: { streamKey, createdAt: { lt: since } },
    orderBy: { seq: 'desc' },
    select: { seq: true },
  });
  return before?.seq ?? 0n;
}
