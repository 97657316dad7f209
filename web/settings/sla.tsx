import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { AutoCloseForm, autoCloseIn } from './AutoCloseForm.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { SlaTargetsForm, targetsIn } from './SlaTargetsForm.tsx';
import { SupportSettings, UpdateSupportSettings } from './support-settings-documents.ts';

export const meta = pageTitle('settings.sla.title');

const run: RunQueries = async (page) => {
  await readQuery(page, SupportSettings, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);
export const action = plainForms({
  'sla-targets': plainForm(UpdateSupportSettings, targetsIn),
  'auto-close': plainForm(UpdateSupportSettings, autoCloseIn),
});

export default function SlaSettingsPage() {
  const { t } = useTranslation();
  const settings = useLastingQuery({ query: SupportSettings })?.supportSettings;
  if (!settings) return null;
  return (
    <SettingsPage heading={t('settings.sla.title')} text={t('settings.sla.text')}>
      <SlaTargetsForm targets={settings.slaTargets} />
      <AutoCloseForm hours={settings.autoCloseHours} />
    </SettingsPage>
  );
}
