import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Payload, Sink } from '../live/delivery.ts';
import type { Begin } from './live-operation.ts';

// What waits at most for a client who reads too slowly, in bytes.
const mostBuffered = 1024 * 1024;
/** "Try again later" of the registry of close codes: to be gone on from the last cursor. */
export const tryAgainLater = 1013;

// RFC 6455, 5.2: a text in one frame, unmasked, as servers send it.
const text = 0x81;
const lengthIn16 = 126;
const lengthIn64 = 127;
const tail = '}'.charCodeAt(0);

/**
 * The whole frame of a delivery. Written to the wire as it is, between the frames that ws writes, it costs one write and
 * one copy; nothing is compressed here, so none of ws' frames is ever half written.
 */
function frameOf(head: Buffer, json: Buffer): Buffer {
  const length = head.length + json.length + 1;
  const start = length < lengthIn16 ? 2 : length < 0x1_0000 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = text;
  if (start === 2) frame[1] = length;
  else if (start === 4) {
    frame[1] = lengthIn16;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = lengthIn64;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  head.copy(frame, start);
  json.copy(frame, start + head.length);
  frame[frame.length - 1] = tail;
  return frame;
}

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
    this.#wire.write(frameOf(this.#head, json));
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
