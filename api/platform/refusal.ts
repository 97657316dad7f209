import type { Localized } from './locale.ts';

/** Why a write was refused; the values are the API's UserErrorCode. */
export const refusalCodes = [
  'INVALID',
  'REQUIRED',
  'TOO_LONG',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'ROOM_LOCKED',
  'ROOM_ARCHIVED',
  'INVALID_TRANSITION',
  'IDEMPOTENCY_CONFLICT',
  'INVALID_CREDENTIALS',
  'RATE_LIMITED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One thing that is wrong with a write. */
export interface Flaw {
  code: RefusalCode;
  says: Localized;
  /** The input's field to blame; absent when no one field is. */
  field?: readonly string[];
  retryAfterSeconds?: number;
}

/**
 * An expected failure of a write, worded for people. Thrown inside a unit of work it rolls everything back.
 * `outcome` holds what the payload may still show (on a CONFLICT: what won).
 */
export class Refusal extends Error {
  readonly flaws: readonly Flaw[];
  readonly outcome: Readonly<Record<string, unknown>>;

  constructor(flaws: Flaw | readonly Flaw[], outcome: Readonly<Record<string, unknown>> = {}) {
    const list: readonly Flaw[] = 'code' in flaws ? [flaws] : flaws;
    super(list.map((flaw) => flaw.says.EN).join(' '));
    this.name = 'Refusal';
    this.flaws = list;
    this.outcome = outcome;
  }
}

/** What is said of a value that is missing or shows nothing. */
export const required: Localized = { FA: 'این قسمت را خالی نگذارید.', EN: 'Please fill this in.' };

/** For a value that only some callers may leave out. */
export function missing(field: string): Refusal {
  return new Refusal({ code: 'REQUIRED', says: required, field: [field] });
}

/** The one answer for an id that is malformed, another workspace's, hidden or gone. */
export function notFound(field: string): Refusal {
  return new Refusal({
    code: 'NOT_FOUND',
    says: { FA: 'چنین موردی پیدا نشد.', EN: 'There is no such item.' },
    field: [field],
  });
}
