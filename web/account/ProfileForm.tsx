import { useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { Locale, ProfileFragment } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { localeOf } from '../lib/locale.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { accountSectionClass } from './account-section.ts';
import { UpdateMyProfile } from './account-documents.ts';

interface ProfileFormProps {
  member: ProfileFragment;
  /** What is spoken to whoever has chosen no language. */
  workspaceLocale: Locale;
}

/** What the form says of one's profile. */
export function profileIn(form: FormData) {
  const chosen = form.get('locale');
  const locale: Locale | null = chosen === 'FA' || chosen === 'EN' ? chosen : null;
  return { displayName: textOf(form, 'displayName'), locale };
}

/** Whether the form changes the language, which the browser then follows. */
export function changesLanguage(form: FormData): boolean {
  return form.has('formerLocale') && textOf(form, 'locale') !== textOf(form, 'formerLocale');
}

/** One's name and language; this browser follows a newly chosen language at once. */
export function ProfileForm({ member, workspaceLocale }: ProfileFormProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { send, isSending, errors } = useWrite(UpdateMyProfile, 'profile');
  const { displayName, locale } = member;
  const changes = useChanges({ displayName, locale });
  const { typed } = usePlainForm('profile');
  const form = useErrorFocus(errors);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const profile = profileIn(filled);
    if (!(await send(changes.of(profile)))) return;
    changes.saved(profile);
    toast.success(t('shell.saved'));
    if (!changesLanguage(filled)) return;
    // The page is loaded anew in the other language.
    submit(
      { locale: profile.locale === null ? '' : localeOf(profile.locale) },
      { method: 'post', action: '/preferences', navigate: false },
    );
  };
  return (
    <form ref={form} method="post" onSubmit={(event) => void save(event)} className={accountSectionClass}>
      <h2 className="font-bold">{t('account.page.profile')}</h2>
      <PlainFormFields name="profile" shown={changes.shown} />
      <input type="hidden" name="formerLocale" value={member.locale ?? ''} />
      <FormAlert message={formError(errors, ['displayName', 'locale'])} />
      <TextField
        label={t('account.field.displayName')}
        error={fieldError(errors, 'displayName')}
        name="displayName"
        defaultValue={typed('displayName', member.displayName)}
        dir="auto"
        autoComplete="name"
        required
      />
      <FieldFrame label={t('account.page.language')} error={fieldError(errors, 'locale')}>
        {(control) => (
          <select {...control} name="locale" defaultValue={typed('locale', member.locale ?? '')} className={inputClass}>
            <option value="">
              {t('account.page.workspaceLanguage', { language: t(`account.language.${localeOf(workspaceLocale)}`) })}
            </option>
            <option value="FA">{t('account.language.fa')}</option>
            <option value="EN">{t('account.language.en')}</option>
          </select>
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('account.page.save')}
      </Button>
    </form>
  );
}
