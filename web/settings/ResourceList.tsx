import { Form, Link, useNavigation, useSearchParams, useSubmit } from '@remix-run/react';
import { SearchX } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ResourceEntryFragment, ResourceKind } from '../gql/graphql.ts';
import { readQuery, type RunQueries } from '../lib/page-queries.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { kindIcons } from '../resources/kinds.ts';
import { Resources } from '../resources/resource-documents.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { AddLink } from './AddLink.tsx';
import { EntryList } from './EntryList.tsx';
import { entryLinkClass, SettingsPage } from './SettingsPage.tsx';

/** What the address asks for. */
function variablesOf(kind: ResourceKind, search: URLSearchParams) {
  const text = search.get('search')?.trim() ?? '';
  return { kind, search: text === '' ? null : text };
}

/** The queries of a page with a list of one kind. */
export function listQueries(kind: ResourceKind): RunQueries {
  return async (page) => {
    await readQuery(page, Resources, variablesOf(kind, page.url.searchParams), 'network-only');
  };
}

interface ResourceListProps {
  kind: ResourceKind;
  /** Draws what stands in an entry. */
  children: (resource: ResourceEntryFragment) => ReactNode;
}

/** The workspace's tasks, documents or articles, newest first, found by part of their titles. */
export function ResourceList({ kind, children }: ResourceListProps) {
  const { t } = useTranslation();
  const client = useClient();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const { state } = useNavigation();
  const variables = variablesOf(kind, search);
  const list = useLastingQuery({ query: Resources, variables })?.resources;
  const [text, setText] = useState(variables.search ?? '');
  const isEmpty = list?.nodes.length === 0;
  return (
    <SettingsPage
      heading={t(`resources.kinds.${kind}`)}
      text={t(`resources.about.${kind}`)}
      action={<AddLink label={t(`resources.add.${kind}`)} />}
    >
      {(!isEmpty || variables.search !== null) && (
        <Form role="search">
          <SearchField
            label={t('resources.choice.search')}
            name="search"
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              submit(event.currentTarget.form, { replace: true });
            }}
          />
        </Form>
      )}
      <EntryList
        list={list}
        none={
          variables.search === null ? (
            <EmptyState icon={kindIcons[kind]} title={t(`resources.none.${kind}`)} />
          ) : (
            <EmptyState icon={SearchX} title={t('resources.choice.noMatch')} />
          )
        }
        isBusy={state === 'loading'}
        onMore={(after) => client.query(Resources, { ...variables, after }).toPromise()}
      >
        {(resource) => (
          <li key={resource.id} className="px-4 py-2 sm:px-5">
            {children(resource)}
          </li>
        )}
      </EntryList>
    </SettingsPage>
  );
}

/** The name of an entry, leading to where it is changed. */
export function EntryTitle({ resource }: { resource: ResourceEntryFragment }) {
  return (
    <Link to={resource.id} dir="auto" className={entryLinkClass}>
      {resource.title}
    </Link>
  );
}
