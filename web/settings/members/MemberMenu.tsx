import { EllipsisVertical, Link2, UserCog, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { MemberEntryFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { useWrite } from '../../lib/use-write.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { InvitationDialog } from './InvitationDialog.tsx';
import { ChangeMemberRole, RemoveMember, RenewInvitation } from './member-documents.ts';

/** What can be done about a member; what can't be taken back is asked for again. */
export function MemberMenu({ member }: { member: MemberEntryFragment }) {
  const { t } = useTranslation();
  const { id: memberId, displayName: name } = member;
  const other = member.role === 'ADMIN' ? 'USER' : 'ADMIN';
  const isInvited = member.invitationExpiresAt !== null;
  const [asked, setAsked] = useState<'role' | 'removal'>();
  const [invitationUrl, setInvitationUrl] = useState<string>();
  const removal = useWrite(RemoveMember);
  const change = useWrite(ChangeMemberRole);
  const write = useToldWrite();
  const leftBehind = isInvited ? 'invited' : member.role;

  const renew = async () => {
    const payload = await write(RenewInvitation, { memberId });
    if (payload?.invitationUrl != null) setInvitationUrl(payload.invitationUrl);
  };
  const changeRole = async () => {
    if (!(await change.send({ memberId, role: other }))) return;
    setAsked(undefined);
    toast.success(t(`settings.members.became.${other}`, { name }));
  };
  const remove = async () => {
    if (!(await removal.send({ memberId }))) return;
    setAsked(undefined);
    toast.success(t('settings.members.removed', { name }));
  };
  return (
    <>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            aria-label={t('settings.members.actions', { name })}
            className={buttonClass('quiet', 'icon')}
          >
            <EllipsisVertical className="size-4.5" aria-hidden="true" />
          </button>
        }
      >
        {isInvited && (
          <MenuItem onSelect={() => void renew()}>
            <Link2 className="size-4" aria-hidden="true" />
            {t('settings.members.renew')}
          </MenuItem>
        )}
        <MenuItem onSelect={() => setAsked('role')}>
          <UserCog className="size-4" aria-hidden="true" />
          {t(`settings.members.become.${other}`)}
        </MenuItem>
        <MenuItem onSelect={() => setAsked('removal')}>
          <UserMinus className="size-4 text-danger" aria-hidden="true" />
          <span className="text-danger">{t('settings.members.remove')}</span>
        </MenuItem>
      </Menu>
      <ConfirmDialog
        title={t(`settings.members.becomeTitle.${other}`, { name })}
        text={change.errors?.[0]?.message ?? t(`settings.members.becomeText.${other}`)}
        confirm={t(`settings.members.become.${other}`)}
        isSending={change.isSending}
        open={asked === 'role'}
        onOpenChange={() => setAsked(undefined)}
        onConfirm={() => void changeRole()}
      />
      <ConfirmDialog
        title={t('settings.members.removeTitle', { name })}
        text={removal.errors?.[0]?.message ?? t(`settings.members.removeText.${leftBehind}`)}
        confirm={t('settings.members.remove')}
        isSending={removal.isSending}
        open={asked === 'removal'}
        onOpenChange={() => setAsked(undefined)}
        onConfirm={() => void remove()}
      />
      <InvitationDialog name={name} url={invitationUrl} onClose={() => setInvitationUrl(undefined)} />
    </>
  );
}
