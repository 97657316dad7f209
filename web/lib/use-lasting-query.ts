import { useEffect, useState } from 'react';
import { createRequest, useQuery, type AnyVariables, type UseQueryArgs } from 'urql';
import { useConnected } from './connection-status.ts';
import { retryAfter } from './retry-after.ts';

interface LastingResult<Data> {
  /** Undefined until it has been read once. */
  data: Data | undefined;
  /** Whether it could not be read the last time. */
  hasFailed: boolean;
}

/**
 * A query's data, which lasts: when reading it again fails, what was shown before stays, and it is asked for again
 * while there is a connection.
 */
export function useLastingResult<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
): LastingResult<Data> {
  const [{ data, error, operation }, read] = useQuery<Data, Variables>(args);
  const { key } = createRequest<Data, Variables>(args.query, args.variables as Variables);
  const [last, setLast] = useState<{ key: number; data: Data }>();
  if (data !== undefined && !error && operation?.key === key && data !== last?.data) setLast({ key, data });
  const connected = useConnected();
  useEffect(() => {
    const pauseMs = error && retryAfter(error);
    if (pauseMs === undefined || !connected) return;
    const timeout = setTimeout(() => read({ requestPolicy: 'network-only' }), pauseMs);
    return () => clearTimeout(timeout);
  }, [error, connected, read]);
  const isLost = data === undefined || error !== undefined;
  return { data: isLost && last?.key === key ? last.data : data, hasFailed: error !== undefined };
}

/** The data alone, for what is shown only once it has been read. */
export function useLastingQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
): Data | undefined {
  return useLastingResult(args).data;
}
