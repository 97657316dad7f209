// What telling many costs a server: processor time of its process for one delivery, beside a raw `ws` broadcast of as many
// bytes, a Socket.IO room, and graphql-ws as it comes. Writers, servers and clients are processes of their own.
// npm run bench:fanout [clients…]
import { WebSocket } from 'ws';
import { kinds, roomFeed, type Kind } from './live/asked.ts';
import { startClients, startContender, type Clients, type Contender } from './live/processes.ts';
import { makeRooms, type Rooms } from './live/rooms.ts';

const crowds = process.argv.slice(2).map(Number);
const clientCounts = crowds.length > 0 ? crowds : [500, 2_000];
/** With the number of times that each is told something. */
const roomCounts = new Map([
  [10, 16],
  [200, 1],
]);
/** Messages under way at once. */
const atOnce = 5;
const patienceMs = 60_000;

const body = 'سلام، سفارش من هنوز نرسیده است. می‌شود وضعیت آن را بررسی کنید؟ '.repeat(3);

const rooms = await makeRooms(Math.max(...roomCounts.keys()));
try {
  const payload = await payloadOf(rooms);
  console.log(`payload of ${Buffer.byteLength(payload)} bytes`);
  console.log('| clients | rooms | in a room | contender | deliveries | processor for one | ratio to ws |');
  console.log('| ---: | ---: | ---: | --- | ---: | ---: | ---: |');
  for (const clients of clientCounts) {
    for (const [count, rounds] of roomCounts) {
      let base = 0;
      for (const kind of kinds) {
        const { deliveries, microseconds } = await run(kind, clients, count, rounds, payload);
        const each = microseconds / deliveries;
        if (kind === 'ws') base = each;
        const cells = [
          clients,
          count,
          clients / count,
          kind,
          deliveries,
          `${each.toFixed(1)} µs`,
          (each / base).toFixed(2),
        ];
        console.log(`| ${cells.join(' | ')} |`);
      }
    }
  }
} finally {
  await rooms.stop();
}

/** Has messages told in every room, and measures what that costs the server. */
async function run(kind: Kind, clients: number, count: number, rounds: number, payload: string) {
  const server = await startContender(kind, rooms.databaseUrl, payload);
  const followed = Array.from({ length: clients }, (_, nth) =>
    kind === 'ahrom' ? (rooms.ids[nth % count] ?? '') : String(nth % count),
  );
  const crowd = await startClients({ kind, port: server.port, rooms: followed, token: rooms.token }, 1);
  try {
    const tell = async (some: number[]) => {
      if (kind === 'ahrom') await Promise.all(some.map((room) => rooms.write(rooms.ids[room] ?? '', body)));
      else server.tell(some);
    };
    const perRoom = clients / count;
    await untilAllHear(crowd, count, tell, clients);
    const before = await crowd.heard();
    const started = await server.measure();
    let told = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (let room = 0; room < count; room += atOnce) {
        const some = Array.from({ length: Math.min(atOnce, count - room) }, (_, nth) => room + nth);
        await tell(some);
        told += some.length * perRoom;
        await until(async () => (await crowd.heard()) - before >= told);
      }
    }
    const ended = await server.measure();
    return { deliveries: told, microseconds: ended.cpuMicroseconds - started.cpuMicroseconds };
  } finally {
    await crowd.stop();
    await server.stop();
  }
}

/** Tells every room something until all clients have heard it together. */
async function untilAllHear(crowd: Clients, count: number, tell: (some: number[]) => Promise<void>, clients: number) {
  await until(async () => {
    const before = await crowd.heard();
    await tell(Array.from({ length: count }, (_, room) => room));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return (await crowd.heard()) - before === clients;
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('not everybody has heard');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The payload of one delivery, as ours sends it. */
async function payloadOf({ databaseUrl, token, ids, write }: Rooms): Promise<string> {
  const server: Contender = await startContender('ahrom', databaseUrl, '');
  const roomId = ids[0] ?? '';
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws');
  const say = (message: object) => socket.send(JSON.stringify(message));
  const heard = new Promise<string>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; payload: unknown };
      if (message.type === 'connection_ack') {
        say({ id: '1', type: 'subscribe', payload: { query: roomFeed, variables: { roomId } } });
      } else resolve(JSON.stringify(message.payload));
    });
  });
  socket.on('open', () =>
    say({ type: 'connection_init', payload: { authorization: `Bearer ${token}`, 'accept-language': 'fa' } }),
  );
  const speaking = setInterval(() => void write(roomId, body), 300);
  try {
    return await heard;
  } finally {
    clearInterval(speaking);
    socket.close();
    await server.stop();
  }
}
