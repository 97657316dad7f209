// From the command to the first answered page, on the embedded database: npm run bench:start. Nothing else should be running.
import setup from '../tests/kit/built-product.ts';
import { freePort, scratchDirectory, startServerProcess } from '../tests/kit/server-process.ts';

const startsMeasured = 5;

await setup();
const data = await scratchDirectory();
try {
  console.log(`first start, with an empty data directory: ${await start()} ms`);
  for (let nth = 2; nth <= startsMeasured; nth += 1) console.log(`start ${nth}: ${await start()} ms`);
} finally {
  await data.remove();
}

async function start(): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const server = await startServerProcess(port, { DATA_DIR: data.path });
  const answer = await fetch(`${server.origin}/sign-in`);
  await answer.text();
  const milliseconds = Math.round(performance.now() - startedAt);
  await server.end('SIGTERM');
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return milliseconds;
}
