import { Tags, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { useToldWrite } from '../lib/use-told-write.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { LabelChip } from '../support/LabelChip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { DeleteLabel, Labels } from './label-documents.ts';
import { LabelDialog, type Label } from './LabelDialog.tsx';
import { SettingsList } from './SettingsList.tsx';
import { SettingsPage } from './SettingsPage.tsx';

export const meta = pageTitle('settings.labels.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Labels, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** What agents mark tickets with. */
export default function LabelsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const data = useLastingQuery({ query: Labels });
  const [edited, setEdited] = useState<Label | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Label | null>(null);
  const write = useToldWrite();
  const [isDeleting, setDeleting] = useState(false);
  const refresh = () => void client.query(Labels, {}, { requestPolicy: 'network-only' }).toPromise();
  const remove = async ({ id }: Label) => {
    setDeleting(true);
    if (await write(DeleteLabel, { labelId: id })) toast.success(t('settings.list.deleted'));
    setDeleting(false);
    setDoomed(null);
    refresh();
  };
  const labels = data?.supportLabels;
  if (!labels) return null;
  return (
    <SettingsPage
      heading={t('settings.labels.title')}
      text={t('settings.labels.text')}
      action={
        <Button onClick={() => setEdited('new')}>
          <Plus className="size-4.5" aria-hidden="true" />
          {t('settings.labels.add')}
        </Button>
      }
    >
      {labels.length === 0 ? (
        <EmptyState icon={Tags} title={t('settings.labels.empty')} text={t('settings.labels.emptyText')} />
      ) : (
        <SettingsList
          label={t('settings.labels.title')}
          entries={labels}
          show={(label) => <LabelChip label={label} />}
          onEdit={setEdited}
          onDelete={setDoomed}
        />
      )}
      {edited && (
        <LabelDialog
          label={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            toast.success(t('shell.saved'));
            refresh();
          }}
        />
      )}
      {doomed && (
        <ConfirmDialog
          open
          onOpenChange={() => setDoomed(null)}
          title={t('settings.labels.deleteTitle', { name: doomed.name })}
          text={t('settings.labels.deleteText')}
          confirm={t('settings.labels.deleteConfirm')}
          isSending={isDeleting}
          onConfirm={() => void remove(doomed)}
        />
      )}
    </SettingsPage>
  );
}
