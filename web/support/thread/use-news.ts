import { useState } from 'react';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { firstUnread, isNews, type Reader } from './thread-rows.ts';

interface NewsInput {
  messages: readonly ThreadMessageFragment[];
  unreadCount: number;
  reader: Reader;
  /** Whether what arrives is seen. */
  isAtEnd: boolean;
}

/** Where the reader's news begins, and how much of it arrived while they were reading further up. */
export function useNews({ messages, unreadCount, reader, isAtEnd }: NewsInput) {
  const [newFrom, setNewFrom] = useState(() => firstUnread(messages, unreadCount, reader));
  const newestId = messages.at(-1)?.id;
  const [lastSeen, setLastSeen] = useState(newestId);
  if (isAtEnd && newestId !== lastSeen) setLastSeen(newestId);

  const seenIndex = messages.findLastIndex(({ id }) => id === lastSeen);
  const arrived = isAtEnd ? [] : messages.slice(seenIndex + 1).filter((message) => isNews(message, reader));
  const [first] = arrived;
  if (first && !arrived.some(({ id }) => id === newFrom)) setNewFrom(first.id);
  return { newFrom, arrivedCount: arrived.length };
}
