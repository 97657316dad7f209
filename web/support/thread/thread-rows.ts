import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { dayKey } from '../../lib/date-text.ts';
import type { OutgoingTicketMessage } from './outbox.ts';
import { newestShared } from './read-mark.ts';

/** Messages of one author within this time stand together under one name. */
const GROUP_WITHIN_MS = 5 * 60_000;

export type ThreadRow = { key: string } & (
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'day'; instant: string }
  | { kind: 'new' }
  | {
      kind: 'message';
      message: ThreadMessageFragment;
      /** Follows a message of the same author closely, so the name is not repeated. */
      isContinued: boolean;
      /** The newest that both sides can see: under it stands whether the other side has read it. */
      isNewest: boolean;
    }
  | { kind: 'outgoing'; message: OutgoingTicketMessage }
);

interface ThreadRowsInput {
  messages: readonly ThreadMessageFragment[];
  outgoing: readonly OutgoingTicketMessage[];
  /** Before which message the reader's news begins. */
  newFrom: string | undefined;
  timeZone: string;
}

/** The conversation from its beginning, or where older pages go on, to what is on its way. */
export function threadRows({ messages, outgoing, newFrom, timeZone }: ThreadRowsInput): ThreadRow[] {
  const newest = outgoing.length === 0 ? newestShared(messages) : undefined;
  const rows: ThreadRow[] = [{ kind: 'start', key: 'start' }];
  let previous: ThreadMessageFragment | undefined;
  let day = '';
  for (const message of messages) {
    const today = dayKey(message.createdAt, timeZone);
    if (today !== day) rows.push({ kind: 'day', key: today, instant: message.createdAt });
    const isFirstNew = message.id === newFrom;
    if (isFirstNew) rows.push({ kind: 'new', key: 'new' });
    rows.push({
      kind: 'message',
      // The same as while it was on its way.
      key: message.clientMutationId ?? message.id,
      message,
      isContinued: !isFirstNew && today === day && continues(message, previous),
      isNewest: message === newest,
    });
    previous = message;
    day = today;
  }
  for (const message of outgoing) rows.push({ kind: 'outgoing', key: message.clientMutationId, message });
  rows.push({ kind: 'end', key: 'end' });
  return rows;
}

function continues(message: ThreadMessageFragment, previous: ThreadMessageFragment | undefined): boolean {
  return (
    previous !== undefined &&
    previous.author?.displayName === message.author?.displayName &&
    previous.author?.kind === message.author?.kind &&
    previous.type === message.type &&
    Date.parse(message.createdAt) - Date.parse(previous.createdAt) < GROUP_WITHIN_MS
  );
}

/** Whose screen it is: agents are one side to a requester, and single people to each other. */
export interface Reader {
  side: 'agent' | 'requester';
  id: string;
}

/** Whether a message is news to the reader, as the API counts unread ones. */
export function isNews(message: ThreadMessageFragment, reader: Reader): boolean {
  if (!message.author) return false;
  return reader.side === 'requester' ? message.author.kind === 'AGENT' : message.author.member?.id !== reader.id;
}

/** The first of the reader's unread messages, if it has been loaded. */
export function firstUnread(
  messages: readonly ThreadMessageFragment[],
  unreadCount: number,
  reader: Reader,
): string | undefined {
  return messages.filter((message) => isNews(message, reader)).at(-unreadCount || Infinity)?.id;
}
