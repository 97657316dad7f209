/**
 * Runs a program to its start. What the operator can mend is told in one line; anything else with its stack. Either way
 * the exit code is 1.
 */
export async function run(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    console.error(lineFor(error) ?? error);
    process.exit(1);
  }
}

function lineFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'StartupError') return `Ahrom can't start: ${error.message}`;
  if (!('code' in error)) return null;
  const where =
    'address' in error && 'port' in error ? `${String(error.address)}:${String(error.port)}` : 'HOST and PORT';
  switch (error.code) {
    case 'EADDRINUSE':
      return `Ahrom can't start: ${where} is in use; set PORT to another one`;
    case 'EADDRNOTAVAIL':
      return `Ahrom can't start: ${where} is not an address of this machine`;
    case 'EACCES':
      return `Ahrom can't start: ${where} may not be listened on by this user`;
    default:
      return null;
  }
}
