import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient, useQuery } from 'urql';
import type { WebhookDeliveryEntryFragment, WebhookDeliveryStatus } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { inputClass } from '../../ui/TextField.tsx';
import { settingsCardClass } from '../SettingsPage.tsx';
import { Redeliver, WebhookLog } from './webhook-documents.ts';

const statuses: readonly WebhookDeliveryStatus[] = ['PENDING', 'SUCCEEDED', 'FAILED'];

/** What a webhook was sent, and what became of it. */
export function DeliveryLog({ endpointId }: { endpointId: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const [status, setStatus] = useState<WebhookDeliveryStatus | null>(null);
  const variables = { id: endpointId, status };
  const [{ data, fetching }] = useQuery({ query: WebhookLog, variables, requestPolicy: 'cache-and-network' });
  const { send, isSending } = useWrite(Redeliver);
  const refresh = () => void client.query(WebhookLog, variables, { requestPolicy: 'network-only' }).toPromise();
  const again = async (deliveryId: string) => {
    if (await send({ deliveryId })) toast.success(t('settings.webhooks.redelivering'));
    else toast.error(t('settings.webhooks.notRedelivered'));
  };
  const page = data?.node?.__typename === 'WebhookEndpoint' ? data.node.deliveries : null;
  const more = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <section aria-labelledby="deliveries" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="deliveries" className="me-auto font-bold">
          {t('settings.webhooks.log')}
        </h2>
        <select
          aria-label={t('settings.webhooks.status')}
          value={status ?? ''}
          onChange={({ currentTarget: { value } }) => setStatus(statuses.find((one) => one === value) ?? null)}
          className={`${inputClass} w-auto lg:min-h-9`}
        >
          <option value="">{t('settings.webhooks.allStatuses')}</option>
          {statuses.map((one) => (
            <option key={one} value={one}>
              {t(`settings.webhooks.statuses.${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-label={t('settings.webhooks.refresh')}
          onClick={refresh}
          disabled={fetching}
          className={buttonClass('quiet', 'icon')}
        >
          <RefreshCw className="size-4.5" aria-hidden="true" />
        </button>
      </div>
      {page?.nodes.length === 0 && <p className="text-sm text-ink-faint">{t('settings.webhooks.noDeliveries')}</p>}
      {page && page.nodes.length > 0 && (
        <ul aria-labelledby="deliveries" className={`divide-y divide-line ${settingsCardClass}`}>
          {page.nodes.map((delivery) => (
            <DeliveryEntry
              key={delivery.id}
              delivery={delivery}
              isSending={isSending}
              onRedeliver={() => void again(delivery.id)}
            />
          ))}
        </ul>
      )}
      {more != null && (
        <Button
          look="secondary"
          size="small"
          className="justify-self-start"
          onClick={() => void client.query(WebhookLog, { ...variables, after: more }).toPromise()}
        >
          {t('settings.more')}
        </Button>
      )}
    </section>
  );
}

const looks: Readonly<Record<WebhookDeliveryStatus, string>> = {
  PENDING: 'bg-sunken text-ink-soft',
  SUCCEEDED: 'bg-accent-soft text-accent-text',
  FAILED: 'bg-danger-soft text-danger',
};

interface DeliveryEntryProps {
  delivery: WebhookDeliveryEntryFragment;
  isSending: boolean;
  onRedeliver: () => void;
}

function DeliveryEntry({ delivery, isSending, onRedeliver }: DeliveryEntryProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  const { number, eventType, occurredAt, status, attempts, failure } = delivery;
  const time = (instant: string) => dateTimeText(instant, locale, timeZone);
  const facts = [
    time(occurredAt),
    attempts > 0 ? t('settings.webhooks.attempts', { count: attempts }) : null,
    delivery.responseStatus != null ? t('settings.webhooks.response', { status: delivery.responseStatus }) : null,
    delivery.durationMs != null ? t('settings.webhooks.duration', { count: delivery.durationMs }) : null,
    delivery.nextAttemptAt != null && attempts > 0
      ? t('settings.webhooks.next', { time: time(delivery.nextAttemptAt) })
      : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
          <span className="text-ink-faint">{t('settings.webhooks.number', { number })}</span>
          {t(`settings.webhooks.eventNames.${eventType}`)}
          <span className={`rounded-md px-2 py-0.5 text-xs ${looks[status]}`}>
            {t(`settings.webhooks.statuses.${status}`)}
          </span>
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-faint">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {failure != null && <p className="text-sm text-danger">{t(`settings.webhooks.failures.${failure}`)}</p>}
      </div>
      <Button
        look="secondary"
        size="small"
        disabled={isSending}
        aria-label={t('settings.webhooks.redeliverNumber', { number })}
        onClick={onRedeliver}
      >
        {t('settings.webhooks.redeliver')}
      </Button>
    </li>
  );
}
