import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../ui/LoadMore.tsx';
import { settingsCardClass } from './SettingsPage.tsx';

interface EntryListProps<Entry> {
  /** What of the list is here; undefined until something is. */
  list: { nodes: readonly Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined;
  /** Stands where there are none. */
  none: ReactNode;
  /** While another list is on its way. */
  isBusy?: boolean;
  /** Brings the page that begins at a cursor. */
  onMore: (after: string) => Promise<{ error?: Error }>;
  /** Draws an entry, as an item of the list. */
  children: (entry: Entry) => ReactNode;
}

/** Entries on a card, the later pages as one comes to them. */
export function EntryList<Entry>({ list, none, isBusy, onMore, children }: EntryListProps<Entry>) {
  const { t } = useTranslation();
  const next = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  return (
    <>
      {list?.nodes.length === 0 && none}
      {list && list.nodes.length > 0 && (
        <ul aria-busy={isBusy} className={`divide-y divide-line ${settingsCardClass}`}>
          {list.nodes.map(children)}
        </ul>
      )}
      {next !== null && <LoadMore cursor={next} label={t('settings.more')} onLoad={() => onMore(next)} />}
    </>
  );
}
