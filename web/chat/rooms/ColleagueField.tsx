import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../lib/use-settled.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Picker, PickerEmpty, PickerOption, PickerText } from '../../ui/Picker.tsx';
import { Colleagues } from './list-documents.ts';

/** Between the last key and the search. */
const SEARCH_AFTER_MS = 150;

export interface Colleague {
  id: string;
  displayName: string;
}

interface ColleagueFieldProps {
  chosen: readonly Colleague[];
  /** Who is not offered. */
  without: ReadonlySet<string>;
  onChange: (chosen: Colleague[]) => void;
}

/** A choice of colleagues: those who are chosen, each with the way out again, and a list to choose from. */
export function ColleagueField({ chosen, without, onChange }: ColleagueFieldProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const search = useSettled(text, SEARCH_AFTER_MS);
  const [{ data, error }] = useQuery({ query: Colleagues, variables: { search }, pause: !isOpen });
  const isChosen = (id: string) => chosen.some((colleague) => colleague.id === id);
  const toggle = (colleague: Colleague) =>
    onChange(isChosen(colleague.id) ? chosen.filter(({ id }) => id !== colleague.id) : [...chosen, colleague]);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {chosen.map((colleague) => (
        <span
          key={colleague.id}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-hover ps-1 pe-0.5 text-sm"
        >
          <Avatar name={colleague.displayName} className="size-7" />
          <bdi className="max-w-40 truncate">{colleague.displayName}</bdi>
          <button
            type="button"
            aria-label={t('chat.people.without', { name: colleague.displayName })}
            onClick={() => toggle(colleague)}
            className="grid size-8 place-items-center rounded-full text-ink-soft hover:bg-line hover:text-ink"
          >
            <X className="size-3.5" aria-hidden="true" />
          </button>
        </span>
      ))}
      <Picker
        label={t('chat.people.search')}
        open={isOpen}
        onOpenChange={setOpen}
        search={{ text, onChange: setText }}
        trigger={
          <Button look="secondary" size="small">
            <UserPlus className="size-4" aria-hidden="true" />
            {t('chat.people.choose')}
          </Button>
        }
      >
        {data ? (
          <>
            <PickerEmpty>{t('chat.search.nothing')}</PickerEmpty>
            {data.members.nodes
              .filter(({ id }) => !without.has(id))
              .map((colleague) => (
                <PickerOption
                  key={colleague.id}
                  value={colleague.id}
                  name={colleague.displayName}
                  checked={isChosen(colleague.id)}
                  onSelect={() => toggle(colleague)}
                >
                  <Avatar name={colleague.displayName} className="size-7" />
                  <bdi className="truncate">{colleague.displayName}</bdi>
                </PickerOption>
              ))}
          </>
        ) : (
          <PickerText>{t(error ? 'shell.loadFailed' : 'shell.loading')}</PickerText>
        )}
      </Picker>
    </div>
  );
}
