import { randomUUID } from 'node:crypto';
import { seedDemo } from '../prisma/seed/demo.ts';
import { createApp, type App } from './app.ts';
import { systemClock } from './platform/clock.ts';
import { migrate } from './platform/database/migrate.ts';
import { openDatabase } from './platform/database/open.ts';
import type { Env } from './platform/env.ts';
import { createLog } from './platform/log.ts';
import { loadSecret } from './platform/secret.ts';

/**
 * Opens what the environment names and makes the app of it: database, migrations, the demo if it is wanted, secret.
 * @throws StartupError with one line for the operator
 */
export async function openApp(env: Env): Promise<App> {
  const log = createLog(env.logLevel);
  const database = await openDatabase({ dataDir: env.dataDir, databaseUrl: env.databaseUrl, log });
  try {
    await migrate(database);
    if (env.demo) await seedDemo(database, systemClock, randomUUID);
    const secret = await loadSecret(env.secret, env.dataDir);
    return await createApp({ env, database, log, clock: systemClock, newId: randomUUID, secret });
  } catch (error) {
    await database.close();
    throw error;
  }
}
