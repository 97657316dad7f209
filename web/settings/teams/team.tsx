import { useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { changedIn, once, plainForm, plainForms } from '../../lib/plain-forms.server.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { BackLink } from '../BackLink.tsx';
import { SettingsPage } from '../SettingsPage.tsx';
import { TeamForm, teamIn } from './TeamForm.tsx';
import { TeamMembers } from './TeamMembers.tsx';
import { CreateTeam, TeamById, UpdateTeam } from './team-documents.ts';

export const meta = pageTitle('settings.teams.title');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  if (id === undefined) return;
  const { node } = await readQuery(page, TeamById, { id }, 'network-only');
  if (node?.__typename !== 'Team') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
export const action = plainForms({
  'new-team': plainForm(CreateTeam, once(teamIn), {
    goTo: ({ team }) => `/dashboard/settings/teams/${team?.id ?? ''}`,
  }),
  team: plainForm(UpdateTeam, (form, { id = '' }) => ({ teamId: id, ...changedIn(form, teamIn(form)) })),
});

/** A team to be made, or changed. */
export default function TeamPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const node = useLastingQuery({ query: TeamById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const team = node?.__typename === 'Team' ? node : null;
  if (id !== undefined && !team) return null;
  return (
    <SettingsPage
      heading={t(team ? 'settings.teams.edit' : 'settings.teams.add')}
      action={<BackLink label={t('settings.teams.all')} />}
    >
      <TeamForm team={team} />
      {team && <TeamMembers team={team} />}
    </SettingsPage>
  );
}
