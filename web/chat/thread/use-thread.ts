import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { RoomEventsSubscription, RoomMessagesQueryVariables, ThreadPageFragment } from '../../gql/graphql.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { RoomEvents } from '../room/room-documents.ts';
import { changeThread, openThread, type Thread, type ThreadChange } from './thread.ts';
import { ReadReceipts, RoomMessages } from './thread-documents.ts';

const PAGE_SIZE = 50;
const RESYNC_AGAIN_AFTER_MS = 3_000;
/** Several may read at once; the receipts are asked for when it has been quiet for this long. */
const RECEIPTS_AFTER_MS = 400;
/** Nobody looks at the ticks of what was written long ago. */
const RECEIPTS_OF_LAST = 50;

/** What of a conversation is on its way, or did not come. */
export type Part = 'older' | 'newer' | 'page';

export interface ThreadReader {
  thread: Thread;
  /** The part that could not be read the last time. */
  failed: Part | null;
  loadOlder(): void;
  loadNewer(): void;
  /** Shows the end of the conversation; gives whether it could be read. */
  showLatest(): Promise<boolean>;
  /** Shows the conversation around a message. */
  showAround(messageId: string): Promise<boolean>;
  /** Tries once more to show what could not be read. */
  showAgain(): void;
  change(change: ThreadChange): void;
}

interface ThreadSource {
  room: { id: string; memberCount: number };
  viewerId: string;
  first: ThreadPageFragment;
  /** Where the room's feed stood before `first` was read. */
  from: string;
  /** The right to read the room has ended. */
  onRefused: () => void;
}

/** A room's conversation as it is read and as it changes live. */
export function useThread({ room, viewerId, first, from, onRefused }: ThreadSource): ThreadReader {
  const client = useClient();
  const roomId = room.id;
  const [thread, change] = useReducer(changeThread, first, openThread);
  const [failed, setFailed] = useState<Part | null>(null);
  const reading = useRef(new Set<Part>());
  const latest = useRef(thread);
  useEffect(() => {
    latest.current = thread;
  }, [thread]);

  const read = useCallback(
    async (part: Part, place: Omit<RoomMessagesQueryVariables, 'roomId'>) => {
      if (reading.current.has(part)) return null;
      reading.current.add(part);
      const { data } = await client
        .query(RoomMessages, { roomId, ...place }, { requestPolicy: 'network-only' })
        .toPromise();
      reading.current.delete(part);
      const page = data?.room?.messages ?? null;
      setFailed(page ? null : part);
      return page;
    },
    [client, roomId],
  );
  const loadOlder = useCallback(() => {
    const { hasOlder, olderCursor: cursor } = latest.current;
    if (!hasOlder || cursor === null) return;
    void read('older', { last: PAGE_SIZE, before: cursor }).then((page) => {
      if (page) change({ type: 'older', cursor, page });
    });
  }, [read]);
  const loadNewer = useCallback(() => {
    const { hasNewer, newerCursor: cursor } = latest.current;
    if (!hasNewer || cursor === null) return;
    void read('newer', { first: PAGE_SIZE, after: cursor }).then((page) => {
      if (page) change({ type: 'newer', cursor, page });
    });
  }, [read]);
  const wanted = useRef<Omit<RoomMessagesQueryVariables, 'roomId'>>({ last: PAGE_SIZE });
  const show = useCallback(
    async (place: Omit<RoomMessagesQueryVariables, 'roomId'>) => {
      wanted.current = place;
      const page = await read('page', place);
      if (page) change({ type: 'opened', page });
      return page !== null;
    },
    [read],
  );
  const showLatest = useCallback(() => show({ last: PAGE_SIZE }), [show]);
  const showAround = useCallback((messageId: string) => show({ around: messageId }), [show]);
  const showAgain = useCallback(() => void show(wanted.current), [show]);

  const [resyncs, setResyncs] = useState(0);
  useEffect(() => {
    if (resyncs === 0) return;
    let isOver = false;
    let timeout: ReturnType<typeof setTimeout> | undefined;
    // What was missed comes by no event any more: without it the conversation has a hole.
    const resync = async () => {
      const isThere = await showLatest();
      if (!isThere && !isOver) timeout = setTimeout(() => void resync(), RESYNC_AGAIN_AFTER_MS);
    };
    void resync();
    return () => {
      isOver = true;
      clearTimeout(timeout);
    };
  }, [resyncs, showLatest]);

  const askForReceipts = useReceipts(latest, room.memberCount, viewerId, change);
  const [after] = useState(from);
  useLiveFeed(
    RoomEvents,
    { roomId, after },
    ({ roomEvents: { event } }) => {
      const told = changeOf(event);
      if (told) change(told);
      if (event.__typename === 'ChatRoomRead' && event.member.user.id !== viewerId) askForReceipts();
      if (event.__typename === 'ResyncRequired') setResyncs((before) => before + 1);
    },
    onRefused,
  );
  return { thread, failed, loadOlder, loadNewer, showLatest, showAround, showAgain, change };
}

function changeOf(event: RoomEventsSubscription['roomEvents']['event']): ThreadChange | null {
  switch (event.__typename) {
    case 'ChatMessageSent':
      return { type: 'sent', entry: event.message };
    case 'ChatMessageEdited':
    case 'ChatMessageDeleted':
    case 'ChatMessagePinChanged':
    case 'ChatReactionsChanged':
      return { type: 'changed', entry: event.message };
    default:
      return null;
  }
}

/** Asks, when somebody has read, how many have by now read what the viewer wrote. */
function useReceipts(
  latest: { readonly current: Thread },
  memberCount: number,
  viewerId: string,
  change: (change: ThreadChange) => void,
): () => void {
  const client = useClient();
  const timeout = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timeout.current), []);
  return () => {
    // The first of many asks for all: readers who keep coming must not put it off for ever.
    timeout.current ??= setTimeout(() => {
      timeout.current = undefined;
      const ids = latest.current.entries
        .filter(
          ({ sender, type, readByCount }) =>
            sender.id === viewerId && type !== 'SYSTEM' && readByCount < memberCount - 1,
        )
        .map(({ id }) => id)
        .slice(-RECEIPTS_OF_LAST);
      if (ids.length === 0) return;
      void client
        .query(ReadReceipts, { ids }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => {
          const counts = new Map<string, number>();
          for (const node of data?.nodes ?? [])
            if (node?.__typename === 'ChatMessage') counts.set(node.id, node.readByCount);
          change({ type: 'receipts', counts });
        });
    }, RECEIPTS_AFTER_MS);
  };
}
