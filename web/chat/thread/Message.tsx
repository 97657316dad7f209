import { Check, CheckCheck, Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { MessageFiles } from '../../files/MessageFiles.tsx';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText, timeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { PersonName, useNameOf, usePeople } from '../room/people.tsx';
import type { Powers } from '../room/roles.ts';
import { bubbleClass } from './bubble-class.ts';
import { MessageText } from './MessageText.tsx';
import { MessageToolbar } from './MessageToolbar.tsx';
import { QuotedMessage } from './QuotedMessage.tsx';
import { Reactions } from './Reactions.tsx';
import type { MessageActions } from './use-message-actions.ts';

interface MessageProps {
  entry: ThreadEntryFragment;
  /** Follows one of the same sender closely, so that the name is not repeated. */
  joined: boolean;
  /** In a conversation of two nobody needs to be named. */
  isDirect: boolean;
  powers: Powers;
  actions: MessageActions;
  onReply: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onOpenQuoted: (id: string) => void;
}

/** One message with what belongs to it: what it answers, reactions, marks, and what can be done with it. */
export function Message({ entry, joined, isDirect, powers, actions, onOpenQuoted, ...doings }: MessageProps) {
  const { t } = useTranslation();
  const { viewerId } = usePeople();
  const nameOf = useNameOf();
  const isOwn = entry.sender.id === viewerId;
  const { replyTo } = entry;
  return (
    <>
      {!isOwn && !isDirect && (
        <span className="w-9 shrink-0">{!joined && <Avatar name={nameOf(entry.sender)} className="size-9" />}</span>
      )}
      <div className={`relative flex max-w-[min(85%,40rem)] min-w-0 flex-col ${isOwn ? 'items-end' : 'items-start'}`}>
        {!isOwn && !isDirect && !joined && (
          <PersonName person={entry.sender} className="mb-0.5 px-1 text-xs font-semibold text-ink-soft" />
        )}
        {entry.isDeleted ? (
          <p className="rounded-2xl border border-dashed border-line px-3.5 py-1.5 text-sm text-ink-faint italic">
            {t('chat.message.deleted')}
          </p>
        ) : (
          <div className={bubbleClass(isOwn)}>
            {replyTo && <QuotedMessage message={replyTo} onOpen={() => onOpenQuoted(replyTo.id)} />}
            <MessageFiles files={entry.attachments} />
            <MessageText body={entry.body} mentions={entry.mentions} viewerId={viewerId} />
            <Marks entry={entry} isOwn={isOwn} />
          </div>
        )}
        {!entry.isDeleted && (
          <MessageToolbar entry={entry} isOwn={isOwn} powers={powers} actions={actions} {...doings} />
        )}
        <Reactions
          reactions={entry.reactions}
          disabled={!powers.write}
          onToggle={(emoji, isGiven) => void actions.react(entry.id, emoji, isGiven)}
        />
      </div>
    </>
  );
}

/** When it was written, whether it was changed or pinned, and of one's own, how many have read it. */
function Marks({ entry, isOwn }: { entry: ThreadEntryFragment; isOwn: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  const read = entry.readByCount;
  const receipt = read > 0 ? t('chat.message.readBy', { count: read }) : t('chat.message.sent');
  const Tick = read > 0 ? CheckCheck : Check;
  return (
    <p className="mt-0.5 flex items-center justify-end gap-1 text-[0.6875rem] leading-4 text-ink-soft">
      {entry.isPinned && <Pin className="size-3" aria-label={t('chat.message.pinned')} role="img" />}
      {entry.isEdited && <span>{t('chat.message.edited')}</span>}
      <time dateTime={entry.createdAt} title={dateTimeText(entry.createdAt, locale, timeZone)}>
        {timeText(entry.createdAt, locale, timeZone)}
      </time>
      {isOwn && (
        <span title={receipt} className={read > 0 ? 'text-accent-text' : ''}>
          <Tick className="size-3.5" aria-hidden="true" />
          <span className="sr-only">{receipt}</span>
        </span>
      )}
    </p>
  );
}
