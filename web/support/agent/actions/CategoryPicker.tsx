import { ChevronDown, Folder } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { Picker, PickerEmpty, PickerOption, PickerText } from '../../../ui/Picker.tsx';
import { CategoryChoice } from './action-documents.ts';
import { factButton } from './fact-button.ts';
import type { TicketActions } from './use-ticket-actions.ts';

interface CategoryPickerProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What the ticket is about, of what the workspace keeps. */
export function CategoryPicker({ ticket, actions, open, onOpenChange }: CategoryPickerProps) {
  const { t } = useTranslation();
  const choose = (id: string | null) => {
    onOpenChange(false);
    if (id !== (ticket.category?.id ?? null)) void actions.setCategory(id);
  };
  return (
    <Picker
      open={open}
      onOpenChange={onOpenChange}
      label={t('desk.category.search')}
      trigger={
        <button type="button" className={factButton}>
          <span className="sr-only">{t('desk.category.change')}</span>
          <Folder className="size-3.5 shrink-0 text-ink-faint" aria-hidden="true" />
          <bdi className="max-w-40 truncate">{ticket.category?.name ?? t('desk.category.none')}</bdi>
          <ChevronDown className="size-3 shrink-0 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      <CategoryOptions chosen={ticket.category?.id ?? null} none={t('desk.category.none')} onChoose={choose} />
    </Picker>
  );
}

interface CategoryOptionsProps {
  chosen: string | null;
  /** What to call the choice of none. */
  none: string;
  onChoose: (id: string | null) => void;
}

/** The workspace's categories to choose from. */
function CategoryOptions({ chosen, none, onChoose }: CategoryOptionsProps) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: CategoryChoice, requestPolicy: 'cache-and-network' });
  if (!data) return <PickerText>{t(error ? 'shell.loadFailed' : 'shell.loading')}</PickerText>;
  return (
    <>
      <PickerEmpty>{t('desk.noMatch')}</PickerEmpty>
      <PickerOption value="none" name={none} checked={chosen === null} onSelect={() => onChoose(null)}>
        <span className="text-ink-faint">{none}</span>
      </PickerOption>
      {data.supportCategories.map(({ id, name }) => (
        <PickerOption key={id} value={id} name={name} checked={chosen === id} onSelect={() => onChoose(id)}>
          <bdi className="truncate">{name}</bdi>
        </PickerOption>
      ))}
    </>
  );
}
