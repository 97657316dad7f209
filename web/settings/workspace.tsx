import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { changedIn, plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { SupportAddress } from '../ui/SupportAddress.tsx';
import { SettingsPage, settingsCardClass } from './SettingsPage.tsx';
import { WorkspaceForm, workspaceIn } from './WorkspaceForm.tsx';
import { UpdateWorkspace, WorkspaceSettings } from './workspace-documents.ts';

export const meta = pageTitle('settings.workspace.title');

const run: RunQueries = async (page) => {
  await readQuery(page, WorkspaceSettings, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
export const action = plainForms({
  workspace: plainForm(UpdateWorkspace, (form) => changedIn(form, workspaceIn(form))),
});

export default function WorkspaceSettingsPage() {
  const { t } = useTranslation();
  const viewer = useLastingQuery({ query: WorkspaceSettings })?.viewer;
  if (!viewer || !('workspace' in viewer)) return null;
  const { workspace } = viewer;
  return (
    <SettingsPage heading={t('settings.workspace.title')} text={t('settings.workspace.text')}>
      <WorkspaceForm workspace={workspace} />
      <section className={`grid gap-3 p-5 sm:p-6 ${settingsCardClass}`}>
        <div className="grid gap-1">
          <h2 className="font-bold">{t('settings.workspace.address')}</h2>
          <p className="text-sm text-ink-soft">{t('settings.workspace.addressText')}</p>
        </div>
        <SupportAddress slug={workspace.slug} className="justify-items-start" />
      </section>
    </SettingsPage>
  );
}
