import { useTranslation } from 'react-i18next';
import type { MemberEntryFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { MemberMenu } from './MemberMenu.tsx';

/** Somebody of the workspace, with what can be done about them; oneself is left to others. */
export function MemberEntry({ member, isSelf }: { member: MemberEntryFragment; isSelf: boolean }) {
  const { t } = useTranslation();
  const { now } = useClock();
  const { displayName, email, role, isBot, invitationExpiresAt } = member;
  const isExpired = invitationExpiresAt !== null && Date.parse(invitationExpiresAt) <= now;
  return (
    <li className="flex items-center gap-3 py-2.5 ps-4 pe-2 sm:ps-5 sm:pe-3">
      <Avatar name={displayName} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <bdi className="min-w-0 font-semibold break-words">{displayName}</bdi>
          {isSelf && <span className={`${mark} ${plain}`}>{t('settings.members.you')}</span>}
          {isBot && <span className={`${mark} ${plain}`}>{t('settings.members.bot')}</span>}
          {invitationExpiresAt !== null && (
            <span className={`${mark} ${isExpired ? 'bg-warm-soft text-warm' : 'bg-cool-soft text-cool'}`}>
              {t(isExpired ? 'settings.members.expired' : 'settings.members.invited')}
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
          {email !== null && (
            <span dir="ltr" className="break-all">
              {email}
            </span>
          )}
          <span className="sm:hidden">{t(`settings.members.roles.${role}`)}</span>
        </p>
      </div>
      <span className="hidden w-20 shrink-0 text-sm text-ink-soft sm:block">{t(`settings.members.roles.${role}`)}</span>
      {isSelf || isBot ? <span className="size-11 shrink-0 lg:size-9" /> : <MemberMenu member={member} />}
    </li>
  );
}

const mark = 'shrink-0 rounded-full px-2 py-0.5 text-xs';
const plain = 'bg-sunken text-ink-soft';
