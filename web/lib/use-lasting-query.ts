import { useEffect, useState } from 'react';
import { createRequest, useQuery, type AnyVariables, type UseQueryArgs } from 'urql';
import { useConnected } from './connection-status.ts';

const RETRY_AFTER_MS = 3_000;

/**
 * A query's data, which lasts: when reading it again fails, what was shown before stays, and it is asked for again
 * while there is a connection. Undefined until it has been read once.
 */
export function useLastingQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
): Data | undefined {
  const [{ data, error, operation }, read] = useQuery<Data, Variables>(args);
  const { key } = createRequest<Data, Variables>(args.query, args.variables as Variables);
  const [last, setLast] = useState<{ key: number; data: Data }>();
  if (data !== undefined && !error && operation?.key === key && data !== last?.data) setLast({ key, data });
  const connected = useConnected();
  const networkError = error?.networkError;
  useEffect(() => {
    if (!networkError || !connected) return;
    const timeout = setTimeout(() => read({ requestPolicy: 'network-only' }), RETRY_AFTER_MS);
    return () => clearTimeout(timeout);
  }, [networkError, connected, read]);
  const isLost = data === undefined || error !== undefined;
  return isLost && last?.key === key ? last.data : data;
}
