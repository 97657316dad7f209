import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/Avatar.tsx';
import type { MentionCompletion } from './use-mention-completion.ts';

interface MentionListProps {
  id: string;
  completion: MentionCompletion;
}

/** Names the option of the list that a key would choose. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** Who may be meant by what is typed behind an @; the focus stays in the text. */
export function MentionList({ id, completion: { offered, active, choose } }: MentionListProps) {
  const { t } = useTranslation();
  if (offered.length === 0) return null;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('chat.composer.mention')}
      className="absolute start-0 bottom-full z-20 mb-2 w-72 max-w-full overflow-hidden rounded-xl border border-line bg-surface p-1.5 shadow-lg shadow-black/10"
    >
      {offered.map((person, index) => (
        <li
          key={person.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(person);
          }}
          className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 text-sm aria-selected:bg-hover lg:min-h-9"
        >
          <Avatar name={person.displayName} className="size-7" />
          <bdi className="truncate">{person.displayName}</bdi>
          {person.nickname !== null && <bdi className="truncate text-ink-faint">{person.nickname}</bdi>}
        </li>
      ))}
    </ul>
  );
}
