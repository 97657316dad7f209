/** Why the server can't start, in one line for its operator: the callers print it and exit with 1. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
