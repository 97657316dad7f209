import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ThreadFragment, ThreadMessageFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { dayKey, dayText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Message } from './Message.tsx';
import { MessageAnnouncer } from './MessageAnnouncer.tsx';
import { useOutgoing } from './outbox.ts';
import { newestShared } from './read-mark.ts';
import { OutgoingMessage } from './OutgoingMessage.tsx';
import { OlderMessages } from './thread-documents.ts';

/** Messages of one author within this time stand together under one name. */
const GROUP_WITHIN_MS = 5 * 60_000;

interface MessageListProps {
  ticket: ThreadFragment;
  /** Whose screen this is. It decides on names, never on sides: customers stand left and agents right for everybody. */
  reader: 'agent' | 'requester';
  /** Who sits before it: a member, or a guest. */
  readerId: string;
}

/** The conversation, newest at the bottom. The reversed column keeps it there without a script, also when older pages come in above. */
export function MessageList({ ticket, reader, readerId }: MessageListProps) {
  const { t } = useTranslation();
  const messages = ticket.messages.nodes;
  const newest = newestShared(messages);
  const outgoing = useOutgoing(readerId, ticket.id, messages);
  const scroller = useRef<HTMLDivElement>(null);
  const outgoingBefore = useRef(0);
  // Who writes sees what was written; one that arrives leaves a reader of older messages where they are.
  useEffect(() => {
    if (outgoing.length > outgoingBefore.current) scroller.current?.scrollTo({ top: 0 });
    outgoingBefore.current = outgoing.length;
  }, [outgoing.length]);
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={t('support.thread.label')}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain px-4 focus-visible:-outline-offset-2 sm:px-6"
    >
      <div className="pt-4 pb-5">
        <OlderPages ticket={ticket} />
        <ol dir="ltr" className="flex flex-col">
          {messages.map((message, index) => (
            <Fragment key={message.id}>
              <DayDivider message={message} previous={messages[index - 1]} />
              <Message
                message={message}
                reader={reader}
                isContinued={continues(message, messages[index - 1])}
                isNewest={message === newest && outgoing.length === 0}
              />
            </Fragment>
          ))}
          {outgoing.map((message) => (
            <OutgoingMessage key={message.clientMutationId} message={message} side={reader} />
          ))}
        </ol>
      </div>
      <MessageAnnouncer messages={messages} />
    </div>
  );
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

function DayDivider({ message, previous }: { message: ThreadMessageFragment; previous?: ThreadMessageFragment }) {
  const locale = useLocale();
  const { timeZone, now } = useClock();
  if (previous && dayKey(previous.createdAt, timeZone) === dayKey(message.createdAt, timeZone)) return null;
  return (
    <li className="my-4 flex items-center gap-3 text-xs text-ink-faint first:mt-0">
      <span className="h-px flex-1 bg-line" />
      <time dateTime={message.createdAt} dir="auto">
        {dayText(message.createdAt, locale, timeZone, now)}
      </time>
      <span className="h-px flex-1 bg-line" />
    </li>
  );
}

/** The page before the oldest shown message, or where the conversation begins. */
function OlderPages({ ticket }: { ticket: ThreadFragment }) {
  const { t } = useTranslation();
  const client = useClient();
  const { hasPreviousPage, startCursor } = ticket.messages.pageInfo;
  if (!hasPreviousPage || startCursor == null) {
    return <p className="mb-3 text-center text-xs text-ink-faint">{t('support.thread.beginning')}</p>;
  }
  // Not to be held in view by the browser when messages come in below it.
  return (
    <div className="mb-3 flex justify-center [overflow-anchor:none]">
      <LoadMore
        cursor={startCursor}
        label={t('support.thread.loadOlder')}
        loadingLabel={t('support.thread.loadingOlder')}
        onLoad={() => client.query(OlderMessages, { ticketId: ticket.id, before: startCursor }).toPromise()}
      />
    </div>
  );
}
