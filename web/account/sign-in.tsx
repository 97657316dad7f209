import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { readCookie } from '../lib/cookies.ts';
import { fieldError, formError, refusedForm, textOf, type RefusedForm } from '../lib/form-errors.ts';
import { pageTitle } from '../lib/page-title.ts';
import { forgetWhoLeft } from '../lib/person-storage.ts';
import { pageLocale } from '../lib/preferences.server.ts';
import { serverClient } from '../lib/server-client.server.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { EmailField } from './EmailField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { AccountPage, textLinkClass } from './AccountPage.tsx';
import { enter, failure, landingPath } from './sessions.server.ts';
import { readPublicWorkspace } from './public-workspace.server.ts';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      token
      viewer {
        id
        role
      }
      errors {
        message
        field
      }
    }
  }
`);

const FIELDS = ['workspaceSlug', 'email', 'password'];

export const meta = pageTitle('account.signIn.title');

/** At /<slug>/sign-in the workspace is known; at /sign-in it is asked for, and remembered. */
export async function loader(args: LoaderFunctionArgs) {
  const workspace = args.params['slug'] === undefined ? null : await readPublicWorkspace(args);
  return { workspace, remembered: readCookie(args.request, 'ahrom_workspace') };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const workspaceSlug = args.params['slug'] ?? textOf(form, 'workspaceSlug').trim().toLowerCase();
  const input = { workspaceSlug, email: textOf(form, 'email'), password: textOf(form, 'password') };
  const client = serverClient(args, { locale: await pageLocale(args) });
  const { data, error } = await client.mutation(SignIn, { input });
  if (!data) return refusedForm(form, await failure(args, error));
  const { viewer, token, errors } = data.signIn;
  if (!viewer || token == null) return refusedForm(form, errors);
  return enter(args, token, landingPath(viewer.role, textOf(form, 'next')));
}

export default function SignInPage() {
  const { t } = useTranslation();
  const { workspace, remembered } = useLoaderData<typeof loader>();
  const { errors, typed } = useActionData<RefusedForm>() ?? {};
  const form = useErrorFocus(errors);
  const isSending = useNavigation().state === 'submitting';
  const [search] = useSearchParams();
  useEffect(forgetWhoLeft, []);
  return (
    <AccountPage
      heading={workspace ? t('account.signIn.headingAt', { workspace: workspace.name }) : t('account.signIn.heading')}
      footer={workspace ? <CustomerLinks slug={workspace.slug} /> : <WorkspaceLink />}
    >
      <Form ref={form} method="post" className="grid gap-4">
        <FormAlert message={formError(errors, workspace ? ['email', 'password'] : FIELDS)} />
        <input type="hidden" name="next" value={search.get('next') ?? ''} />
        {!workspace && (
          <TextField
            label={t('account.field.workspace')}
            hint={t('account.field.workspaceHint')}
            error={fieldError(errors, 'workspaceSlug')}
            name="workspaceSlug"
            defaultValue={typed?.['workspaceSlug'] ?? remembered ?? ''}
            dir="ltr"
            autoComplete="organization"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
        <EmailField error={fieldError(errors, 'email')} typed={typed?.['email']} />
        <PasswordField kind="current" error={fieldError(errors, 'password')} />
        <Button type="submit" disabled={isSending} className="mt-1">
          {t('account.signIn.submit')}
        </Button>
      </Form>
    </AccountPage>
  );
}

function WorkspaceLink() {
  const { t } = useTranslation();
  return (
    <p>
      {t('account.signIn.noWorkspace')}{' '}
      <Link to="/" className={textLinkClass}>
        {t('account.signIn.createWorkspace')}
      </Link>
    </p>
  );
}

function CustomerLinks({ slug }: { slug: string }) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      {t('account.signIn.noAccount')}
      <Link to={`/${slug}/sign-up`} className={textLinkClass}>
        {t('account.signIn.createAccount')}
      </Link>
      <span aria-hidden="true">·</span>
      <a href={`/${slug}/support`} className={textLinkClass}>
        {t('account.guestInstead')}
      </a>
    </p>
  );
}
