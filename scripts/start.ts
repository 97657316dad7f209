// The one command: makes what is generated, if it is not there or not current, and serves the API and the pages.
import { generateClient } from './generate.ts';
import { run } from './run.ts';

await run(async () => {
  await generateClient();
  const { readEnv } = await import('../api/platform/env.ts');
  const env = readEnv(process.env);
  if (env.production) {
    const { buildWeb } = await import('./build-web.ts');
    await buildWeb();
  }
  const { openApp } = await import('../api/open-app.ts');
  const { startServer } = await import('../web/server.ts');
  const { welcome } = await import('./welcome.ts');
  const app = await openApp(env);
  const port = await startServer(app, env);
  console.log(welcome(env, port));
});
