import { useLocation, useNavigate } from '@remix-run/react';
import { ChevronDown, Folder, UsersRound, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Picker, PickerEmpty, PickerGroup, PickerOption, PickerText } from '../../../ui/Picker.tsx';
import { LabelChip } from '../../LabelChip.tsx';
import { chip, chosenChip } from './chip.ts';
import { ChosenTeam, FilterChoice, TeamFilterChoice } from './filter-documents.ts';
import { withParameter } from './ticket-filter.ts';

interface Topic {
  parameter: 'category' | 'label' | 'team';
  id: string;
  name: string;
  look: ReactNode;
}

/** Narrows the list to a category, a label or a team: one field to find them all, and what is chosen beside it. */
export function TopicFilter({ search }: { search: URLSearchParams }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const isUsed = ['category', 'label', 'team'].some((parameter) => search.has(parameter));
  const [text, setText] = useState('');
  const sought = text.trim();
  const [{ data, error }] = useQuery({ query: FilterChoice, pause: !isOpen && !isUsed });
  const teams = useTeams(sought, search.get('team'), !isOpen && !isUsed);
  const topics: Topic[] = [
    ...(data?.supportCategories ?? []).map(({ id, name }) => ({
      parameter: 'category' as const,
      id,
      name,
      look: <Named icon={Folder} name={name} />,
    })),
    ...(data?.supportLabels ?? []).map((label) => ({
      parameter: 'label' as const,
      id: label.id,
      name: label.name,
      look: <LabelChip label={label} />,
    })),
    ...teams.map(({ id, name }) => ({
      parameter: 'team' as const,
      id,
      name,
      look: <Named icon={UsersRound} name={name} />,
    })),
  ];
  const isChosen = ({ parameter, id }: Topic) => search.get(parameter) === id;
  const toggle = (topic: Topic) =>
    navigate(pathname + withParameter(search, topic.parameter, isChosen(topic) ? [] : [topic.id]), { replace: true });
  return (
    <>
      <Picker
        open={isOpen}
        onOpenChange={setOpen}
        label={t('desk.filter.topicSearch')}
        search={{ text, onChange: setText }}
        trigger={
          <button type="button" className={`${chip} ${isUsed ? chosenChip : ''}`}>
            {t('desk.filter.topic')}
            <ChevronDown className="size-3.5" aria-hidden="true" />
          </button>
        }
      >
        {!data && <PickerText>{t(error ? 'shell.loadFailed' : 'shell.loading')}</PickerText>}
        {data && <PickerEmpty>{t('desk.noMatch')}</PickerEmpty>}
        {(['category', 'label', 'team'] as const).map((parameter) => {
          const ofKind = topics.filter(
            ({ parameter: kind, name }) =>
              kind === parameter && name.toLocaleLowerCase().includes(sought.toLocaleLowerCase()),
          );
          if (ofKind.length === 0) return null;
          return (
            <PickerGroup key={parameter} label={t(`desk.filter.${parameter}`)}>
              {ofKind.map((topic) => (
                <PickerOption
                  key={topic.id}
                  value={topic.id}
                  name={topic.name}
                  checked={isChosen(topic)}
                  onSelect={() => toggle(topic)}
                >
                  {topic.look}
                </PickerOption>
              ))}
            </PickerGroup>
          );
        })}
      </Picker>
      {topics.filter(isChosen).map((topic) => (
        <button
          key={topic.id}
          type="button"
          onClick={() => toggle(topic)}
          aria-label={t('desk.filter.remove', { name: topic.name })}
          className={`${chip} ${chosenChip} max-w-44`}
        >
          {topic.look}
          <X className="size-3.5 shrink-0" aria-hidden="true" />
        </button>
      ))}
    </>
  );
}

/** The teams found, and the chosen one, which may stand beyond them. */
function useTeams(search: string, chosenId: string | null, pause: boolean): { id: string; name: string }[] {
  const [{ data }] = useQuery({ query: TeamFilterChoice, variables: { search: search || null }, pause });
  const found = data?.teams.nodes ?? [];
  const isBeyond = chosenId !== null && !found.some(({ id }) => id === chosenId);
  const [{ data: chosen }] = useQuery({ query: ChosenTeam, variables: { id: chosenId ?? '' }, pause: !isBeyond });
  const node = isBeyond ? chosen?.node : null;
  return node?.__typename === 'Team' ? [...found, node] : found;
}

function Named({ icon: Icon, name }: { icon: typeof Folder; name: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <Icon className="size-3.5 shrink-0 text-ink-faint" aria-hidden="true" />
      <bdi className="truncate">{name}</bdi>
    </span>
  );
}
