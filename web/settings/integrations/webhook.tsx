import { useParams } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { BackLink } from '../BackLink.tsx';
import { SettingsPage } from '../SettingsPage.tsx';
import { DeliveryLog } from './DeliveryLog.tsx';
import { WebhookById } from './webhook-documents.ts';
import { WebhookActions } from './WebhookActions.tsx';
import { WebhookForm } from './WebhookForm.tsx';
import { WebhookSecret } from './WebhookSecret.tsx';

export const meta = pageTitle('settings.webhooks.title');

const run: RunQueries = async (page) => {
  const { id } = page.params;
  if (id === undefined) return;
  const { node } = await readQuery(page, WebhookById, { id }, 'network-only');
  if (node?.__typename !== 'WebhookEndpoint') throw new Response(null, { status: 404 });
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** A webhook to be made, or changed, and what it was sent. */
export default function WebhookPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const [secret, setSecret] = useState<{ text: string; endpointId: string | null } | null>(null);
  const node = useLastingQuery({ query: WebhookById, variables: { id: id ?? '' }, pause: id === undefined })?.node;
  const hook = node?.__typename === 'WebhookEndpoint' ? node : null;
  if (id !== undefined && !hook) return null;
  return (
    <SettingsPage
      heading={t(hook ? 'settings.webhooks.edit' : 'settings.webhooks.add')}
      action={<BackLink label={t('settings.webhooks.all')} />}
    >
      <WebhookForm key={id ?? 'new'} hook={hook} onMade={(text, endpointId) => setSecret({ text, endpointId })} />
      {hook && <WebhookActions hook={hook} onRotated={(text) => setSecret({ text, endpointId: null })} />}
      {hook && <DeliveryLog endpointId={hook.id} />}
      {secret && <WebhookSecret {...secret} onClose={() => setSecret(null)} />}
    </SettingsPage>
  );
}
