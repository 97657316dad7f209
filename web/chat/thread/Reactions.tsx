import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { useLocale } from '../../lib/use-locale.ts';

interface ReactionsProps {
  reactions: ThreadEntryFragment['reactions'];
  disabled: boolean;
  onToggle: (emoji: string, isGiven: boolean) => void;
}

/** What people gave to a message; a press gives the same or takes one's own back. */
export function Reactions({ reactions, disabled, onToggle }: ReactionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (reactions.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-1" role="group" aria-label={t('chat.reaction.all')}>
      {reactions.map(({ emoji, count, viewerHasReacted }) => (
        <button
          key={emoji}
          type="button"
          disabled={disabled}
          aria-pressed={viewerHasReacted}
          aria-label={t('chat.reaction.one', { emoji, count })}
          onClick={() => onToggle(emoji, viewerHasReacted)}
          className="inline-flex h-7 items-center gap-1 rounded-full border border-line bg-surface px-2 text-xs text-ink-soft hover:border-line-strong aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-bold aria-pressed:text-accent-text pointer-coarse:h-8"
        >
          <span className="text-sm">{emoji}</span>
          {new Intl.NumberFormat(locale).format(count)}
        </button>
      ))}
    </div>
  );
}
