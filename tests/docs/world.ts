import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { seedDemo } from '../../prisma/seed/demo.ts';
import { startTestApp, type TestApp } from '../kit/app.ts';

/** What `npm start` gives a reader of the page: the API with the demo's data, at an address that it knows itself by. */
export interface World {
  /** http://127.0.0.1:<port> */
  origin: string;
  app: TestApp;
  /** Breaks every connection; new ones are taken. */
  cutConnections(): void;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  // The address must be known before the API is made, and connections are to be cut: both is done by a door in front.
  const open = new Set<Socket>();
  let behind = 0;
  const door = createServer((client) => {
    const server = connect(behind, '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  // Listening on TCP: the address is an object.
  const origin = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const app = await startTestApp(
    { RATE_LIMITS: 'on', PUBLIC_URL: origin },
    // The page's webhooks come to a server of the reader's own.
    { mayReach: (address) => address === '127.0.0.1' },
  );
  behind = Number(new URL(app.url).port);
  await seedDemo(app.database, app.now, randomUUID);
  const cutConnections = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    origin,
    app,
    cutConnections,
    async stop() {
      door.close();
      cutConnections();
      await app.stop();
    },
  };
}
