import { useParams } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useSubscription, type AnyVariables, type TypedDocumentNode } from 'urql';
import { entrancePath } from './page-queries.ts';

/** The page may be shown otherwise, or asks as an older build did. */
const RELOADED = new Set<unknown>(['FORBIDDEN', 'BAD_USER_INPUT']);
/** A refusal within this time of loading the page would be met again after reloading it. */
const RELOAD_NOT_BEFORE_MS = 5_000;

/**
 * Follows a feed while the component is mounted. `variables` must keep their first `after`: the feed itself remembers how far it came.
 * When the server ends the right to it, the page is left for what the visitor may see now, unless `onForbidden` deals with it.
 */
export function useLiveFeed<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onDelivery?: (data: Data) => void,
  onForbidden?: () => void,
): void {
  const [{ error }] = useSubscription<Data, null, Variables>({ query, variables }, (_previous, data) => {
    onDelivery?.(data);
    return null;
  });
  const { slug } = useParams();
  const code = error?.graphQLErrors[0]?.extensions['code'];
  const forbidden = useRef(onForbidden);
  useEffect(() => {
    forbidden.current = onForbidden;
  }, [onForbidden]);
  useEffect(() => {
    if (code === 'FORBIDDEN' && forbidden.current) forbidden.current();
    else if (code === 'UNAUTHENTICATED') location.assign(entrancePath(slug, new URL(location.href)));
    else if (RELOADED.has(code) && performance.now() > RELOAD_NOT_BEFORE_MS) location.reload();
  }, [code, slug]);
}
