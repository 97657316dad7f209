import { Link } from '@remix-run/react';
import { FolderKanban } from 'lucide-react';
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
import { Projects } from './project-documents.ts';

export const meta = pageTitle('settings.projects.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Projects, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function ProjectsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const list = useLastingQuery({ query: Projects, variables: {} })?.projects;
  return (
    <SettingsPage
      heading={t('settings.projects.title')}
      text={t('settings.projects.text')}
      action={<AddLink label={t('settings.projects.add')} />}
    >
      <EntryList
        list={list}
        none={<EmptyState icon={FolderKanban} title={t('settings.projects.none')} />}
        onMore={(after) => client.query(Projects, { after }).toPromise()}
      >
        {({ id, name, teams }) => (
          <li key={id} className="px-4 py-2.5 sm:px-5">
            <Link to={id} dir="auto" className={entryLinkClass}>
              {name}
            </Link>
            <p className="text-sm text-ink-faint">
              {teams.length === 0
                ? t('settings.projects.noTeams')
                : teams.map((team, at) => (
                    <bdi key={team.id}>
                      {at > 0 && ' · '}
                      {team.name}
                    </bdi>
                  ))}
            </p>
          </li>
        )}
      </EntryList>
    </SettingsPage>
  );
}
