import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Avatar } from '../ui/Avatar.tsx';
import { PickerEmpty, PickerOption, PickerText } from '../ui/Picker.tsx';
import { Agents } from './resource-documents.ts';

interface Agent {
  id: string;
  displayName: string;
}

interface AgentOptionsProps {
  search: string;
  chosen: readonly Agent[];
  onToggle: (agent: Agent) => void;
}

/** The agents of the workspace in a picker, found by name. */
export function AgentOptions({ search, chosen, onToggle }: AgentOptionsProps) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: Agents, variables: { search: search || null } });
  if (error) return <PickerText>{t('shell.loadFailed')}</PickerText>;
  if (!data) return <PickerText>{t('shell.loading')}</PickerText>;
  return (
    <>
      <PickerEmpty>{t('resources.task.nobodyFound')}</PickerEmpty>
      {data.members.nodes
        .filter(({ isBot }) => !isBot)
        .map((agent) => (
          <PickerOption
            key={agent.id}
            value={agent.id}
            name={agent.displayName}
            checked={chosen.some(({ id }) => id === agent.id)}
            onSelect={() => onToggle(agent)}
          >
            <Avatar name={agent.displayName} className="size-6 text-xs" />
            <bdi className="truncate">{agent.displayName}</bdi>
          </PickerOption>
        ))}
    </>
  );
}
