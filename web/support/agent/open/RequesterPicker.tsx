import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Picker, PickerGroup, PickerOption, PickerText } from '../../../ui/Picker.tsx';
import { inputClass } from '../../../ui/TextField.tsx';
import { Requesters } from './open-documents.ts';

export interface ChosenRequester {
  id: string;
  name: string;
}

interface RequesterPickerProps {
  chosen: ChosenRequester | undefined;
  onChoose: (requester: ChosenRequester) => void;
  control: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };
}

/** A customer or guest, found by name or e-mail. */
export function RequesterPicker({ chosen, onChoose, control }: RequesterPickerProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const choose = (requester: ChosenRequester) => {
    onChoose(requester);
    setOpen(false);
  };
  return (
    <Picker
      open={isOpen}
      onOpenChange={setOpen}
      label={t('desk.open.search')}
      isInDialog
      search={{ text, onChange: setText }}
      trigger={
        <button
          type="button"
          {...control}
          className={`${inputClass} flex items-center justify-between gap-2 text-start`}
        >
          <bdi className={`truncate ${chosen ? '' : 'text-ink-faint'}`}>{chosen?.name ?? t('desk.open.choose')}</bdi>
          <ChevronDown className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      <RequesterOptions search={text.trim()} onChoose={choose} />
    </Picker>
  );
}

function RequesterOptions({ search, onChoose }: { search: string; onChoose: (requester: ChosenRequester) => void }) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({
    query: Requesters,
    variables: { search: search || null },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <PickerText>{t(error ? 'shell.loadFailed' : 'shell.loading')}</PickerText>;
  const groups = [
    {
      label: t('desk.open.customers'),
      people: data.members.nodes.map(({ id, displayName, email }) => ({ id, name: displayName, detail: email })),
    },
    {
      label: t('desk.open.guests'),
      people: data.guests.nodes.map(({ id, name, email, phone }) => ({
        id,
        name: name ?? email ?? phone ?? t('support.guest'),
        detail: name === null ? null : (email ?? phone),
      })),
    },
  ].filter(({ people }) => people.length > 0);
  if (groups.length === 0) return <PickerText>{t('desk.noMatch')}</PickerText>;
  return groups.map(({ label, people }) => (
    <PickerGroup key={label} label={label}>
      {people.map(({ id, name, detail }) => (
        <PickerOption key={id} value={id} name={name} onSelect={() => onChoose({ id, name })}>
          <Avatar name={name} className="size-6 text-xs" />
          <bdi className="truncate">{name}</bdi>
          {detail != null && <bdi className="truncate text-xs text-ink-faint">{detail}</bdi>}
        </PickerOption>
      ))}
    </PickerGroup>
  ));
}
