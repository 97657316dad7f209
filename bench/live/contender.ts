// One server that tells many: `node contender.ts <kind>`, driven over IPC. Ours reads what another process of it has
// written; the peers are handed what they send.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { Server as SocketIo } from 'socket.io';
import { WebSocketServer, type WebSocket } from 'ws';
import { serveDatabase } from '../served.ts';
import type { Answer, Kind, Order } from './asked.ts';

type Tell = (room: number) => void;

const contenders: Record<
  Kind,
  (server: Server, payload: string, databaseUrl: string) => Promise<{ port?: number; tell: Tell }>
> = {
  async ahrom(_server, _payload, databaseUrl) {
    const { origin } = await serveDatabase(databaseUrl);
    return { port: Number(new URL(origin).port), tell: () => undefined };
  },

  ws(server, payload) {
    const rooms = new Map<number, Set<WebSocket>>();
    new WebSocketServer({ server }).on('connection', (socket, { url }) => {
      const room = Number(url?.slice(1));
      rooms.set(room, (rooms.get(room) ?? new Set()).add(socket));
    });
    return Promise.resolve({
      tell(room) {
        const frame = Buffer.from(`{"id":"7f9c2ba4-e88f-427d-ad1c-1b1c9d1f0a11","type":"next","payload":${payload}}`);
        for (const socket of rooms.get(room) ?? []) socket.send(frame, { binary: false });
      },
    });
  },

  'socket.io'(server, payload) {
    const io = new SocketIo(server, { transports: ['websocket'] });
    io.on('connection', (socket) => void socket.join(String(socket.handshake.query['room'])));
    return Promise.resolve({ tell: (room) => void io.to(String(room)).emit('next', JSON.parse(payload)) });
  },

  'graphql-ws'(server, payload) {
    const rooms = new Map<number, Set<(payload: unknown) => void>>();
    useServer(
      {
        schema: schemaOfPeer,
        roots: {
          subscription: { roomEvents: ({ roomId }: { roomId: string }) => heard(rooms, Number(roomId)) },
        },
      },
      new WebSocketServer({ server, path: '/graphql' }),
    );
    return Promise.resolve({
      tell(room) {
        const { data } = JSON.parse(payload) as { data: unknown };
        for (const hear of rooms.get(room) ?? []) hear(data);
      },
    });
  },
};

/** The part of our schema that is asked for. */
const schemaOfPeer = buildSchema(`
  type Query { nothing: Int }
  type Subscription { roomEvents(roomId: ID!): RoomDelivery! }
  type RoomDelivery { cursor: String! event: RoomEvent! }
  union RoomEvent = ChatMessageSent
  type ChatMessageSent { message: ChatMessage! }
  type ChatMessage {
    id: ID! type: String! body: String! createdAt: String! clientMutationId: String isEdited: Boolean! sender: WorkspaceUser!
  }
  type WorkspaceUser { id: ID! displayName: String! }
`);

async function* heard(rooms: Map<number, Set<(payload: unknown) => void>>, room: number) {
  const waiting: unknown[] = [];
  let ring = Promise.withResolvers<void>();
  const hear = (payload: unknown) => {
    waiting.push(payload);
    ring.resolve();
  };
  rooms.set(room, (rooms.get(room) ?? new Set()).add(hear));
  try {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift();
      await ring.promise;
      ring = Promise.withResolvers();
    }
  } finally {
    rooms.get(room)?.delete(hear);
  }
}

const kind = process.argv[2] as Kind;
let tell: Tell = () => undefined;
const answer = (said: Answer) => process.send?.(said);

process.on('message', (order: Order) => {
  switch (order.do) {
    case 'serve':
      void serve(order.databaseUrl, order.payload);
      break;
    case 'tell':
      order.rooms.forEach(tell);
      break;
    case 'sweep':
      // For memory alone: what a delivery costs is measured without.
      globalThis.gc?.();
      measured();
      break;
    case 'measure':
      measured();
  }
});

function measured(): void {
  const { user, system } = process.cpuUsage();
  answer({ cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() });
}

process.on('disconnect', () => process.exit());

async function serve(databaseUrl: string, payload: string): Promise<void> {
  const server = createServer();
  const started = await contenders[kind](server, payload, databaseUrl);
  tell = started.tell;
  if (started.port !== undefined) {
    answer({ port: started.port });
    return;
  }
  server.listen(0, '127.0.0.1', () => answer({ port: (server.address() as AddressInfo).port }));
}
