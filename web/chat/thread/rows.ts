import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { dayKey } from '../../lib/date-text.ts';
import type { OutgoingRoomMessage } from '../composer/outbox.ts';

/** One line of the list: a stored message, or one of the viewer's that is not stored yet. */
export type Row = { key: string; day: boolean; joined: boolean } & (
  { entry: ThreadEntryFragment; outgoing: null } | { entry: null; outgoing: OutgoingRoomMessage }
);

/** Messages of one sender within this time stand together under one name. */
const GROUP_WITHIN_MS = 5 * 60_000;

/** The rows of a conversation: which of them begin a day, and which join the one above. */
export function rowsOf(
  entries: readonly ThreadEntryFragment[],
  outgoing: readonly OutgoingRoomMessage[],
  viewerId: string,
  timeZone: string,
): Row[] {
  const rows: Row[] = [];
  let above: { at: string; sender: string | null } | undefined;
  const add = (row: Omit<Row, 'day' | 'joined'>, at: string, sender: string | null, startsAnew: boolean) => {
    const day = above === undefined || dayKey(above.at, timeZone) !== dayKey(at, timeZone);
    const isClose = above !== undefined && Date.parse(at) - Date.parse(above.at) < GROUP_WITHIN_MS;
    const joined = !day && !startsAnew && sender !== null && above?.sender === sender && isClose;
    rows.push({ ...row, day, joined } as Row);
    above = { at, sender };
  };
  for (const entry of entries) {
    // A sent message keeps the row in which it was shown on its way.
    const key = entry.clientMutationId ?? entry.id;
    const sender = entry.type === 'SYSTEM' ? null : entry.sender.id;
    add({ key, entry, outgoing: null }, entry.createdAt, sender, entry.replyTo !== null);
  }
  for (const message of outgoing) {
    const { clientMutationId: key, writtenAt, content } = message;
    add({ key, entry: null, outgoing: message }, writtenAt, viewerId, content.replyToId !== null);
  }
  return rows;
}
