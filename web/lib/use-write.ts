import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, type TypedDocumentNode } from 'urql';
import { failureText } from './failure-text.ts';
import type { FormErrors } from './form-errors.ts';
import { usePlainForm } from './plain-forms.ts';

interface Write<Input, Payload> {
  /** Sends the write; its payload when it was done, null when it was refused. */
  send: (input: Input) => Promise<Payload | null>;
  isSending: boolean;
  /** Why the last one was refused. */
  errors: FormErrors | undefined;
}

/**
 * A form's write, for a document of one mutation: refusals are kept for the fields that they blame.
 * @param form its name to the page's action, if it has one for it: a refusal of that one is shown until the first write
 */
export function useWrite<Payload extends { errors: FormErrors }, Input>(
  document: TypedDocumentNode<Record<string, Payload>, { input: Input }>,
  form?: string,
): Write<Input, Payload> {
  const { t } = useTranslation();
  const [{ fetching }, mutate] = useMutation(document);
  const plain = usePlainForm(form);
  const [own, setOwn] = useState<{ errors: FormErrors | undefined }>();
  const send = async (input: Input) => {
    const { data, error } = await mutate({ input });
    const payload = data && Object.values(data)[0];
    const refused = payload ? payload.errors : [{ message: failureText(error, t) }];
    setOwn({ errors: refused.length > 0 ? refused : undefined });
    return payload && refused.length === 0 ? payload : null;
  };
  return { send, isSending: fetching, errors: own ? own.errors : plain.errors };
}
