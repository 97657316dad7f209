import { FolderOpen, Plus } from 'lucide-react';
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
import { EmptyState } from '../ui/EmptyState.tsx';
import { Categories, DeleteCategory } from './category-documents.ts';
import { CategoryDialog, type Category } from './CategoryDialog.tsx';
import { SettingsList } from './SettingsList.tsx';
import { SettingsPage } from './SettingsPage.tsx';

export const meta = pageTitle('settings.categories.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Categories, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** What tickets can be about: the choice that requesters have, and agents. */
export default function CategoriesPage() {
  const { t } = useTranslation();
  const client = useClient();
  const data = useLastingQuery({ query: Categories });
  const [edited, setEdited] = useState<Category | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Category | null>(null);
  const write = useToldWrite();
  const [isDeleting, setDeleting] = useState(false);
  const refresh = () => void client.query(Categories, {}, { requestPolicy: 'network-only' }).toPromise();
  const remove = async ({ id }: Category) => {
    setDeleting(true);
    if (await write(DeleteCategory, { categoryId: id })) toast.success(t('settings.list.deleted'));
    setDeleting(false);
    setDoomed(null);
    refresh();
  };
  if (!data) return null;
  return (
    <SettingsPage
      heading={t('settings.categories.title')}
      text={t('settings.categories.text')}
      action={
        <Button onClick={() => setEdited('new')}>
          <Plus className="size-4.5" aria-hidden="true" />
          {t('settings.categories.add')}
        </Button>
      }
    >
      {data.supportCategories.length === 0 ? (
        <EmptyState
          icon={FolderOpen}
          title={t('settings.categories.empty')}
          text={t('settings.categories.emptyText')}
        />
      ) : (
        <SettingsList
          label={t('settings.categories.title')}
          entries={data.supportCategories}
          show={({ name }) => <bdi className="truncate font-semibold">{name}</bdi>}
          onEdit={setEdited}
          onDelete={setDoomed}
        />
      )}
      {edited && (
        <CategoryDialog
          category={edited === 'new' ? null : edited}
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
          title={t('settings.categories.deleteTitle', { name: doomed.name })}
          text={t('settings.categories.deleteText')}
          confirm={t('settings.categories.deleteConfirm')}
          isSending={isDeleting}
          onConfirm={() => void remove(doomed)}
        />
      )}
    </SettingsPage>
  );
}
