import { Link } from '@remix-run/react';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddLink } from '../AddLink.tsx';
import { EntryList } from '../EntryList.tsx';
import { entryLinkClass, SettingsPage } from '../SettingsPage.tsx';
import { Teams } from './team-documents.ts';

export const meta = pageTitle('settings.teams.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Teams, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function TeamsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const list = useLastingQuery({ query: Teams, variables: {} })?.teams;
  return (
    <SettingsPage
      heading={t('settings.teams.title')}
      text={t('settings.teams.text')}
      action={<AddLink label={t('settings.teams.add')} />}
    >
      <EntryList
        list={list}
        none={<EmptyState icon={UsersRound} title={t('settings.teams.none')} />}
        onMore={(after) => client.query(Teams, { after }).toPromise()}
      >
        {({ id, name, isSupport, memberCount }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-4 py-2.5 sm:px-5">
            <div className="flex min-w-0 flex-wrap items-center gap-x-2">
              <Link to={id} dir="auto" className={entryLinkClass}>
                {name}
              </Link>
              {isSupport && (
                <span className="rounded-full bg-accent-soft px-2 py-0.5 text-xs text-accent-text">
                  {t('settings.teams.supportMark')}
                </span>
              )}
            </div>
            <span className="shrink-0 text-sm text-ink-faint">
              {t('settings.teams.members', { count: memberCount })}
            </span>
          </li>
        )}
      </EntryList>
    </SettingsPage>
  );
}
