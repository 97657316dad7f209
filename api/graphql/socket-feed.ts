import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Payload, Sink } from '../live/delivery.ts';
import type { Begin } from './live-operation.ts';

// What waits at most for a client who reads too slowly, in bytes.
const mostBuffered = 1024 * 1024;
/** "Try again later" of the registry of close codes: to be gone on from the last cursor. */
export const tryAgainLater = 1013;

const text = { binary: false };
const tail = '}'.charCodeAt(0);

/**
 * A subscription over a socket. Its frames go to the socket as the subscription's id and the bytes that all share; to
 * graphql-ws it is an iteration that brings nothing and ends when the subscription does.
 */
export class SocketFeed implements Sink, AsyncIterableIterator<never, undefined> {
  readonly #socket: WebSocket;
  readonly #wire: Socket;
  readonly #head: Buffer;
  readonly #over = Promise.withResolvers<IteratorReturnResult<undefined>>();
  readonly #stop: () => void;

  constructor(id: string, socket: WebSocket, wire: Socket, begin: Begin) {
    this.#socket = socket;
    this.#wire = wire;
    this.#head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    // Whether or not somebody waits for the end already.
    this.#over.promise.catch(() => undefined);
    this.#stop = begin(this);
  }

  push({ json }: Payload): boolean {
    const socket = this.#socket;
    if (socket.readyState !== socket.OPEN) return true;
    const frame = Buffer.allocUnsafe(this.#head.length + json.length + 1);
    this.#head.copy(frame);
    json.copy(frame, this.#head.length);
    frame[frame.length - 1] = tail;
    socket.send(frame, text);
    if (socket.bufferedAmount > mostBuffered) socket.close(tryAgainLater, 'Too slow: go on from the last cursor');
    return true;
  }

  drained(): Promise<void> {
    const wire = this.#wire;
    if (!wire.writableNeedDrain || wire.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const isDrained = () => {
        wire.off('drain', isDrained).off('close', isDrained);
        resolve();
      };
      wire.on('drain', isDrained).on('close', isDrained);
    });
  }

  end(error?: Error): void {
    if (error) this.#over.reject(error);
    else this.#over.resolve(over);
  }

  next(): Promise<IteratorReturnResult<undefined>> {
    return this.#over.promise;
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.#stop();
    return Promise.resolve(over);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const over = { done: true, value: undefined } as const;
