import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import type { ApiKeysQuery } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText } from '../../lib/date-text.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { settingsCardClass, SettingsPage } from '../SettingsPage.tsx';
import { ApiKeys, RevokeApiKey } from './key-documents.ts';
import { NewKeyDialog } from './NewKeyDialog.tsx';
import { ScopeMarks } from './ScopeMarks.tsx';

export const meta = pageTitle('settings.apiKeys.title');

const run: RunQueries = async (page) => {
  await readQuery(page, ApiKeys, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

type ApiKey = NonNullable<ApiKeysQuery['apiKeys']>[number];

/** The keys with which programs use the API. */
export default function ApiKeysPage() {
  const { t } = useTranslation();
  const client = useClient();
  const data = useLastingQuery({ query: ApiKeys });
  const [isMaking, setMaking] = useState(false);
  const [doomed, setDoomed] = useState<ApiKey | null>(null);
  const { send, isSending } = useWrite(RevokeApiKey);
  const refresh = () => void client.query(ApiKeys, {}, { requestPolicy: 'network-only' }).toPromise();
  const revoke = async ({ id }: ApiKey) => {
    if (await send({ apiKeyId: id })) toast.success(t('settings.apiKeys.revoked'));
    else toast.error(t('settings.apiKeys.notRevoked'));
    setDoomed(null);
    refresh();
  };
  const keys = data?.apiKeys;
  if (!keys) return null;
  return (
    <SettingsPage
      heading={t('settings.apiKeys.title')}
      text={t('settings.apiKeys.text')}
      action={
        <Button onClick={() => setMaking(true)}>
          <Plus className="size-4.5" aria-hidden="true" />
          {t('settings.apiKeys.add')}
        </Button>
      }
    >
      {keys.length === 0 ? (
        <EmptyState icon={KeyRound} title={t('settings.apiKeys.empty')} text={t('settings.apiKeys.emptyText')} />
      ) : (
        <ul aria-label={t('settings.apiKeys.title')} className={`divide-y divide-line ${settingsCardClass}`}>
          {keys.map((key) => (
            <KeyEntry key={key.id} apiKey={key} onRevoke={() => setDoomed(key)} />
          ))}
        </ul>
      )}
      {isMaking && <NewKeyDialog onClose={() => setMaking(false)} onMade={refresh} />}
      {doomed && (
        <ConfirmDialog
          open
          onOpenChange={() => setDoomed(null)}
          title={t('settings.apiKeys.revokeTitle', { name: doomed.name })}
          text={t('settings.apiKeys.revokeText')}
          confirm={t('settings.apiKeys.revoke')}
          isSending={isSending}
          onConfirm={() => void revoke(doomed)}
        />
      )}
    </SettingsPage>
  );
}

function KeyEntry({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  const { name, scopes, createdAt, lastUsedAt } = apiKey;
  const made = t('settings.apiKeys.createdAt', { time: dateTimeText(createdAt, locale, timeZone) });
  const used =
    lastUsedAt == null
      ? t('settings.apiKeys.neverUsed')
      : t('settings.apiKeys.usedAt', { time: dateTimeText(lastUsedAt, locale, timeZone) });
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 p-4">
      <div className="grid min-w-0 flex-1 basis-64 gap-2">
        <p dir="auto" className="text-at-page-start font-semibold break-words">
          {name}
        </p>
        <ScopeMarks scopes={scopes} />
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-faint">
          <span>{made}</span>
          <span>{used}</span>
        </p>
      </div>
      <Button look="secondary" size="small" aria-label={t('settings.apiKeys.revokeNamed', { name })} onClick={onRevoke}>
        {t('settings.apiKeys.revoke')}
      </Button>
    </li>
  );
}
