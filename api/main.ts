import { openApp } from './open-app.ts';
import { readEnv } from './platform/env.ts';
import { createApiServer, serve } from './serve.ts';

// The API alone, without pages.

/** Opens the app and serves it; resolves to the port. */
export async function main(): Promise<number> {
  const env = readEnv(process.env);
  const app = await openApp(env);
  const server = createApiServer(app, (_request, response) => response.writeHead(404).end());
  return serve(server, app, env);
}
