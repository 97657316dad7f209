import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { numberText, readNumber } from '../lib/numerals.ts';
import { useLocale } from '../lib/use-locale.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { settingsCardClass } from './SettingsPage.tsx';
import { UpdateSupportSettings } from './support-settings-documents.ts';

/** What the form says; what is no number is refused as 0 is, with the sentence that says what is wanted. */
export function autoCloseIn(form: FormData) {
  return { autoCloseHours: readNumber(textOf(form, 'autoCloseHours')) || 0 };
}

/** When solved tickets close by themselves. */
export function AutoCloseForm({ hours }: { hours: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { send, isSending, errors } = useWrite(UpdateSupportSettings, 'auto-close');
  const { typed } = usePlainForm('auto-close');
  const form = useErrorFocus(errors);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await send(autoCloseIn(new FormData(event.currentTarget)))) toast.success(t('shell.saved'));
  };
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <h2 className="font-bold">{t('settings.sla.autoClose')}</h2>
      <PlainFormFields name="auto-close" />
      <FormAlert message={formError(errors, ['autoCloseHours'])} />
      <TextField
        label={t('settings.sla.autoCloseHours')}
        hint={t('settings.sla.autoCloseHint')}
        error={fieldError(errors, 'autoCloseHours')}
        name="autoCloseHours"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed('autoCloseHours', numberText(hours, locale))}
        className="max-w-32 tabular-nums"
        required
      />
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
