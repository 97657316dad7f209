import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { newId } from '../../lib/new-id.ts';

/** What a page's loader adds, so that its form has an id before there is any script. */
export const withFormId = <Results extends object>(results: Results) => ({ ...results, formId: newId() });

/** By which a form that is sent twice is one: the page's own, or a new one where the page was made in the browser. */
export function useFormId(): string {
  const given = useLoaderData<{ formId?: string } | null>()?.formId;
  const [id] = useState(() => given ?? newId());
  return id;
}
