import type { Env } from '../api/platform/env.ts';

/** What is printed once requests are answered: where, and with whose accounts in the demo. */
export function welcome(env: Env, port: number): string {
  const url = env.publicUrl.replace(/:0$/, `:${port}`);
  const lines = [`Ahrom answers at ${url}`];
  if (env.demo) {
    lines.push(
      '',
      `  Agents      ${url}/sign-in             workspace demo, sara@demo.test or ali@demo.test`,
      `  Customer    ${url}/demo/sign-in        reza@demo.test`,
      `  Guests      ${url}/demo/support        no account`,
      `  Password    demo-password`,
      `  API         ${url}/graphql`,
    );
  }
  return lines.join('\n');
}
