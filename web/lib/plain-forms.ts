import { useActionData, useSearchParams } from '@remix-run/react';
import type { FormErrors, RefusedForm } from './form-errors.ts';

/** The hidden field by which one of a page's forms is told from the others. */
export const FORM_NAME = 'form';
/** The hidden field by which a form that the browser sends twice is known as one. */
export const FORM_ID = 'formId';
/** The hidden field in which a form says what it showed. */
export const SHOWN = 'shown';
/** In the address of a page that comes after one of its forms was saved. */
export const SAVED = 'saved';

/** What a page answers to a form that was refused. */
export interface PlainAnswer extends RefusedForm {
  form: string;
}

interface PlainForm {
  errors: FormErrors | undefined;
  /** What was typed into a field of the form that was refused, else what it shows by itself. */
  typed: <Text extends string | undefined>(field: string, otherwise: Text) => string | Text;
  isSaved: boolean;
}

/** How a form of this page fared that the browser had sent by itself. */
export function usePlainForm(name: string | undefined): PlainForm {
  const answer = useActionData<PlainAnswer>();
  const [search] = useSearchParams();
  const refused = name !== undefined && answer?.form === name ? answer : undefined;
  return {
    errors: refused?.errors,
    typed: (field, otherwise) => refused?.typed[field] ?? otherwise,
    isSaved: name !== undefined && refused === undefined && search.get(SAVED) === name,
  };
}
