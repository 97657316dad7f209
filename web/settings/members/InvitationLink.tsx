import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** A link that is shown this once, to be passed on. */
export function InvitationLink({ url, onDone }: { url: string; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <TextField
        label={t('settings.members.link')}
        hint={t('settings.members.linkHint')}
        value={url}
        readOnly
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <CopyButton text={url} label={t('settings.members.copyLink')} />
        <Button size="small" onClick={onDone}>
          {t('settings.done')}
        </Button>
      </div>
    </div>
  );
}
