// Many clients of one contender in one process, driven over IPC: connects them, and says how many deliveries came.
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { roomFeed, type Crowd } from './asked.ts';

let heard = 0;
const hear = () => {
  heard += 1;
};

process.on('message', (said: Crowd | 'count') => {
  if (said === 'count') process.send?.({ heard });
  else void connectAll(said);
});
process.on('disconnect', () => process.exit());

/** Some at a time: a server that is asked by thousands at once answers none in time. */
async function connectAll(crowd: Crowd): Promise<void> {
  const waiting = [...crowd.rooms];
  const connectSome = async () => {
    for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) await connect(crowd, room);
  };
  await Promise.all(Array.from({ length: 20 }, connectSome));
  process.send?.('connected');
}

function connect({ kind, port, token }: Crowd, room: string): Promise<void> {
  const isReady = Promise.withResolvers<void>();
  switch (kind) {
    case 'ws': {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/${room}`);
      socket.on('open', isReady.resolve).on('error', isReady.reject).on('message', hear);
      break;
    }
    case 'socket.io': {
      const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], query: { room }, forceNew: true });
      socket.on('connect', isReady.resolve).on('connect_error', isReady.reject).on('next', hear);
      break;
    }
    case 'graphql-ws':
    case 'ahrom': {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
      const say = (message: object) => socket.send(JSON.stringify(message));
      const payload = { authorization: `Bearer ${token}`, 'accept-language': 'fa' };
      socket.on('open', () => say({ type: 'connection_init', payload })).on('error', isReady.reject);
      socket.once('message', () => {
        // Room for the message that says what went wrong.
        socket.on('message', (data: Buffer) => {
          if (data.includes('"type":"error"')) throw new Error(data.toString());
          hear();
        });
        // As long as the ids that clients make.
        const id = '7f9c2ba4-e88f-427d-ad1c-1b1c9d1f0a11';
        say({ id, type: 'subscribe', payload: { query: roomFeed, variables: { roomId: room } } });
        isReady.resolve();
      });
    }
  }
  return isReady.promise;
}
