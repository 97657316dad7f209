import { decodeNodeId } from '../../api/graphql/node-id.ts';
import type { CursorSeal } from '../../api/platform/sealed-cursor.ts';
import type { Delivery, Subscriber } from './subscriber.ts';
import type { StoredEvent, Truth } from './truth.ts';

/** What all subscribers together got, beside what stands in the database. */
export interface Verdict {
  /** Events that were for somebody, counted once for each. */
  events: number;
  lost: number;
  duplicated: number;
  misordered: number;
  /** Deliveries that no event stands behind: another one's, or a demand to read again. */
  strange: number;
}

/** Compares the logs of subscribers with the streams that they followed. */
export class Judge {
  readonly #truth: Truth;
  readonly #seal: CursorSeal;
  #keys: string[] = [];

  constructor(truth: Truth, seal: CursorSeal) {
    this.#truth = truth;
    this.#seal = seal;
  }

  /** Whether the newest event that is for a subscriber has reached it. */
  async hasCaughtUp(subscriber: Subscriber): Promise<boolean> {
    const { key, events } = await this.#streamOf(subscriber);
    const newest = events.at(-1);
    return newest === undefined || this.#seal.open(key, subscriber.cursor) === newest.seq;
  }

  async judge(subscribers: readonly Subscriber[]): Promise<Verdict> {
    const sum: Verdict = { events: 0, lost: 0, duplicated: 0, misordered: 0, strange: 0 };
    for (const subscriber of subscribers) {
      const { key, events } = await this.#streamOf(subscriber);
      const expected = events.map(({ seq, type, payload }) => told(seq, type, payload['messageId']));
      const delivered = subscriber.log.map((delivery) => this.#tells(key, delivery));
      const got = new Set(delivered);
      const seqs = subscriber.log.map(({ cursor }) => this.#seal.open(key, cursor) ?? -1n);
      sum.events += expected.length;
      sum.lost += expected.filter((event) => !got.has(event)).length;
      sum.duplicated += seqs.length - new Set(seqs).size;
      sum.misordered += seqs.filter((seq, nth) => nth > 0 && seq < (seqs[nth - 1] ?? -1n)).length;
      sum.strange += [...got].filter((event) => !expected.includes(event)).length;
    }
    return sum;
  }

  /** Looks for texts that were acknowledged: each must stand in the database once. */
  async count(texts: ReadonlySet<string>): Promise<{ acknowledged: number; unwritten: number; twice: number }> {
    const written = await this.#truth.bodies();
    const times = [...texts].map((text) => written.get(text) ?? 0);
    return {
      acknowledged: texts.size,
      unwritten: times.filter((time) => time === 0).length,
      twice: times.filter((time) => time > 1).length,
    };
  }

  /** The stream that a subscriber follows, which its cursor alone opens, and what of it is for that subscriber. */
  async #streamOf({ followed }: Subscriber): Promise<{ key: string; events: StoredEvent[] }> {
    const opens = (candidate: string) => this.#seal.open(candidate, followed.after) !== null;
    if (!this.#keys.some(opens)) this.#keys = await this.#truth.streamKeys();
    const key = this.#keys.find(opens);
    const start = key === undefined ? null : this.#seal.open(key, followed.after);
    if (key === undefined || start === null) throw new Error(`${followed.name} is of no stream`);
    const own = decodeNodeId(followed.personId)?.id;
    const events = await this.#truth.events(key, start);
    return {
      key,
      events: events.filter(({ payload }) => [null, undefined, own].includes(payload['memberId'] as string)),
    };
  }

  #tells(key: string, { cursor, event }: Delivery): string {
    const messageId = 'message' in event && event.message ? decodeNodeId(event.message.id)?.id : undefined;
    return told(this.#seal.open(key, cursor) ?? -1n, event.__typename, messageId);
  }
}

// Of these alone the subscribers ask which message they are about.
const withMessage = ['ChatMessageSent', 'ChatMessageEdited', 'SupportMessageSent'];

function told(seq: bigint, type: string, messageId: unknown): string {
  return `${seq} ${type} ${withMessage.includes(type) ? String(messageId) : ''}`;
}
