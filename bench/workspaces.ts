import pg from 'pg';
import { seedTickets } from './seed-tickets.ts';
import { ask, serveDatabase, type Served } from './served.ts';

/** The server to measure on; its user must be a superuser. */
const serverUrl = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const small = { tickets: 10_000, activeTickets: 100 };
export const large = { tickets: 1_000_000, activeTickets: 2_000 };

/** A filled workspace, and the session of an agent of it. */
export interface Workspace {
  id: string;
  memberId: string;
  tickets: number;
  token: string;
}

export interface Prepared {
  databaseUrl: string;
  served: Served;
  workspaces: Workspace[];
}

const account = { email: 'owner@bench.test', password: 'a password for benchmarks' };

/** Serves a database with a workspace of each size; makes and fills what is not there yet, and leaves it for the next time. */
export async function prepare(databaseName: string, sizes: readonly (typeof small)[]): Promise<Prepared> {
  const url = new URL(serverUrl);
  url.pathname = databaseName;
  const known = await rows(serverUrl, 'SELECT 1 FROM pg_database WHERE datname = $1', databaseName);
  if (known.length === 0) await rows(serverUrl, `CREATE DATABASE ${databaseName}`);
  const served = await serveDatabase(url.href);
  const workspaces: Workspace[] = [];
  for (const size of sizes) {
    const slug = `bench-${size.tickets}`;
    const find = () => rows<{ id: string }>(url.href, 'SELECT id FROM "Workspace" WHERE slug = $1', slug);
    if ((await find()).length === 0) {
      await ask(served.origin, null, {
        query: `mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { errors { message } } }`,
        variables: { input: { name: 'Bench', slug, locale: 'FA', ownerName: 'سارا', ...account } },
      });
      console.error(`filling ${databaseName} with ${size.tickets} tickets …`);
      await seedTickets(url.href, { workspaceId: (await find())[0]?.id ?? '', ...size });
    }
    const { data } = await ask(served.origin, null, {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`,
      variables: { input: { workspaceSlug: slug, ...account } },
    });
    const id = (await find())[0]?.id ?? '';
    const members = await rows<{ id: string }>(
      url.href,
      'SELECT id FROM "WorkspaceUser" WHERE "workspaceId" = $1 AND email = $2',
      id,
      account.email,
    );
    // What the query above selects.
    const { token } = (data as { signIn: { token: string } }).signIn;
    workspaces.push({ id, memberId: members[0]?.id ?? '', tickets: size.tickets, token });
  }
  return { databaseUrl: url.href, served, workspaces };
}

async function rows<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  text: string,
  ...values: string[]
): Promise<Row[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
