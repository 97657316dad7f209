import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { HolidaysForm } from './HolidaysForm.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { SlotsForm } from './SlotsForm.tsx';
import { SupportSettings } from './support-settings-documents.ts';

export const meta = pageTitle('settings.hours.title');

const run: RunQueries = async (page) => {
  await readQuery(page, SupportSettings, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function HoursSettingsPage() {
  const { t } = useTranslation();
  const data = useLastingQuery({ query: SupportSettings });
  if (!data?.viewer || !('workspace' in data.viewer)) return null;
  const { businessSlots, holidays } = data.supportSettings;
  const { timezone } = data.viewer.workspace;
  return (
    <SettingsPage heading={t('settings.hours.title')} text={t('settings.hours.text', { timezone })}>
      <SlotsForm slots={businessSlots} />
      <HolidaysForm holidays={holidays} timeZone={timezone} />
    </SettingsPage>
  );
}
