import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, formError, type RefusedForm } from '../lib/form-errors.ts';
import { useLocale } from '../lib/use-locale.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { EmailField } from './EmailField.tsx';
import { PasswordField } from './PasswordField.tsx';

const FIELDS = ['name', 'slug', 'ownerName', 'email', 'password'];

/** Sign-up of a workspace with its owner; the address is suggested from a Latin name until it is typed by hand. */
export function WorkspaceForm({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isSending = useNavigation().state === 'submitting';
  const { errors, typed } = refused ?? {};
  const form = useErrorFocus(errors);
  const [slug, setSlug] = useState(typed?.['slug'] ?? '');
  const [isSuggested, setSuggested] = useState(slug === '');
  return (
    <Form ref={form} method="post" className="grid gap-4">
      <h2 className="text-xl font-bold">{t('account.signUp.title')}</h2>
      <FormAlert message={formError(errors, FIELDS)} />
      <TextField
        label={t('account.field.workspaceName')}
        error={fieldError(errors, 'name')}
        name="name"
        defaultValue={typed?.['name']}
        dir="auto"
        autoComplete="organization"
        required
        onChange={(event) => {
          if (isSuggested) setSlug(slugFrom(event.currentTarget.value));
        }}
      />
      <TextField
        label={t('account.field.slug')}
        hint={t('account.field.slugHint')}
        error={fieldError(errors, 'slug')}
        name="slug"
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={slug}
        onChange={(event) => {
          setSuggested(event.currentTarget.value === '');
          setSlug(event.currentTarget.value);
        }}
      />
      <TextField
        label={t('account.field.ownerName')}
        error={fieldError(errors, 'ownerName')}
        name="ownerName"
        defaultValue={typed?.['ownerName']}
        dir="auto"
        autoComplete="name"
        required
      />
      <EmailField error={fieldError(errors, 'email')} typed={typed?.['email']} />
      <PasswordField kind="new" error={fieldError(errors, 'password')} />
      <FieldFrame label={t('account.field.language')}>
        {(control) => (
          <select
            {...control}
            name="locale"
            defaultValue={typed?.['locale'] ?? (locale === 'fa' ? 'FA' : 'EN')}
            className={inputClass}
          >
            <option value="FA">{t('account.language.fa')}</option>
            <option value="EN">{t('account.language.en')}</option>
          </select>
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="mt-2">
        {t('account.signUp.submit')}
      </Button>
    </Form>
  );
}

function slugFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
