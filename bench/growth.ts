// How reading grows with the archive, on a PostgreSQL server: npm run bench:growth. Takes minutes to fill its databases the
// first time, and keeps them (ahrom_bench_10000, ahrom_bench_1000000). BENCH_DATABASE_URL names the server; its user must be a superuser.
import pg from 'pg';
import { growthOperations, type Known } from './growth-operations.ts';
import { seedTickets } from './seed-tickets.ts';
import { ask, serveDatabase, type Served } from './served.ts';

const serverUrl = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const rounds = 25;

const small = { tickets: 10_000, activeTickets: 100 };
const large = { tickets: 1_000_000, activeTickets: 2_000 };

interface Subject {
  served: Served;
  token: string;
  known: Known;
}

const servers: Served[] = [];
try {
  const alone = await prepare('ahrom_bench_10000', [small]);
  const both = await prepare('ahrom_bench_1000000', [large, small]);
  const [million, beside] = [both[0], both[1]];
  const [thousands] = alone;
  if (!thousands || !million || !beside) throw new Error('a workspace is missing');
  console.log(
    '| operation | 10,000 | 1,000,000 | growth | 10,000 beside the million |\n| --- | ---: | ---: | ---: | ---: |',
  );
  for (const [name, operation] of Object.entries(growthOperations)) {
    if (process.argv[2] && !name.includes(process.argv[2])) continue;
    const times: number[][] = [[], [], []];
    for (let round = -5; round < rounds; round += 1) {
      for (const [column, subject] of [thousands, million, beside].entries()) {
        const { milliseconds } = await ask(subject.served.origin, subject.token, operation(subject.known, round + 5));
        if (round >= 0) times[column]?.push(milliseconds);
      }
    }
    const [a = NaN, b = NaN, c = NaN] = times.map(median);
    console.log(`| ${name} | ${a.toFixed(1)} ms | ${b.toFixed(1)} ms | ${(b / a).toFixed(2)} | ${c.toFixed(1)} ms |`);
  }
} finally {
  for (const served of servers) await served.stop();
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** The workspaces of a database: made, filled and signed in to. */
async function prepare(name: string, sizes: readonly (typeof small)[]): Promise<Subject[]> {
  const url = new URL(serverUrl);
  url.pathname = name;
  const exists = await withClient(serverUrl, (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
  );
  if (exists.rowCount === 0) await withClient(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const served = await serveDatabase(url.href);
  servers.push(served);
  const subjects: Subject[] = [];
  for (const size of sizes) {
    const slug = `bench-${size.tickets}`;
    const password = 'a password for benchmarks';
    const email = 'owner@bench.test';
    const found = await withClient(url.href, (client) =>
      client.query('SELECT id FROM "Workspace" WHERE slug = $1', [slug]),
    );
    if (found.rowCount === 0) {
      await ask(served.origin, null, {
        query: `mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { errors { message } } }`,
        variables: { input: { name: 'Bench', slug, locale: 'FA', ownerName: 'سارا', email, password } },
      });
    }
    const workspaceId = await withClient(url.href, async (client) => {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM "Workspace" WHERE slug = $1', [slug]);
      return rows[0]?.id ?? '';
    });
    if (found.rowCount === 0) {
      console.error(`filling ${name} with ${size.tickets} tickets …`);
      await seedTickets(url.href, { workspaceId, ...size });
    }
    const { data } = await ask(served.origin, null, {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`,
      variables: { input: { workspaceSlug: slug, email, password } },
    });
    const { token } = (data as { signIn: { token: string } }).signIn;
    subjects.push({ served, token, known: { workspaceId, tickets: size.tickets } });
  }
  return subjects;
}

async function withClient<T>(databaseUrl: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
