import { useEffect, type RefObject } from 'react';

/**
 * Keeps the named fields of a form in this tab while its document is replaced, as by one in another language, and fills
 * them in again. A form that is being sent is not kept: its text has gone where it belongs.
 * @param name tells the form from others, and from the same one before another person
 * @param fields a constant list
 */
export function useKeptForm(
  form: RefObject<HTMLFormElement>,
  name: string,
  fields: readonly string[],
  isSending: boolean,
): void {
  const key = `ahrom.form.${name}`;
  useEffect(() => {
    for (const [field, text] of JSON.parse(sessionStorage.getItem(key) ?? '[]') as [string, string][]) {
      const control = controlOf(form.current, field);
      if (control) control.value = text;
    }
    sessionStorage.removeItem(key);
  }, [form, key]);
  useEffect(() => {
    const keep = () => {
      const texts = fields.map((field) => [field, controlOf(form.current, field)?.value ?? '']);
      if (isSending || texts.every(([, text]) => text === '')) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(texts));
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [form, key, fields, isSending]);
}

function controlOf(form: HTMLFormElement | null, field: string) {
  const control = form?.elements.namedItem(field);
  const isText =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return isText ? control : null;
}
