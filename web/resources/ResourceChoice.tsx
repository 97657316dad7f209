import { RadioGroup, Tabs } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import type { ResourceEntryFragment, ResourceKind } from '../gql/graphql.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { kindIcons, kinds } from './kinds.ts';
import { Resources } from './resource-documents.ts';
import { TaskStatusBadge } from './TaskStatusBadge.tsx';

interface ResourceChoiceProps {
  chosenId: string | undefined;
  /** Those that can't be chosen again. */
  takenIds: ReadonlySet<string>;
  onChoose: (resource: ResourceEntryFragment) => void;
}

/** One task, document or article to be chosen, by kind and by part of its title. */
export function ResourceChoice({ chosenId, takenIds, onChoose }: ResourceChoiceProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ResourceKind>('TASK');
  const [search, setSearch] = useState('');
  return (
    <Tabs.Root
      value={kind}
      onValueChange={(value) => setKind(kinds.find((one) => one === value) ?? 'TASK')}
      className="grid gap-3"
    >
      <Tabs.List aria-label={t('resources.choice.kind')} className="grid grid-cols-3 gap-1 rounded-lg bg-sunken p-1">
        {kinds.map((one) => {
          const Icon = kindIcons[one];
          return (
            <Tabs.Trigger
              key={one}
              value={one}
              className="inline-flex min-h-10 items-center justify-center gap-1.5 rounded-md text-sm font-semibold text-ink-soft hover:text-ink data-[state=active]:bg-surface data-[state=active]:text-accent-text data-[state=active]:shadow-xs lg:min-h-8"
            >
              <Icon className="size-4" aria-hidden="true" />
              {t(`resources.kinds.${one}`)}
            </Tabs.Trigger>
          );
        })}
      </Tabs.List>
      <SearchField
        label={t('resources.choice.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        // Its form is sent by what is chosen, not by what is looked for.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {kinds.map((one) => (
        <Tabs.Content key={one} value={one} tabIndex={-1} className="outline-none">
          <Choices kind={one} search={search.trim()} {...{ chosenId, takenIds, onChoose }} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function Choices({
  kind,
  search,
  chosenId,
  takenIds,
  onChoose,
}: ResourceChoiceProps & { kind: ResourceKind; search: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const variables = { kind, search: search || null };
  const [{ data, error, stale }] = useQuery({ query: Resources, variables });
  const { nodes, pageInfo } = data?.resources ?? { nodes: [], pageInfo: null };
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <div aria-busy={stale} className="h-56 overflow-y-auto rounded-lg border border-line">
      {error && (
        <p role="alert" className="p-3 text-sm text-danger">
          {t('shell.loadFailed')}
        </p>
      )}
      {!data && !error && <p className="p-3 text-sm text-ink-faint">{t('shell.loading')}</p>}
      {data && nodes.length === 0 && (
        <EmptyState
          icon={kindIcons[kind]}
          title={t(search === '' ? `resources.none.${kind}` : 'resources.choice.noMatch')}
        />
      )}
      <RadioGroup.Root
        aria-label={t(`resources.kinds.${kind}`)}
        value={chosenId ?? null}
        onValueChange={(id) => {
          const resource = nodes.find((one) => one.id === id);
          if (resource) onChoose(resource);
        }}
        className="grid p-1.5"
      >
        {nodes.map((resource) => {
          const isTaken = takenIds.has(resource.id);
          return (
            <RadioGroup.Item
              key={resource.id}
              value={resource.id}
              disabled={isTaken}
              className="flex min-h-11 items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-start text-sm hover:bg-hover disabled:opacity-60 data-[state=checked]:bg-accent-soft data-[state=checked]:text-accent-text lg:min-h-9"
            >
              <span className="grid size-4 shrink-0 place-items-center rounded-full border border-line-strong">
                <RadioGroup.Indicator className="size-2 rounded-full bg-accent" />
              </span>
              <bdi className="min-w-0 flex-1 break-words">{resource.title}</bdi>
              {isTaken && <span className="shrink-0 text-xs text-ink-faint">{t('resources.choice.taken')}</span>}
              {resource.__typename === 'Task' && <TaskStatusBadge status={resource.status} />}
              {resource.__typename === 'KnowledgeArticle' && !resource.isPublished && (
                <span className="shrink-0 text-xs text-ink-faint">{t('resources.article.draft')}</span>
              )}
            </RadioGroup.Item>
          );
        })}
      </RadioGroup.Root>
      {next !== null && (
        <LoadMore
          cursor={next}
          label={t('resources.more')}
          onLoad={() => client.query(Resources, { ...variables, after: next }).toPromise()}
        />
      )}
    </div>
  );
}
