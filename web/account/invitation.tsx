import type { ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { fieldError, formError, refusedForm, textOf, type RefusedForm } from '../lib/form-errors.ts';
import { pageTitle } from '../lib/page-title.ts';
import { pageLocale } from '../lib/preferences.server.ts';
import { serverClient } from '../lib/server-client.server.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { PasswordField } from './PasswordField.tsx';
import { AccountPage } from './AccountPage.tsx';
import { enter, failure, landingPath } from './sessions.server.ts';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
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

export const meta = pageTitle('account.invitation.title');

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const input = { invitationToken: args.params['token'] ?? '', password: textOf(form, 'password') };
  const client = serverClient(args, { locale: await pageLocale(args) });
  const { data, error } = await client.mutation(AcceptInvitation, { input });
  if (!data) return refusedForm(form, await failure(args, error));
  const { viewer, token, errors } = data.acceptInvitation;
  return viewer && token != null ? enter(args, token, landingPath(viewer.role, '')) : refusedForm(form, errors);
}

export default function InvitationPage() {
  const { t } = useTranslation();
  const { errors } = useActionData<RefusedForm>() ?? {};
  const form = useErrorFocus(errors);
  const isSending = useNavigation().state === 'submitting';
  return (
    <AccountPage heading={t('account.invitation.heading')} text={t('account.invitation.text')}>
      <Form ref={form} method="post" className="grid gap-4">
        <FormAlert message={formError(errors, ['password'])} />
        <PasswordField kind="new" error={fieldError(errors, 'password')} />
        <Button type="submit" disabled={isSending}>
          {t('account.invitation.submit')}
        </Button>
      </Form>
    </AccountPage>
  );
}
