// How reading grows with the archive, on a PostgreSQL server: npm run bench:growth. Takes minutes to fill its databases the
// first time, and keeps them (ahrom_bench_10000, ahrom_bench_1000000). BENCH_DATABASE_URL names the server.
import { growthOperations } from './growth-operations.ts';
import { ask } from './served.ts';
import { large, prepare, small } from './workspaces.ts';

// What the names of the measured operations have in them: `npm run bench:growth -- search`.
const [part = ''] = process.argv.slice(2);
const rounds = 20;
const warmUp = 3;

const apart = await prepare('ahrom_bench_10000', [small]);
const together = await prepare('ahrom_bench_1000000', [large, small]);
try {
  const columns = [apart, together, together].map(({ served }, column) => {
    const workspace = [...apart.workspaces, ...together.workspaces][column];
    if (!workspace) throw new Error('a workspace is missing');
    return { origin: served.origin, workspace };
  });
  console.log('| operation | 10,000 | 1,000,000 | growth | 10,000 beside the million |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [name, operation] of Object.entries(growthOperations)) {
    if (!name.includes(part)) continue;
    const times = columns.map((): number[] => []);
    // In turns, so that what else the machine does falls on all alike.
    for (let round = 0; round < warmUp + rounds; round += 1) {
      for (const [column, { origin, workspace }] of columns.entries()) {
        const { milliseconds } = await ask(origin, workspace.token, operation(workspace, round));
        if (round >= warmUp) times[column]?.push(milliseconds);
      }
    }
    const [alone = NaN, million = NaN, beside = NaN] = times.map(median);
    const growth = (million / alone).toFixed(2);
    console.log(
      `| ${name} | ${alone.toFixed(1)} ms | ${million.toFixed(1)} ms | ${growth} | ${beside.toFixed(1)} ms |`,
    );
  }
} finally {
  await apart.served.stop();
  await together.served.stop();
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
