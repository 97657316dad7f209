import { data as answer, redirect, redirectDocument, type ActionFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { graphql } from '../../gql/index.ts';
import { guestCookieName, secretCookie } from '../../lib/cookies.ts';
import { refusedForm, textOf, type RefusedForm } from '../../lib/form-errors.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { pageLocale } from '../../lib/preferences.server.ts';
import { serverClient } from '../../lib/server-client.server.ts';
import { failure } from '../../account/sessions.server.ts';
import { deskPath } from './desk.ts';
import { withFormId } from './form-id.ts';
import { StartGuestSession, visitorOf } from './guest-session.ts';
import { NewTicketForm } from './NewTicketForm.tsx';

const OpenTicket = graphql(`
  mutation OpenTicket($input: OpenTicketInput!) {
    openTicket(input: $input) {
      ticket {
        id
        number
      }
      errors {
        message
        field
      }
    }
  }
`);

export const meta = pageTitle('support.requester.newTicket');

export const loader = () => withFormId({});
export const clientLoader = () => null;

/** On the address to which a new guest's form is sent again. */
const AS_GUEST = 'guest';

/**
 * Opens a ticket; a visitor becomes a guest only here, when there is something to come back to. A visitor's form opens
 * none yet: the answer brings the guest's cookie and has the browser send the form again (307). So every ticket is opened
 * by a guest whom the browser already knows, and the form's clientMutationId, which counts per guest, holds for all of
 * them: a form sent twice opens one ticket, in whatever process its copies are answered.
 */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const guest = args.params['slug'];
  const locale = await pageLocale(args);
  const headers = new Headers();
  let token: string | undefined;
  if (guest !== undefined) {
    const input = visitorOf(guest, form);
    const { data, error } = await serverClient(args, { guest, locale }).mutation(StartGuestSession, { input });
    if (!data) return refusedForm(form, await failure(args, error));
    const { errors, guest: visitor } = data.startGuestSession;
    if (!visitor) return refusedForm(form, errors);
    token = data.startGuestSession.token ?? undefined;
  }
  if (guest !== undefined && token !== undefined) {
    headers.append('Set-Cookie', secretCookie(guestCookieName(guest), token, 'guest', args.context.secureCookies));
    // Once only: a browser that keeps no cookies would be sent round for ever.
    const isAgain = new URL(args.request.url).searchParams.has(AS_GUEST);
    if (!isAgain) return redirect(`${deskPath(guest)}/new?${AS_GUEST}`, { status: 307, headers });
  }
  const input = {
    subject: textOf(form, 'subject'),
    description: textOf(form, 'description'),
    categoryId: textOf(form, 'categoryId') || null,
    attachmentIds: form.getAll('attachmentId').filter((id) => typeof id === 'string'),
    clientMutationId: textOf(form, 'clientMutationId') || null,
  };
  const { data, error } = await serverClient(args, { guest, token, locale }).mutation(OpenTicket, { input });
  if (!data) return answer(refusedForm(form, await failure(args, error)), { headers });
  const { ticket, errors } = data.openTicket;
  if (!ticket) return answer(refusedForm(form, errors), { headers });
  return redirectDocument(`${deskPath(guest)}/${ticket.number}`, { headers });
}

export default function NewTicketPage() {
  const refused = useActionData<RefusedForm>();
  return <NewTicketForm refused={refused} />;
}
