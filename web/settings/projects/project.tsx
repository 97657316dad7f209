import { useParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { changedIn, once, plainForm, plainForms } from '../../lib/plain-forms.server.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { BackLink } from '../BackLink.tsx';
import { SettingsPage } from '../SettingsPage.tsx';
import { ProjectForm, projectIn } from './ProjectForm.tsx';
import { CreateProject, ProjectById, TeamChoice, UpdateProject } from './project-documents.ts';

export const meta = pageTitle('settings.projects.title');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  await readQuery(page, TeamChoice, { search: null });
  if (id === undefined) return;
  const { node } = await readQuery(page, ProjectById, { id }, 'network-only');
  if (node?.__typename !== 'Project') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
const goTo = () => '/dashboard/settings/projects';
export const action = plainForms({
  'new-project': plainForm(CreateProject, once(projectIn), { goTo }),
  project: plainForm(UpdateProject, (form, { id = '' }) => ({ projectId: id, ...changedIn(form, projectIn(form)) }), {
    goTo,
  }),
});

/** A project to be made, or changed. */
export default function ProjectPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const node = useLastingQuery({ query: ProjectById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const project = node?.__typename === 'Project' ? node : null;
  if (id !== undefined && !project) return null;
  return (
    <SettingsPage
      heading={t(project ? 'settings.projects.edit' : 'settings.projects.add')}
      action={<BackLink label={t('settings.projects.all')} />}
    >
      <ProjectForm project={project} />
    </SettingsPage>
  );
}
