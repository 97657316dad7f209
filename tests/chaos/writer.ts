import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import { createTestClient, within, type Client } from '../kit/client.ts';

const pauseMs = 40;
const answerWithinMs = 15_000;
const noAnswer = 'no answer';

/** What a server said to a write. */
export interface Answer {
  /** That it could not. */
  errors?: readonly GraphQLError[];
  /** That it would not. */
  refusals?: readonly unknown[];
  /** The message that was written. */
  messageId?: string;
}

/** One thing to be written. Repeated under the same id it is written once. */
export type Write = (client: Client, clientMutationId: string) => Promise<Answer>;

/** Somebody who writes steadily, and each thing until it is acknowledged, to whichever server answers. */
export class Writer {
  readonly #clients: readonly Client[];
  #turn = 0;
  #isWriting = true;
  attempts = 0;
  acknowledged = 0;

  constructor(urls: readonly string[], token: string | null) {
    this.#clients = urls.map((url) => createTestClient(url, token));
  }

  /** Writes what `next` says, one thing after the other, until it is told to stop. */
  async write(next: () => { write: Write; acknowledged(messageId: string): void }): Promise<void> {
    while (this.#isWriting) {
      const { write, acknowledged } = next();
      acknowledged(await this.#untilAcknowledged(write));
      this.acknowledged += 1;
      await wait(pauseMs);
    }
  }

  stop(): void {
    this.#isWriting = false;
  }

  async #untilAcknowledged(write: Write): Promise<string> {
    const clientMutationId = randomUUID();
    for (;;) {
      const { errors, refusals, messageId } = await this.#attempt(write, clientMutationId);
      if (messageId !== undefined) return messageId;
      if (refusals?.length) throw new Error(`refused: ${JSON.stringify(refusals)}`);
      // Whoever can't says so in the form of the API, without details.
      if (errors?.some(({ extensions }) => extensions['code'] !== 'INTERNAL')) {
        throw new Error(`an outage is told in no orderly way: ${JSON.stringify(errors)}`);
      }
      await wait(250);
    }
  }

  async #attempt(write: Write, clientMutationId: string): Promise<Answer> {
    this.attempts += 1;
    const client = this.#clients[this.#turn++ % this.#clients.length];
    if (!client) throw new Error('there is no server to write to');
    try {
      return await within(answerWithinMs, write(client, clientMutationId), noAnswer);
    } catch (error) {
      // fetch's word for a server that is gone, and ours for one that does not answer.
      if (error instanceof TypeError || (error instanceof Error && error.message === noAnswer)) return {};
      throw error;
    }
  }
}
