import { Plus, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SettingsList } from './SettingsList.tsx';
import { SettingsPage } from './SettingsPage.tsx';

interface TicketMarksProps<Mark extends { id: string; name: string }> {
  kind: 'categories' | 'labels';
  icon: LucideIcon;
  marks: readonly Mark[];
  show: (mark: Mark) => ReactNode;
  /** Where one is changed, or with null a new one made. */
  dialog: (mark: Mark | null, ends: { onClose: () => void; onSaved: () => void }) => ReactNode;
  /** Deletes one; null when that was refused, which has been told. */
  onDelete: (mark: Mark) => Promise<object | null>;
  /** After one was written: has them read again. */
  onChanged: () => void;
}

/** What a workspace tells its tickets apart by: named in a dialog, deleted after a question. */
export function TicketMarks<Mark extends { id: string; name: string }>({
  kind,
  icon,
  marks,
  show,
  dialog,
  onDelete,
  onChanged,
}: TicketMarksProps<Mark>) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Mark | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Mark | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const remove = async (mark: Mark) => {
    setDeleting(true);
    if (await onDelete(mark)) toast.success(t('settings.list.deleted'));
    setDeleting(false);
    setDoomed(null);
    onChanged();
  };
  return (
    <SettingsPage
      heading={t(`settings.${kind}.title`)}
      text={t(`settings.${kind}.text`)}
      action={
        <Button onClick={() => setEdited('new')}>
          <Plus className="size-4.5" aria-hidden="true" />
          {t(`settings.${kind}.add`)}
        </Button>
      }
    >
      {marks.length === 0 ? (
        <EmptyState icon={icon} title={t(`settings.${kind}.empty`)} text={t(`settings.${kind}.emptyText`)} />
      ) : (
        <SettingsList
          label={t(`settings.${kind}.title`)}
          entries={marks}
          show={show}
          onEdit={setEdited}
          onDelete={setDoomed}
        />
      )}
      {edited &&
        dialog(edited === 'new' ? null : edited, {
          onClose: () => setEdited(null),
          onSaved: () => {
            setEdited(null);
            toast.success(t('shell.saved'));
            onChanged();
          },
        })}
      {doomed && (
        <ConfirmDialog
          open
          onOpenChange={() => setDoomed(null)}
          title={t(`settings.${kind}.deleteTitle`, { name: doomed.name })}
          text={t(`settings.${kind}.deleteText`)}
          confirm={t(`settings.${kind}.deleteConfirm`)}
          isSending={isDeleting}
          onConfirm={() => void remove(doomed)}
        />
      )}
    </SettingsPage>
  );
}
