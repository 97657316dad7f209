import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';
import { settingsCardClass } from '../SettingsPage.tsx';
import { DeleteWebhook, RotateWebhook, UpdateWebhook, Webhooks } from './webhook-documents.ts';
import type { Hook } from './WebhookForm.tsx';

interface WebhookActionsProps {
  hook: Hook;
  onRotated: (secret: string) => void;
}

/** Switches a webhook on and off, changes its secret, ends it. */
export function WebhookActions({ hook, onRotated }: WebhookActionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  const client = useClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'rotation' | 'removal' | null>(null);
  const change = useWrite(UpdateWebhook);
  const write = useToldWrite();
  const [isSending, setSending] = useState(false);
  const time = (instant: string) => dateTimeText(instant, locale, timeZone);

  const rotate = async () => {
    setSending(true);
    const rotated = await write(RotateWebhook, { endpointId: hook.id });
    setSending(false);
    setAsked(null);
    if (rotated?.secret != null) onRotated(rotated.secret);
  };
  const remove = async () => {
    setSending(true);
    const removed = await write(DeleteWebhook, { endpointId: hook.id });
    setSending(false);
    setAsked(null);
    if (!removed) return;
    toast.success(t('settings.list.deleted'));
    await client.query(Webhooks, {}, { requestPolicy: 'network-only' }).toPromise();
    navigate('..', { relative: 'path' });
  };
  const why =
    hook.disabledReason != null && hook.disabledAt != null
      ? t(`settings.webhooks.reasons.${hook.disabledReason}`, { time: time(hook.disabledAt) })
      : t(hook.failingSince == null ? 'settings.webhooks.enabledHint' : 'settings.webhooks.failingSince', {
          time: hook.failingSince == null ? '' : time(hook.failingSince),
        });
  const isRotating = hook.formerSecretEndsAt != null && Date.parse(hook.formerSecretEndsAt) > now;
  return (
    <div className={`grid gap-4 p-4 sm:p-5 ${settingsCardClass}`}>
      <FormAlert message={change.errors?.[0]?.message} />
      <SwitchField
        label={t('settings.webhooks.enabled')}
        hint={why}
        checked={hook.isEnabled}
        disabled={change.isSending}
        onChange={(isEnabled) => void change.send({ endpointId: hook.id, isEnabled })}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="small" onClick={() => setAsked('rotation')}>
          {t('settings.webhooks.rotate')}
        </Button>
        <Button look="secondary" size="small" onClick={() => setAsked('removal')}>
          {t('settings.webhooks.delete')}
        </Button>
      </div>
      {isRotating && hook.formerSecretEndsAt != null && (
        <p className="text-sm text-ink-faint">
          {t('settings.webhooks.rotating', { time: time(hook.formerSecretEndsAt) })}
        </p>
      )}
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={t(`settings.webhooks.${asked === 'rotation' ? 'rotateTitle' : 'deleteTitle'}`, { name: hook.name })}
        text={t(`settings.webhooks.${asked === 'rotation' ? 'rotateText' : 'deleteText'}`)}
        confirm={t(`settings.webhooks.${asked === 'rotation' ? 'rotate' : 'delete'}`)}
        isSending={isSending}
        onConfirm={() => void (asked === 'rotation' ? rotate() : remove())}
      />
    </div>
  );
}
