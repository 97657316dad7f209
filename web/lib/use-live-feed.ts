import { useEffect } from 'react';
import { useSubscription, type AnyVariables, type TypedDocumentNode } from 'urql';
import { signInPath } from './page-queries.ts';

/** A refusal within this time of loading the page would be met again after reloading it. */
const RELOAD_NOT_BEFORE_MS = 5_000;

/**
 * Follows a feed while the component is mounted. `variables` must keep their first `after`: the feed itself remembers how far it came.
 * When the server ends the right to it, the page is left for what the visitor may see now.
 */
export function useLiveFeed<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onDelivery?: (data: Data) => void,
): void {
  const [{ error }] = useSubscription<Data, null, Variables>({ query, variables }, (_previous, data) => {
    onDelivery?.(data);
    return null;
  });
  const code = error?.graphQLErrors[0]?.extensions['code'];
  useEffect(() => {
    if (code === 'UNAUTHENTICATED') location.assign(signInPath(new URL(location.href)));
    else if (code === 'FORBIDDEN' && performance.now() > RELOAD_NOT_BEFORE_MS) location.reload();
  }, [code]);
}
