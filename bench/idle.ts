// How much memory a subscriber costs who only listens: growth of the server's resident memory, beside as many raw sockets.
// npm run bench:idle [subscribers]
import { startClients, startContender } from './live/processes.ts';
import { makeRooms } from './live/rooms.ts';

const subscribers = Number(process.argv[2] ?? 10_000);
const warmUp = 200;
const roomCount = 200;

const rooms = await makeRooms(roomCount);
try {
  console.log('| contender | subscribers | before | after | for one |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const kind of ['ws', 'ahrom'] as const) {
    const server = await startContender(kind, rooms.databaseUrl, '');
    const follow = (count: number) =>
      startClients(
        {
          kind,
          port: server.port,
          token: rooms.token,
          rooms: Array.from({ length: count }, (_, nth) => rooms.ids[nth % roomCount] ?? ''),
        },
        2,
      );
    // What the first ones make the process load is nobody's.
    const first = await follow(warmUp);
    await settled();
    const before = (await server.sweep()).residentBytes;
    const all = await follow(subscribers);
    await settled();
    const after = (await server.sweep()).residentBytes;
    const each = (after - before) / subscribers / 1024;
    const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
    console.log(`| ${[kind, subscribers, megabytes(before), megabytes(after), `${each.toFixed(1)} KB`].join(' | ')} |`);
    await Promise.all([first.stop(), all.stop()]);
    await server.stop();
  }
} finally {
  await rooms.stop();
}

/** Lets subscriptions that were asked for become live. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15_000));
}
