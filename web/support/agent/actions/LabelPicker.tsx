import { Plus, Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { Picker, PickerEmpty, PickerOption, PickerText } from '../../../ui/Picker.tsx';
import { LabelChip } from '../../LabelChip.tsx';
import { LabelChoice } from './action-documents.ts';
import { factButton } from './fact-button.ts';
import type { TicketActions } from './use-ticket-actions.ts';

interface LabelPickerProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The ticket's labels, each to be taken off, and those to put on. */
export function LabelPicker({ ticket, actions, open, onOpenChange }: LabelPickerProps) {
  const { t } = useTranslation();
  const labels = ticket.labels ?? [];
  return (
    <>
      {labels.map((label) => (
        <LabelChip
          key={label.id}
          label={label}
          remove={{
            label: t('desk.labels.remove', { name: label.name }),
            onRemove: () => void actions.setLabel(label.id, false),
          }}
        />
      ))}
      <Picker
        open={open}
        onOpenChange={onOpenChange}
        label={t('desk.labels.search')}
        trigger={
          <button type="button" className={factButton}>
            <span className="sr-only">{t('desk.labels.add')}</span>
            <Plus className="size-3.5" aria-hidden="true" />
            {labels.length === 0 ? t('desk.labels.label') : <Tag className="size-3.5" aria-hidden="true" />}
          </button>
        }
      >
        <LabelOptions chosen={labels.map(({ id }) => id)} onToggle={(id, isOn) => void actions.setLabel(id, isOn)} />
      </Picker>
    </>
  );
}

interface LabelOptionsProps {
  chosen: readonly string[];
  onToggle: (id: string, isOn: boolean) => void;
}

/** The workspace's labels to choose from. */
function LabelOptions({ chosen, onToggle }: LabelOptionsProps) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: LabelChoice, requestPolicy: 'cache-and-network' });
  if (!data) return <PickerText>{t(error ? 'shell.loadFailed' : 'shell.loading')}</PickerText>;
  if (data.supportLabels.length === 0) return <PickerText>{t('desk.labels.none')}</PickerText>;
  return (
    <>
      <PickerEmpty>{t('desk.noMatch')}</PickerEmpty>
      {data.supportLabels.map((label) => {
        const isOn = chosen.includes(label.id);
        return (
          <PickerOption
            key={label.id}
            value={label.id}
            name={label.name}
            checked={isOn}
            onSelect={() => onToggle(label.id, !isOn)}
          >
            <LabelChip label={label} />
          </PickerOption>
        );
      })}
    </>
  );
}
