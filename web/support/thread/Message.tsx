import { CheckCheck, LockKeyhole } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText, timeText } from '../../lib/date-text.ts';
import { MessageFiles } from '../../files/MessageFiles.tsx';
import { useLocale } from '../../lib/use-locale.ts';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';
import { NoteActions } from './NoteActions.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import type { Reader } from './thread-rows.ts';

interface MessageProps {
  message: ThreadMessageFragment;
  reader: Reader;
  /** Follows a message of the same author closely, so the name is not repeated. */
  isContinued: boolean;
  /** The newest that both sides can see: under it stands whether the other side did. */
  isNewest: boolean;
  /** The reader is putting it right. */
  isEdited: boolean;
  onEdit: (id: string | undefined) => void;
}

/** One message on its author's side: the list around it is laid out ltr, so start is left in every language. */
export const Message = memo(function Message({
  message,
  reader,
  isContinued,
  isNewest,
  isEdited,
  onEdit,
}: MessageProps) {
  const { t } = useTranslation();
  if (message.type === 'SYSTEM') return <SystemLine message={message} />;
  const isAgents = message.author?.kind === 'AGENT';
  const isReadersSide = isAgents === (reader.side === 'agent');
  const look = message.isInternal ? 'note' : isAgents ? 'agent' : 'requester';
  const isOwnNote = message.isInternal && message.author?.member?.id === reader.id;
  return (
    <div
      data-message={look}
      className={`group/message flex flex-col ${isAgents ? 'items-end' : 'items-start'} ${isContinued ? 'pt-1' : 'pt-3.5'}`}
    >
      {!isContinued && <AuthorLine message={message} isReader={reader.side === 'requester' && isReadersSide} />}
      {isEdited ? (
        <NoteEditor note={message} onDone={() => onEdit(undefined)} />
      ) : (
        <div className={`relative ${bubbleClass(look)}`}>
          {isOwnNote && <NoteActions note={message} onEdit={() => onEdit(message.id)} />}
          {message.body !== '' && <MessageText body={message.body} mentions={message.mentions} />}
          <MessageFiles files={message.attachments} />
        </div>
      )}
      {message.editedAt !== null && !isEdited && <EditedMark instant={message.editedAt} />}
      {isNewest && isReadersSide && message.isRead && (
        <span dir="auto" className="mt-1 flex items-center gap-1 text-xs text-ink-faint">
          <CheckCheck className="size-3.5" aria-hidden="true" />
          {t('support.thread.seen')}
        </span>
      )}
    </div>
  );
});

function AuthorLine({ message, isReader }: { message: ThreadMessageFragment; isReader: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="mb-1 flex max-w-full items-center gap-2 px-1 text-xs text-ink-faint">
      {message.isInternal && (
        <span dir="auto" className="inline-flex items-center gap-1 font-semibold text-note-strong">
          <LockKeyhole className="size-3.5" aria-hidden="true" />
          {t('support.internalNote')}
        </span>
      )}
      <bdi className="truncate font-semibold text-ink-soft">
        {isReader ? t('support.you') : message.author?.displayName}
      </bdi>
      <MessageTime instant={message.createdAt} />
    </div>
  );
}

function MessageTime({ instant }: { instant: string }) {
  const locale = useLocale();
  const { timeZone } = useClock();
  return (
    <time dateTime={instant} title={dateTimeText(instant, locale, timeZone)} className="shrink-0">
      {timeText(instant, locale, timeZone)}
    </time>
  );
}

function EditedMark({ instant }: { instant: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  return (
    <time
      dir="auto"
      dateTime={instant}
      title={dateTimeText(instant, locale, timeZone)}
      className="mt-0.5 px-1 text-xs text-ink-faint"
    >
      {t('desk.note.edited')}
    </time>
  );
}

function SystemLine({ message }: { message: ThreadMessageFragment }) {
  return (
    <div data-message="system" className="flex justify-center py-3">
      <div dir="auto" className="max-w-[85%] text-center text-[0.8125rem] text-ink-faint">
        {message.body}
      </div>
    </div>
  );
}
