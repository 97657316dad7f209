import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/Button.tsx';
import { settingsCardClass } from './SettingsPage.tsx';

interface Entry {
  id: string;
  name: string;
}

interface SettingsListProps<E extends Entry> {
  label: string;
  entries: readonly E[];
  show: (entry: E) => ReactNode;
  onEdit: (entry: E) => void;
  onDelete: (entry: E) => void;
}

/** Entries that can be changed and deleted, one a line. */
export function SettingsList<E extends Entry>({ label, entries, show, onEdit, onDelete }: SettingsListProps<E>) {
  const { t } = useTranslation();
  return (
    <ul aria-label={label} className={`divide-y divide-line ${settingsCardClass}`}>
      {entries.map((entry) => (
        <li key={entry.id} className="flex min-h-14 items-center gap-1 ps-4 pe-2">
          <span className="flex min-w-0 flex-1">{show(entry)}</span>
          <button
            type="button"
            aria-label={t('settings.list.edit', { name: entry.name })}
            onClick={() => onEdit(entry)}
            className={buttonClass('quiet', 'icon')}
          >
            <Pencil className="size-4.5" aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={t('settings.list.delete', { name: entry.name })}
            onClick={() => onDelete(entry)}
            className={buttonClass('quiet', 'icon')}
          >
            <Trash2 className="size-4.5" aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
