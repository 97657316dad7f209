import { createHash } from 'node:crypto';
import { data as answer, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { Params } from '@remix-run/react';
import type { TypedDocumentNode } from 'urql';
import { changesOf } from './changes.ts';
import { createI18n } from '../i18n/i18n.ts';
import { failureText } from './failure-text.ts';
import { refusedForm, textOf, type FormErrors } from './form-errors.ts';
import { FORM_ID, FORM_NAME, SAVED, SHOWN, type PlainAnswer } from './plain-forms.ts';
import { pageLocale } from './preferences.server.ts';
import { serverClient } from './server-client.server.ts';

/** Sends what a form holds; null when it was done, else why not. */
type SendForm = (form: FormData, args: ActionFunctionArgs) => Promise<PlainOutcome>;

type PlainOutcome = { errors: FormErrors } | { goTo: string | null; headers: Headers };

interface Afterwards<Payload> {
  /** Where to go once it is done, from the page's address; absent: the page itself, which says that it was saved. */
  goTo?: (payload: Payload) => string;
  /** What the browser is to keep. */
  cookies?: (form: FormData) => string[];
}

/** A form's write where no script sends it: the document of one mutation, and its input as the form holds it. */
export function plainForm<Payload extends { errors: FormErrors }, Input>(
  document: TypedDocumentNode<Record<string, Payload>, { input: Input }>,
  inputOf: (form: FormData, params: Params) => Input,
  { goTo, cookies }: Afterwards<Payload> = {},
): SendForm {
  return async (form, args) => {
    const locale = await pageLocale(args);
    const client = serverClient(args, { guest: args.params['slug'], locale });
    const { data, error } = await client.mutation(document, { input: inputOf(form, args.params) });
    const payload = data && Object.values(data)[0];
    if (!payload) return { errors: [{ message: failureText(error, createI18n(locale).t) }] };
    if (payload.errors.length > 0) return { errors: payload.errors };
    const headers = new Headers();
    for (const cookie of cookies?.(form) ?? []) headers.append('Set-Cookie', cookie);
    return { goTo: goTo?.(payload) ?? null, headers };
  };
}

/** The input of a form that makes something: however often the browser sends the same content of it, it is made once. */
export function once<Input extends object>(inputOf: (form: FormData, params: Params) => Input) {
  return (form: FormData, params: Params): Input & { clientMutationId: string | null } => {
    const input = inputOf(form, params);
    const content = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
    const id = textOf(form, FORM_ID);
    return { ...input, clientMutationId: id === '' ? null : `${id.slice(0, 36)}.${content}` };
  };
}

/** Of what a form is filled with, the fields alone that it did not show like that. */
export function changedIn<Filled extends object>(form: FormData, filled: Filled): Partial<Filled> {
  return changesOf(shownIn(form), filled);
}

function shownIn(form: FormData): object {
  try {
    const shown: unknown = JSON.parse(textOf(form, SHOWN));
    return typeof shown === 'object' && shown !== null ? shown : {};
  } catch {
    return {};
  }
}

/**
 * A page's action for forms that the browser sends by itself, as where no script runs or none has been loaded yet. With
 * scripts the same forms are sent by `useWrite`.
 */
export function plainForms(forms: Record<string, SendForm>) {
  return async (args: ActionFunctionArgs) => {
    const form = await args.request.formData();
    const name = textOf(form, FORM_NAME);
    const send = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!send) throw new Response(null, { status: 400 });
    const outcome = await send(form, args);
    if ('errors' in outcome) {
      const refused: PlainAnswer = { form: name, ...refusedForm(form, outcome.errors) };
      return answer(refused, { status: 422 });
    }
    const { pathname } = new URL(args.request.url);
    const here = `${pathname}?${SAVED}=${encodeURIComponent(name)}`;
    return redirect(outcome.goTo === null ? here : new URL(outcome.goTo, args.request.url).pathname, {
      status: 303,
      headers: outcome.headers,
    });
  };
}
