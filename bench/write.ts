// Acknowledged messages a second with eight writers, each in a room of their own, without and with 500 who follow these
// rooms, beside the same SQL sent by pg alone: npm run bench:write. Writers ask over HTTP, as clients do; the peer asks
// nobody anything and waits for each statement, as ours must.
import pg from 'pg';
import { startClients, startContender } from './live/processes.ts';
import { record, type Recording } from './live/recorded.ts';
import { makeRooms, sendMessage } from './live/rooms.ts';

const writers = 8;
const crowds = [0, 500];
const windowMs = 3_000;
const windows = 5;
const body = 'سلام، سفارش من هنوز نرسیده است. می‌شود وضعیت آن را بررسی کنید؟';

type Write = (writer: number) => Promise<unknown>;

/** Writes for a while with all writers at once; returns how many writes were acknowledged a second. */
async function load(write: Write): Promise<number> {
  const startedAt = performance.now();
  let acknowledged = 0;
  const keepWriting = async (_: unknown, writer: number) => {
    while (performance.now() - startedAt < windowMs) {
      await write(writer);
      acknowledged += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, keepWriting));
  return (acknowledged * 1_000) / (performance.now() - startedAt);
}

const rooms = await makeRooms(2 * writers);
const [ourRooms, theirRooms] = [rooms.ids.slice(0, writers), rooms.ids.slice(writers)];
const clients = theirRooms.map(() => new pg.Client(rooms.databaseUrl));
const server = await startContender('ahrom', rooms.databaseUrl, '');
try {
  await Promise.all(clients.map((client) => client.connect()));
  const recordings: Recording[] = [];
  for (const roomId of theirRooms) recordings.push(await record(() => rooms.write(roomId, body)));
  console.log(`${writers} writers; a message is ${recordings[0]?.repetition(1).length} statements`);
  console.log('| followers | ours | pg alone | ratio |');
  console.log('| ---: | ---: | ---: | ---: |');

  const written = theirRooms.map(() => 0);
  const peer: Write = async (writer) => {
    const nth = (written[writer] ?? 0) + 1;
    written[writer] = nth;
    for (const { text, values } of recordings[writer]?.repetition(nth) ?? [])
      await clients[writer]?.query(text, values);
  };
  const origin = `http://127.0.0.1:${server.port}`;
  const ours: Write = (writer) => sendMessage(origin, rooms.token, ourRooms[writer] ?? '', body);

  for (const followers of crowds) {
    const followed = Array.from({ length: followers }, (_, nth) => ourRooms[nth % writers] ?? '');
    const crowd = await startClients({ kind: 'ahrom', port: server.port, rooms: followed, token: rooms.token }, 1);
    const sums = { ours: 0, peer: 0 };
    for (let window = -1; window < windows; window += 1) {
      const [us, them] = [await load(ours), await load(peer)];
      if (window < 0) continue;
      sums.ours += us;
      sums.peer += them;
    }
    await crowd.stop();
    const [us, them] = [sums.ours / windows, sums.peer / windows];
    console.log(`| ${[followers, `${us.toFixed(0)}/s`, `${them.toFixed(0)}/s`, (us / them).toFixed(2)].join(' | ')} |`);
  }
} finally {
  await Promise.all(clients.map((client) => client.end()));
  await server.stop();
  await rooms.stop();
}
