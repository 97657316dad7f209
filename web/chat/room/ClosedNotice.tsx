import { Archive, Eye, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';

/** Stands where one would write, and says why nobody, or not this one, does. */
export function ClosedNotice({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const [Icon, text] = room.isArchived
    ? [Archive, t('chat.closed.archived')]
    : room.isLocked
      ? [Lock, t('chat.closed.locked')]
      : [Eye, t('chat.closed.readOnly')];
  return (
    <p className="mx-3 mb-3 flex items-center justify-center gap-2 rounded-2xl border border-line bg-sunken px-4 py-3 text-sm text-ink-soft sm:mx-5 sm:mb-4">
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      {text}
    </p>
  );
}
