import type { ExecutionResult } from 'graphql';
import type { Payload, Sink } from '../live/delivery.ts';
import type { Begin } from './live-operation.ts';

// What is ready for a client who reads slowly; the rest waits in its stream.
const mostReady = 32;

/** A subscription as an iteration of results: what server-sent events are made of. */
export class ResultStream implements Sink, AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #ready: ExecutionResult[] = [];
  #asking: PromiseWithResolvers<IteratorResult<ExecutionResult, undefined>> | null = null;
  #emptying: PromiseWithResolvers<void> | null = null;
  #isOver = false;
  #error: Error | undefined;
  readonly #stop: () => void;

  /** `gone` tells that its client is: whoever then reads, or waits to write, tells nobody. */
  constructor(begin: Begin, gone: AbortSignal) {
    this.#stop = begin(this);
    const leave = () => void this.return();
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
  }

  push({ value }: Payload): boolean {
    if (this.#asking) {
      this.#asking.resolve({ done: false, value });
      this.#asking = null;
    } else {
      this.#ready.push(value);
    }
    return this.#ready.length < mostReady;
  }

  drained(): Promise<void> {
    if (this.#ready.length === 0) return Promise.resolve();
    this.#emptying ??= Promise.withResolvers();
    return this.#emptying.promise;
  }

  end(error?: Error): void {
    this.#isOver = true;
    this.#error = error;
    this.#emptied();
    if (!this.#asking) return;
    if (error) this.#asking.reject(error);
    else this.#asking.resolve(over);
    this.#asking = null;
    this.#error = undefined;
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const value = this.#ready.shift();
    if (this.#ready.length === 0) this.#emptied();
    if (value) return { done: false, value };
    const error = this.#error;
    this.#error = undefined;
    if (error) throw error;
    if (this.#isOver) return over;
    this.#asking ??= Promise.withResolvers();
    return this.#asking.promise;
  }

  return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.#ready.length = 0;
    this.#stop();
    return Promise.resolve(over);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #emptied(): void {
    this.#emptying?.resolve();
    this.#emptying = null;
  }
}

const over = { done: true, value: undefined } as const;
