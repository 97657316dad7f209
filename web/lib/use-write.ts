import { useNavigation } from '@remix-run/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, type TypedDocumentNode } from 'urql';
import { failureText } from './failure-text.ts';
import type { FormErrors } from './form-errors.ts';
import { formTries } from './form-tries.ts';
import { usePlainForm } from './plain-forms.ts';

/** What every mutation takes. */
interface Repeatable {
  clientMutationId?: string | null | undefined;
}

interface Write<Input, Payload> {
  /** Sends the write; its payload when it was done, null when it was refused, or the same is being sent already. */
  send: (input: Input) => Promise<Payload | null>;
  /** Until it is answered, and while it leads to another page. */
  isSending: boolean;
  /** Why the last one was refused. */
  errors: FormErrors | undefined;
}

/**
 * A form's write, for a document of one mutation: refusals are kept for the fields that they blame. What is sent twice, or
 * again because no answer came, is done once.
 * @param form its name to the page's action, if it has one for it: a refusal of that one is shown until the first write
 */
export function useWrite<Payload extends { errors: FormErrors }, Input extends Repeatable>(
  document: TypedDocumentNode<Record<string, Payload>, { input: Input }>,
  form?: string,
): Write<Input, Payload> {
  const [tries] = useState(() => formTries());
  const underway = useRef(new Set<string>());
  const { answer, ...rest } = useAnswers(document, form);
  const send = async (input: Input) => {
    const clientMutationId = tries.idOf(input);
    // A second click before the first is answered: the first one tells how it went.
    if (underway.current.has(clientMutationId)) return null;
    underway.current.add(clientMutationId);
    const answered = await answer({ clientMutationId, ...input });
    underway.current.delete(clientMutationId);
    if (answered) tries.answered(clientMutationId);
    return doneIn(answered);
  };
  return { send, ...rest };
}

/** The same for what takes no clientMutationId. */
export function useBareWrite<Payload extends { errors: FormErrors }, Input>(
  document: TypedDocumentNode<Record<string, Payload>, { input: Input }>,
  form?: string,
): Write<Input, Payload> {
  const { answer, ...rest } = useAnswers(document, form);
  return { send: async (input) => doneIn(await answer(input)), ...rest };
}

function doneIn<Payload extends { errors: FormErrors }>(payload: Payload | undefined): Payload | null {
  return payload && payload.errors.length === 0 ? payload : null;
}

function useAnswers<Payload extends { errors: FormErrors }, Input>(
  document: TypedDocumentNode<Record<string, Payload>, { input: Input }>,
  form?: string,
) {
  const { t } = useTranslation();
  const [{ fetching }, mutate] = useMutation(document);
  const plain = usePlainForm(form);
  const isLeaving = useNavigation().state !== 'idle';
  const [own, setOwn] = useState<{ errors: FormErrors | undefined }>();
  /** Undefined: there was none. */
  const answer = async (input: Input): Promise<Payload | undefined> => {
    const { data, error } = await mutate({ input });
    const payload = data && Object.values(data)[0];
    const refused = payload ? payload.errors : [{ message: failureText(error, t) }];
    setOwn({ errors: refused.length > 0 ? refused : undefined });
    return payload;
  };
  return { answer, isSending: fetching || isLeaving, errors: own ? own.errors : plain.errors };
}
