import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to the server that keeps every byte it hands to the browser: documents, scripts, answers and socket frames. */
export interface ReceivedBytes {
  /** Where the browser has to go, instead of to the server. */
  origin: string;
  /** All that was received, connection by connection, without the marks of chunks. */
  text(): string;
  close(): void;
}

export async function keepReceivedBytes(serverPort: number): Promise<ReceivedBytes> {
  const connections: Buffer[][] = [];
  const open = new Set<Socket>();
  const proxy = createServer((browser) => {
    const received: Buffer[] = [];
    connections.push(received);
    const server = connect(serverPort, '127.0.0.1');
    server.on('data', (bytes) => received.push(bytes));
    // One side's end, or loss, is the other's.
    for (const [socket, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    text: () =>
      connections
        .map((received) =>
          Buffer.concat(received)
            .toString()
            .replaceAll(/\r\n[0-9a-f]+\r\n/g, ''),
        )
        .join('\n'),
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}
