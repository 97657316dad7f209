import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { PersonName } from '../room/people.tsx';
import { useExcerpt } from './use-excerpt.ts';

interface QuotedMessageProps {
  message: NonNullable<ThreadEntryFragment['replyTo']>;
  onOpen: () => void;
}

/** The line above a reply that says what it answers, and leads there. */
export function QuotedMessage({ message, onOpen }: QuotedMessageProps) {
  const { t } = useTranslation();
  const excerpt = useExcerpt();
  return (
    <button
      type="button"
      onClick={onOpen}
      className="mb-1 grid w-full min-w-0 rounded-md border-s-3 border-accent bg-ink/5 px-2 py-1 text-start text-xs hover:bg-ink/10"
    >
      <span className="sr-only">{t('chat.message.replyTo')}</span>
      <PersonName person={message.sender} className="truncate font-semibold text-accent-text" />
      <span dir="auto" className="truncate text-at-page-start text-ink-soft">
        {excerpt(message)}
      </span>
    </button>
  );
}
