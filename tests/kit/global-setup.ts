import type { TestProject } from 'vitest/node';
import { generateClient } from '../../scripts/generate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What test databases are made from: a dump for PGlite, or the name of a database on a PostgreSQL server. */
    preparedDatabase: { dump: string } | { serverUrl: string; template: string };
  }
}

/** Prepares, once for all workers, what their databases are made from: on PGlite, or on the server of TEST_DATABASE_URL. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  await generateClient();
  const serverUrl = process.env['TEST_DATABASE_URL'];
  // What follows imports the generated client, so it can only be imported now.
  if (serverUrl === undefined) {
    const { preparedDump } = await import('./prepared-dump.ts');
    project.provide('preparedDatabase', { dump: await preparedDump() });
    return undefined;
  }
  const { createServerDatabase, databaseName, dropServerDatabase } = await import('./test-server.ts');
  const { openServer } = await import('../../api/platform/database/server.ts');
  const { migrate } = await import('../../api/platform/database/migrate.ts');
  const { createLog } = await import('../../api/platform/log.ts');
  const templateUrl = await createServerDatabase(serverUrl);
  const database = await openServer(templateUrl, createLog('warn'));
  await migrate(database);
  await database.close();
  project.provide('preparedDatabase', { serverUrl, template: databaseName(templateUrl) });
  return () => dropServerDatabase(serverUrl, templateUrl);
}
