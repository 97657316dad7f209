import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { fieldError, formError, refusedForm, textOf, type RefusedForm } from '../lib/form-errors.ts';
import { pageTitle } from '../lib/page-title.ts';
import { pageLocale } from '../lib/preferences.server.ts';
import { serverClient } from '../lib/server-client.server.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { EmailField } from './EmailField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { AccountPage, textLinkClass } from './AccountPage.tsx';
import { readPublicWorkspace } from './public-workspace.server.ts';
import { enter, failure } from './sessions.server.ts';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      token
      errors {
        message
        field
      }
    }
  }
`);

export const meta = pageTitle('account.customerSignUp.title');

export function loader(args: LoaderFunctionArgs) {
  return readPublicWorkspace(args);
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const input = {
    workspaceSlug: args.params['slug'] ?? '',
    displayName: textOf(form, 'displayName'),
    email: textOf(form, 'email'),
    password: textOf(form, 'password'),
  };
  const client = serverClient(args, { locale: await pageLocale(args) });
  const { data, error } = await client.mutation(SignUp, { input });
  if (!data) return refusedForm(form, await failure(args, error));
  const { token, errors } = data.signUp;
  return token == null ? refusedForm(form, errors) : enter(args, token, '/panel');
}

export default function CustomerSignUpPage() {
  const { t } = useTranslation();
  const workspace = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<RefusedForm>() ?? {};
  const form = useErrorFocus(errors);
  const isSending = useNavigation().state === 'submitting';
  return (
    <AccountPage
      heading={t('account.customerSignUp.heading', { workspace: workspace.name })}
      text={t('account.customerSignUp.text')}
      footer={
        <p className="flex flex-wrap items-center gap-x-2">
          {t('account.customerSignUp.haveAccount')}
          <Link to={`/${workspace.slug}/sign-in`} className={textLinkClass}>
            {t('account.signIn.title')}
          </Link>
          <span aria-hidden="true">·</span>
          <a href={`/${workspace.slug}/support`} className={textLinkClass}>
            {t('account.guestInstead')}
          </a>
        </p>
      }
    >
      <Form ref={form} method="post" className="grid gap-4">
        <FormAlert message={formError(errors, ['displayName', 'email', 'password'])} />
        <TextField
          label={t('account.field.displayName')}
          error={fieldError(errors, 'displayName')}
          name="displayName"
          defaultValue={typed?.['displayName']}
          dir="auto"
          autoComplete="name"
          required
        />
        <EmailField error={fieldError(errors, 'email')} typed={typed?.['email']} />
        <PasswordField kind="new" error={fieldError(errors, 'password')} />
        <Button type="submit" disabled={isSending} className="mt-1">
          {t('account.customerSignUp.submit')}
        </Button>
      </Form>
    </AccountPage>
  );
}
