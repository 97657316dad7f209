import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient, type TypedDocumentNode } from 'urql';
import { failureText } from './failure-text.ts';

interface Payload {
  errors: { message: string }[];
}

type ToldWrite = <Done extends Payload, Input>(
  document: TypedDocumentNode<Record<string, Done>, { input: Input }>,
  input: Input,
) => Promise<Done | null>;

/** Sends a write that has no form to answer in: its payload when it was done; null when it was refused, which a toast tells. */
export function useToldWrite(): ToldWrite {
  const { t } = useTranslation();
  const client = useClient();
  return useCallback<ToldWrite>(
    async (document, input) => {
      const { data, error } = await client.mutation(document, { input }).toPromise();
      const payload = data && Object.values(data)[0];
      const refusal = payload ? payload.errors[0]?.message : failureText(error, t);
      if (refusal !== undefined) toast.error(refusal);
      return payload && refusal === undefined ? payload : null;
    },
    [client, t],
  );
}
