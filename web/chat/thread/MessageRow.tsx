import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { timeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useNameOf, usePeople } from '../room/people.tsx';
import type { Powers } from '../room/roles.ts';
import { DayDivider, NewLine } from './dividers.tsx';
import { Message } from './Message.tsx';
import { OutgoingMessage } from './OutgoingMessage.tsx';
import type { Row } from './rows.ts';
import type { MessageActions } from './use-message-actions.ts';

interface MessageRowProps {
  row: Row;
  isFirst: boolean;
  isLast: boolean;
  /** Nothing was said before it. */
  beginning: boolean;
  /** The first that has not been read. */
  isNew: boolean;
  isPointedAt: boolean;
  /** The one row of the list that the tab key leads to. */
  isCurrent: boolean;
  onFocus: () => void;
  isDirect: boolean;
  powers: Powers;
  actions: MessageActions;
  onReply: (entry: ThreadEntryFragment) => void;
  onEdit: (entry: ThreadEntryFragment) => void;
  onDelete: (entry: ThreadEntryFragment) => void;
  onOpenQuoted: (id: string) => void;
}

/** One line of the conversation with what stands above it: a day, the line «new». */
export function MessageRow(props: MessageRowProps) {
  const { row, isLast, beginning, isNew, isPointedAt, isCurrent, onFocus } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  const { viewerId } = usePeople();
  const nameOf = useNameOf();
  const at = row.entry?.createdAt ?? row.outgoing?.writtenAt ?? '';
  const isSystem = row.entry?.type === 'SYSTEM';
  const isOwn = row.entry === null || row.entry.sender.id === viewerId;
  const name = row.entry === null ? t('chat.you') : nameOf(row.entry.sender);
  return (
    <div className={`px-3 sm:px-5 ${isLast ? 'pb-4' : ''}`}>
      {beginning && <p className="pt-5 text-center text-xs text-ink-faint">{t('chat.thread.beginning')}</p>}
      {row.day && <DayDivider instant={at} />}
      {isNew && <NewLine />}
      <div
        role="article"
        aria-label={
          isSystem ? t('chat.thread.notice') : t('chat.thread.message', { name, time: timeText(at, locale, timeZone) })
        }
        data-row={row.key}
        data-message={isSystem ? 'system' : isOwn ? 'own' : 'other'}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={(event) => event.target === event.currentTarget && onFocus()}
        className={`group relative -mx-2 flex gap-2 rounded-xl px-2 focus-visible:-outline-offset-2 ${row.joined ? 'pt-0.5' : 'pt-2.5'} ${isOwn && !isSystem ? 'justify-end' : ''} ${isPointedAt ? 'pointed-at' : ''}`}
      >
        <RowContent {...props} />
      </div>
    </div>
  );
}

function RowContent({ row, isDirect, powers, actions, ...doings }: MessageRowProps) {
  const { entry } = row;
  if (entry === null) return <OutgoingMessage message={row.outgoing} />;
  if (entry.type === 'SYSTEM') {
    return (
      <p dir="auto" className="mx-auto max-w-[85%] py-1 text-center text-xs text-ink-faint">
        {entry.body}
      </p>
    );
  }
  return (
    <Message
      entry={entry}
      joined={row.joined}
      isDirect={isDirect}
      powers={powers}
      actions={actions}
      onReply={() => doings.onReply(entry)}
      onEdit={() => doings.onEdit(entry)}
      onDelete={() => doings.onDelete(entry)}
      onOpenQuoted={doings.onOpenQuoted}
    />
  );
}
