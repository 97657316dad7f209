import { Form, useNavigation, useSearchParams, useSubmit } from '@remix-run/react';
import { SearchX, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { AgentViewer } from '../../account/agent-viewer.ts';
import type { MembersQueryVariables } from '../../gql/graphql.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { inputClass } from '../../ui/TextField.tsx';
import { EntryList } from '../EntryList.tsx';
import { SettingsPage } from '../SettingsPage.tsx';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import { MemberEntry } from './MemberEntry.tsx';
import { Members } from './member-documents.ts';

export const meta = pageTitle('settings.members.title');

/** What the address asks for. */
function variablesOf(search: URLSearchParams): Omit<MembersQueryVariables, 'after'> {
  const text = search.get('search')?.trim() ?? '';
  const role = search.get('role');
  return {
    role: role === 'ADMIN' || role === 'USER' ? role : null,
    search: text === '' ? null : text,
  };
}

const run: RunQueries = async (page) => {
  await readQuery(page, Members, variablesOf(page.url.searchParams), 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function MembersPage() {
  const { t } = useTranslation();
  const client = useClient();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const { state } = useNavigation();
  const variables = variablesOf(search);
  const list = useLastingQuery({ query: Members, variables })?.members;
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  const viewerId = viewer?.__typename === 'AgentViewer' ? viewer.member.id : undefined;
  const [text, setText] = useState(variables.search ?? '');
  const [isAdding, setAdding] = useState(false);
  return (
    <SettingsPage
      heading={t('settings.members.title')}
      text={t('settings.members.text')}
      action={
        <Button size="small" onClick={() => setAdding(true)}>
          <UserPlus className="size-4" aria-hidden="true" />
          {t('settings.members.add')}
        </Button>
      }
    >
      <Form role="search" className="grid gap-2 sm:grid-cols-[1fr_auto]">
        <SearchField
          label={t('settings.members.search')}
          name="search"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            submit(event.currentTarget.form, { replace: true });
          }}
        />
        <select
          name="role"
          aria-label={t('settings.members.role')}
          value={variables.role ?? ''}
          onChange={(event) => submit(event.currentTarget.form, { replace: true })}
          className={`${inputClass} sm:w-44`}
        >
          <option value="">{t('settings.members.everybody')}</option>
          <option value="ADMIN">{t('settings.members.agents')}</option>
          <option value="USER">{t('settings.members.customers')}</option>
        </select>
      </Form>
      <EntryList
        list={list}
        none={<EmptyState icon={SearchX} title={t('settings.members.noMatch')} />}
        isBusy={state === 'loading'}
        onMore={(after) => client.query(Members, { ...variables, after }).toPromise()}
      >
        {(member) => <MemberEntry key={member.id} member={member} isSelf={member.id === viewerId} />}
      </EntryList>
      <AddMemberDialog open={isAdding} onOpenChange={setAdding} />
    </SettingsPage>
  );
}
