import { Link } from '@remix-run/react';
import { Plus, Webhook } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WebhookEntryFragment } from '../../gql/graphql.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { entryLinkClass, settingsCardClass, SettingsPage } from '../SettingsPage.tsx';
import { Webhooks } from './webhook-documents.ts';

export const meta = pageTitle('settings.webhooks.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Webhooks, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** Where programs are told what happens. */
export default function WebhooksPage() {
  const { t } = useTranslation();
  const hooks = useLastingQuery({ query: Webhooks })?.webhookEndpoints;
  if (!hooks) return null;
  return (
    <SettingsPage
      heading={t('settings.webhooks.title')}
      text={t('settings.webhooks.text')}
      action={
        <Link to="new" className={buttonClass()}>
          <Plus className="size-4.5" aria-hidden="true" />
          {t('settings.webhooks.add')}
        </Link>
      }
    >
      {hooks.length === 0 ? (
        <EmptyState icon={Webhook} title={t('settings.webhooks.empty')} text={t('settings.webhooks.emptyText')} />
      ) : (
        <ul aria-label={t('settings.webhooks.title')} className={`divide-y divide-line ${settingsCardClass}`}>
          {hooks.map((hook) => (
            <li key={hook.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
              <div className="grid min-w-0 flex-1 basis-64">
                <Link to={hook.id} dir="auto" className={entryLinkClass}>
                  {hook.name}
                </Link>
                <span dir="ltr" className="text-at-page-start truncate text-sm text-ink-faint">
                  {hook.url}
                </span>
              </div>
              <WebhookState hook={hook} />
            </li>
          ))}
        </ul>
      )}
    </SettingsPage>
  );
}

/** Whether it works, in a word. */
function WebhookState({ hook }: { hook: WebhookEntryFragment }) {
  const { t } = useTranslation();
  const state = !hook.isEnabled ? 'disabled' : hook.failingSince == null ? 'working' : 'failing';
  const looks = {
    working: 'bg-accent-soft text-accent-text',
    failing: 'bg-danger-soft text-danger',
    disabled: 'bg-sunken text-ink-soft',
  };
  return (
    <span className={`rounded-md px-2 py-0.5 text-xs font-semibold ${looks[state]}`}>
      {t(`settings.webhooks.states.${state}`)}
    </span>
  );
}
