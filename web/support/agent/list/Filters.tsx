import { Form, Link, useLocation, useNavigate, useSubmit } from '@remix-run/react';
import { ChevronDown, Plus, Search, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxStatsQuery } from '../../../gql/graphql.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { Button, buttonClass } from '../../../ui/Button.tsx';
import { Menu, MenuCheck } from '../../../ui/Menu.tsx';
import { priorities, statuses } from '../../status.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import { PriorityBadge } from '../../PriorityBadge.tsx';
import { useCurrentCommands } from '../commands/commands.tsx';
import { chip, chosenChip } from './chip.ts';
import { OrderMenu } from './OrderMenu.tsx';
import { TopicFilter } from './TopicFilter.tsx';
import { withParameter } from './ticket-filter.ts';

interface FiltersProps {
  stats: InboxStatsQuery['ticketStats'];
  search: URLSearchParams;
}

/** What the list shows, kept in the address so that it can be shared and come back to. */
export function Filters({ stats, search }: FiltersProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <section aria-label={t('support.filter.label')} className="grid gap-2">
      <div className="flex gap-1">
        <OpenButton />
        <SearchField search={search} />
        {search.size > 0 && (
          <Link to={pathname} className={buttonClass('quiet', 'icon')} aria-label={t('support.filter.clear')}>
            <X className="size-4.5" aria-hidden="true" />
          </Link>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-1">
        <Toggle name="mine" label={t('support.filter.mine')} count={stats.assignedToMe} search={search} />
        <Toggle name="unassigned" label={t('support.filter.unassigned')} count={stats.unassigned} search={search} />
        <Toggle name="breached" label={t('desk.filter.breached')} count={stats.breached} search={search} />
        <Choice name="status" label={t('support.filter.status')} values={statuses} search={search}>
          {(status) => <StatusBadge status={status} />}
        </Choice>
        <Choice name="priority" label={t('support.filter.priority')} values={priorities} search={search}>
          {(priority) => <PriorityBadge priority={priority} named />}
        </Choice>
        <TopicFilter search={search} />
        <span className="ms-auto">
          <OrderMenu search={search} />
        </span>
      </div>
    </section>
  );
}

/** The palette's own command by a button, for those who look for one. */
function OpenButton() {
  const { t } = useTranslation();
  const commands = useCurrentCommands();
  return (
    <Button
      look="secondary"
      size="icon"
      aria-label={t('desk.open.title')}
      title={t('desk.open.title')}
      onClick={() =>
        commands()
          .find(({ id }) => id === 'open')
          ?.run()
      }
    >
      <Plus className="size-4.5" aria-hidden="true" />
    </Button>
  );
}

interface ToggleProps {
  name: 'mine' | 'unassigned' | 'breached';
  label: string;
  count: number;
  search: URLSearchParams;
}

function Toggle({ name, label, count, search }: ToggleProps) {
  const number = new Intl.NumberFormat(useLocale());
  const { pathname } = useLocation();
  const isOn = search.get(name) === '1';
  return (
    <Link
      to={pathname + withParameter(search, name, isOn ? [] : ['1'])}
      aria-current={isOn ? 'true' : undefined}
      className={`${chip} ${isOn ? chosenChip : ''}`}
    >
      {label}
      <span className="font-normal text-ink-faint">{number.format(count)}</span>
    </Link>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  values: readonly Value[];
  search: URLSearchParams;
  children: (value: Value) => ReactNode;
}

function Choice<Value extends string>({ name, label, values, search, children }: ChoiceProps<Value>) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const number = new Intl.NumberFormat(useLocale());
  const chosen = search.getAll(name);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    navigate(pathname + withParameter(search, name, next), { replace: true });
  };
  return (
    <Menu
      trigger={
        <button type="button" className={`${chip} ${chosen.length > 0 ? chosenChip : ''}`}>
          {label}
          {chosen.length > 0 && <span>{number.format(chosen.length)}</span>}
          <ChevronDown className="size-3.5" aria-hidden="true" />
        </button>
      }
    >
      {values.map((value) => (
        <MenuCheck key={value} checked={chosen.includes(value)} staysOpen onSelect={() => toggle(value)}>
          {children(value)}
        </MenuCheck>
      ))}
    </Menu>
  );
}

function SearchField({ search }: { search: URLSearchParams }) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { pathname } = useLocation();
  const sought = search.get('search') ?? '';
  const [text, setText] = useState(sought);
  const [seen, setSeen] = useState(sought);
  const [submitted, setSubmitted] = useState(sought);
  if (seen !== sought) {
    setSeen(sought);
    // Whoever goes on typing while their own search arrives keeps what they type.
    if (sought !== submitted) setText(sought);
    setSubmitted(sought);
  }
  return (
    <Form role="search" action={pathname} onSubmit={() => setSubmitted(text)} className="relative flex-1">
      <Search
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-faint"
        aria-hidden="true"
      />
      {[...search].map(([name, value]) =>
        name === 'search' ? null : <input key={name + value} type="hidden" name={name} value={value} />,
      )}
      <input
        type="search"
        name="search"
        value={text}
        placeholder={t('support.filter.search')}
        aria-label={t('support.filter.search')}
        onChange={(event) => {
          setText(event.currentTarget.value);
          if (event.currentTarget.value !== '' || sought === '') return;
          setSubmitted('');
          submit(event.currentTarget.form);
        }}
        className="min-h-11 w-full rounded-lg border border-line bg-surface ps-9 pe-3 text-sm focus-visible:outline-offset-0 lg:min-h-9"
      />
    </Form>
  );
}
