import { randomUUID } from 'node:crypto';
import pg from 'pg';

interface Sent {
  text: string;
  values: unknown[];
}

/** What one write sent to the database, as something that can be sent again and again. */
export interface Recording {
  /** The statements of the nth repetition: with ids of their own, and numbers that go on. */
  repetition(nth: number): Sent[];
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/**
 * Records what a write sends, by doing it twice after a first time, which may differ: what the second sends that the first
 * did not are the ids that it made, and the numbers that went up by one. What trails after the answer (signals to other servers) is left out.
 */
export async function record(write: () => Promise<unknown>): Promise<Recording> {
  await write();
  const [first, second] = [await statementsOf(write), await statementsOf(write)];
  if (first.length !== second.length) throw new Error('one write sent more than another');
  const known = new Set(JSON.stringify(first).match(uuid));
  const made = new Set((JSON.stringify(second).match(uuid) ?? []).filter((id) => !known.has(id)));

  return {
    repetition(nth) {
      const ids = new Map([...made].map((id) => [id, randomUUID() as string]));
      const renew = (value: unknown, before: unknown): unknown => {
        if (typeof value === 'number' && value !== before) return value + nth;
        return typeof value === 'string' ? value.replace(uuid, (id) => ids.get(id) ?? id) : value;
      };
      return second.map(({ text, values }, at) => ({
        text,
        values: values.map((value, place) => renew(value, first[at]?.values[place])),
      }));
    },
  };
}

async function statementsOf(write: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');
  if (typeof query?.value !== 'function') throw new Error('pg has no query to listen to');
  const send = query.value as (this: pg.Client, ...given: unknown[]) => unknown;
  Object.defineProperty(pg.Client.prototype, 'query', {
    ...query,
    value(this: pg.Client, ...given: unknown[]) {
      const [said, values] = given as [string | Sent, unknown[] | undefined];
      const { text, values: own } = typeof said === 'string' ? { text: said, values } : said;
      if (!text.includes('pg_notify')) sent.push({ text, values: own ?? values ?? [] });
      return send.apply(this, given);
    },
  });
  try {
    await write();
    return sent;
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', query);
  }
}
