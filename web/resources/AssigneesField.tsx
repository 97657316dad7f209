import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { buttonClass } from '../ui/Button.tsx';
import { Picker } from '../ui/Picker.tsx';
import { AgentOptions } from './AgentOptions.tsx';

export interface Assignee {
  id: string;
  displayName: string;
}

interface AssigneesFieldProps {
  value: readonly Assignee[];
  error: string | undefined;
  onChange: (assignees: readonly Assignee[]) => void;
  isInDialog?: boolean;
}

/** The agents who are to do a task, as `assigneeIds` in its form: any number of them, found by name. */
export function AssigneesField({ value, error, onChange, isInDialog }: AssigneesFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const toggle = (agent: Assignee) => {
    const others = value.filter((one) => one.id !== agent.id);
    onChange(others.length < value.length ? others : [...value, agent]);
  };
  return (
    <div role="group" aria-labelledby={id} className="grid gap-1.5">
      <p id={id} className="text-sm font-semibold">
        {t('resources.task.assignees')}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {value.map((agent) => (
          <span
            key={agent.id}
            className="inline-flex items-center gap-1.5 rounded-full border border-line bg-surface ps-1 text-sm"
          >
            <Avatar name={agent.displayName} className="size-6 text-xs" />
            <bdi>{agent.displayName}</bdi>
            <input type="hidden" name="assigneeIds" value={agent.id} />
            <button
              type="button"
              aria-label={t('resources.task.unassign', { name: agent.displayName })}
              onClick={() => toggle(agent)}
              className="grid size-11 place-items-center rounded-full text-ink-faint hover:bg-hover hover:text-ink lg:size-8"
            >
              <X className="size-3.5" aria-hidden="true" />
            </button>
          </span>
        ))}
        <Picker
          label={t('resources.task.searchPeople')}
          open={isOpen}
          onOpenChange={setOpen}
          isInDialog={isInDialog}
          search={{ text: search, onChange: setSearch }}
          trigger={
            <button type="button" className={buttonClass('secondary', 'small')}>
              <Plus className="size-4" aria-hidden="true" />
              {t('resources.task.assign')}
            </button>
          }
        >
          <AgentOptions search={search.trim()} chosen={value} onToggle={toggle} />
        </Picker>
      </div>
      {error !== undefined && <p className="text-sm text-danger">{error}</p>}
    </div>
  );
}
