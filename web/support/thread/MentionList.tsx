import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/Avatar.tsx';
import type { Mentions } from './use-mentions.ts';

/** The colleagues an unfinished mention may mean, above the box it is written in, which keeps the keyboard. */
export function MentionList({ mentions }: { mentions: Mentions }) {
  const { t } = useTranslation();
  const { options, active, listId, choose } = mentions;
  return (
    <>
      {options.length > 0 && (
        <ul
          id={listId}
          role="listbox"
          aria-label={t('support.composer.mention')}
          className="absolute start-0 bottom-full z-20 mb-2 w-64 max-w-full rounded-xl border border-line bg-surface p-1.5 text-ink shadow-lg shadow-black/10"
        >
          {options.map((colleague, index) => (
            <li
              key={colleague.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              // The box stays in focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(colleague)}
              className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 text-sm hover:bg-hover aria-selected:bg-hover lg:min-h-9"
            >
              <Avatar name={colleague.displayName} className="size-7" />
              <bdi className="truncate">{colleague.displayName}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className="sr-only">
        {options.length > 0 && t('support.composer.mentionChoice', { count: options.length })}
      </p>
    </>
  );
}
