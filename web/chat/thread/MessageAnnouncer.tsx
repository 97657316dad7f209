import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { useNameOf, usePeople } from '../room/people.tsx';
import { useExcerpt } from './use-excerpt.ts';

/** Reads a message out to screen readers when it arrives; not what was there before, nor older pages, nor one's own. */
export function MessageAnnouncer({ entries }: { entries: readonly ThreadEntryFragment[] }) {
  const { t } = useTranslation();
  const { viewerId } = usePeople();
  const nameOf = useNameOf();
  const excerpt = useExcerpt();
  const newest = entries.at(-1);
  const [atFirst] = useState(newest?.createdAt ?? '');
  const isNews = newest !== undefined && newest.createdAt > atFirst && newest.sender.id !== viewerId;
  return (
    <p aria-live="polite" className="sr-only">
      {isNews &&
        !newest.isDeleted &&
        t('chat.thread.announced', { name: nameOf(newest.sender), text: excerpt(newest) })}
    </p>
  );
}
