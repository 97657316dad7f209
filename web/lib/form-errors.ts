/** What a form's action answers when the API refused the write. */
export type FormErrors = { message: string; field?: string[] | null }[];

/** What the action of a refused form answers. */
export interface RefusedForm {
  errors: FormErrors;
  /** What was typed, passwords apart, so that a page loaded anew shows it again. */
  typed: Record<string, string | undefined>;
}

export function refusedForm(form: FormData, errors: FormErrors): RefusedForm {
  const typed: RefusedForm['typed'] = {};
  for (const name of form.keys()) if (!/password/i.test(name)) typed[name] = textOf(form, name);
  return { errors, typed };
}

/** The message for one input, by its name in the mutation's input. */
export function fieldError(errors: FormErrors | undefined, name: string): string | undefined {
  return errors?.find(({ field }) => field?.at(-1) === name)?.message;
}

/** The message that no input shown in the form is to blame for. */
export function formError(errors: FormErrors | undefined, names: string[]): string | undefined {
  return errors?.find(({ field }) => !names.includes(field?.at(-1) ?? ''))?.message;
}

/** A form's text field as it was sent; empty when absent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
