import { pino, type Logger } from 'pino';

export type Log = Logger;

/** One JSON line an event on standard output. Tokens, passwords and people's texts are never given to it. */
export function createLog(level: string): Log {
  return pino({ level, base: null });
}
