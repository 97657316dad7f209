import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** One JSON line an event, on standard output unless told. Tokens, passwords and people's texts are never given to it. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, serializers: { err: errorForLog } };
  return destination ? pino(options, destination) : pino(options);
}

interface LoggedError {
  type: string;
  message: string;
  stack?: string | undefined;
  code?: string;
  cause?: LoggedError;
}

/** What an error is and where it came from. All else that it carries is left out: of a database's, the row that failed. */
function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    message,
    stack,
    ...(code === undefined ? {} : { code }),
    ...(cause instanceof Error ? { cause: errorForLog(cause) } : {}),
  };
}
