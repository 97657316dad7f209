import type { ThreadEntryFragment, ThreadPageFragment } from '../../gql/graphql.ts';

/** A stretch of what was said in a room, without a hole in it, oldest first. */
export interface Thread {
  entries: readonly ThreadEntryFragment[];
  hasOlder: boolean;
  hasNewer: boolean;
  olderCursor: string | null;
  newerCursor: string | null;
  /** The newest message that the feed told of; one that is not among the entries stands behind them. */
  newestId: string | null;
  /** Whether the last change put entries before the others: a list on screen keeps its place then. */
  isPrepended: boolean;
}

export type ThreadChange =
  /** Another stretch is shown instead. */
  | { type: 'opened'; page: ThreadPageFragment }
  | { type: 'older'; cursor: string; page: ThreadPageFragment }
  | { type: 'newer'; cursor: string; page: ThreadPageFragment }
  | { type: 'sent'; entry: ThreadEntryFragment }
  | { type: 'changed'; entry: ThreadEntryFragment }
  | { type: 'receipts'; counts: ReadonlyMap<string, number> }
  /** The list has drawn what was put before. */
  | { type: 'drawn' };

export function openThread({ nodes, pageInfo }: ThreadPageFragment, newestId: string | null = null): Thread {
  return {
    entries: nodes,
    hasOlder: pageInfo.hasPreviousPage,
    hasNewer: pageInfo.hasNextPage || isBehind(nodes, newestId),
    olderCursor: pageInfo.startCursor,
    newerCursor: pageInfo.endCursor,
    newestId,
    isPrepended: false,
  };
}

/** The thread after a change. Every change may come twice, and a page after the stretch it was asked for is gone. */
export function changeThread(thread: Thread, change: ThreadChange): Thread {
  switch (change.type) {
    case 'opened':
      return openThread(change.page, thread.newestId);
    case 'older':
      return change.cursor === thread.olderCursor ? withOlder(thread, change.page) : thread;
    case 'newer':
      return change.cursor === thread.newerCursor ? withNewer(thread, change.page) : thread;
    case 'sent':
      return withSent(thread, change.entry);
    case 'changed':
      return { ...thread, entries: thread.entries.map((entry) => changedBy(entry, change.entry)), isPrepended: false };
    case 'receipts':
      return {
        ...thread,
        entries: thread.entries.map((entry) => receivedBy(entry, change.counts)),
        isPrepended: false,
      };
    case 'drawn':
      return thread.isPrepended ? { ...thread, isPrepended: false } : thread;
  }
}

function withOlder(thread: Thread, { nodes, pageInfo }: ThreadPageFragment): Thread {
  return {
    ...thread,
    entries: [...unknownTo(thread, nodes), ...thread.entries],
    hasOlder: pageInfo.hasPreviousPage,
    olderCursor: pageInfo.startCursor ?? thread.olderCursor,
    isPrepended: true,
  };
}

function withNewer(thread: Thread, { nodes, pageInfo }: ThreadPageFragment): Thread {
  const entries = [...thread.entries, ...unknownTo(thread, nodes)];
  return {
    ...thread,
    entries,
    // What was sent while the page was on its way stands behind it.
    hasNewer: pageInfo.hasNextPage || isBehind(entries, thread.newestId),
    newerCursor: pageInfo.endCursor ?? thread.newerCursor,
    isPrepended: false,
  };
}

/** The feed tells of messages in the order in which they stand. */
function withSent(thread: Thread, entry: ThreadEntryFragment): Thread {
  if (thread.entries.some(({ id }) => id === entry.id)) return changeThread(thread, { type: 'changed', entry });
  const newest = { ...thread, newestId: entry.id, isPrepended: false };
  return thread.hasNewer ? newest : { ...newest, entries: [...thread.entries, entry] };
}

function changedBy(entry: ThreadEntryFragment, changed: ThreadEntryFragment): ThreadEntryFragment {
  if (entry.id === changed.id) return changed;
  if (entry.replyTo?.id !== changed.id) return entry;
  return { ...entry, replyTo: { ...entry.replyTo, body: changed.body, isDeleted: changed.isDeleted } };
}

function receivedBy(entry: ThreadEntryFragment, counts: ReadonlyMap<string, number>): ThreadEntryFragment {
  const readByCount = counts.get(entry.id) ?? entry.readByCount;
  return readByCount === entry.readByCount ? entry : { ...entry, readByCount };
}

function unknownTo({ entries }: Thread, nodes: readonly ThreadEntryFragment[]): ThreadEntryFragment[] {
  const known = new Set(entries.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id));
}

function isBehind(entries: readonly { id: string }[], newestId: string | null): boolean {
  return newestId !== null && entries.every(({ id }) => id !== newestId);
}
