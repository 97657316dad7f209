import { useTranslation } from 'react-i18next';
import type { Presence } from '../../gql/graphql.ts';
import { Avatar } from '../../ui/Avatar.tsx';

interface PresentAvatarProps {
  name: string;
  /** Null for those who have none: bots. */
  presence: Presence | null | undefined;
  className?: string;
}

/** Told apart by their form as well as their colour. */
const looks: Record<Presence, string> = {
  ONLINE: 'bg-online',
  AWAY: 'border-2 border-note-strong bg-surface',
  OFFLINE: 'border-2 border-line-strong bg-surface',
};

/** Somebody's initial with a sign of whether they are there, which screen readers are told as well. */
export function PresentAvatar({ name, presence, className }: PresentAvatarProps) {
  const { t } = useTranslation();
  return (
    <span className={`relative grid shrink-0 ${className}`}>
      <Avatar name={name} className="size-full" />
      {presence != null && (
        <span
          role="img"
          data-presence={presence}
          aria-label={t(`chat.presence.${presence}`)}
          title={t(`chat.presence.${presence}`)}
          className={`absolute -end-0.5 -bottom-0.5 size-3 rounded-full outline-2 outline-surface ${looks[presence]}`}
        />
      )}
    </span>
  );
}
