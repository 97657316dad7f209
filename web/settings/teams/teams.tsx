import { Link } from '@remix-run/react';
import { Plus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { entryLinkClass, SettingsPage, settingsCardClass } from '../SettingsPage.tsx';
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
  const next = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  return (
    <SettingsPage
      heading={t('settings.teams.title')}
      text={t('settings.teams.text')}
      action={
        <Link to="new" className={buttonClass('primary', 'small')}>
          <Plus className="size-4" aria-hidden="true" />
          {t('settings.teams.add')}
        </Link>
      }
    >
      {list?.nodes.length === 0 && <EmptyState icon={UsersRound} title={t('settings.teams.none')} />}
      {list && list.nodes.length > 0 && (
        <ul className={`divide-y divide-line ${settingsCardClass}`}>
          {list.nodes.map(({ id, name, isSupport, memberCount }) => (
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
          ))}
        </ul>
      )}
      {next !== null && (
        <LoadMore
          cursor={next}
          label={t('settings.more')}
          loadingLabel={t('shell.loading')}
          onLoad={() => client.query(Teams, { after: next }).toPromise()}
        />
      )}
    </SettingsPage>
  );
}
