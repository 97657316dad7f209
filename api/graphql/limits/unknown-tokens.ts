import { GraphQLError } from 'graphql';
import type { Clock } from '../../platform/clock.ts';
import type { Locale, Localized } from '../../platform/locale.ts';
import type { Limit, RateLimits } from '../../platform/rate-limit.ts';
import { hashToken } from '../../platform/tokens.ts';
import { secondsUntil, type Allowance } from './allowance.ts';

// A page that a whole office left open overnight asks with ended sessions as well; whoever guesses needs 2^256 of them.
const ofNetwork: Limit = { name: 'unknown-tokens', points: 300, seconds: 60, inMemory: true };
// Hashes of 44 characters: some three megabytes.
const mostRemembered = 20_000;

const says = (seconds: number): Localized => ({
  FA: `از این شبکه توکن‌های ناشناختهٔ بسیاری رسیده است. ${seconds.toLocaleString('fa-IR')} ثانیهٔ دیگر دوباره تلاش کنید.`,
  EN: `Too many unknown tokens have come from this network. Try again in ${seconds} seconds.`,
});

/** Why a token is not looked up: too many that nobody has were shown by the same network. */
export class TooManyUnknownTokens extends Error {
  readonly allowance: Allowance;
  readonly #now: Date;

  constructor(allowance: Allowance, now: Date) {
    super('too many unknown tokens');
    this.allowance = allowance;
    this.#now = now;
  }

  refusal(locale: Locale): GraphQLError {
    const { limit, resetAt } = this.allowance;
    const retryAfterSeconds = secondsUntil(resetAt, this.#now);
    return new GraphQLError(says(retryAfterSeconds)[locale], {
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds, limit },
    });
  }
}

/**
 * Finds out whose tokens are, and of a network that keeps showing unknown ones asks the database no more. Tokens that this
 * server has found good are looked up whatever others of their network do, so that nobody can shut out their neighbours; only one
 * that it has not met yet waits for the minute to pass.
 */
export class UnknownTokens {
  readonly #limits: RateLimits;
  readonly #clock: Clock;
  /** Hashes of tokens that were good when they were last looked up; the least recently used stands first. */
  readonly #good = new Set<string>();

  constructor(limits: RateLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /**
   * What `find` finds for a token, or null.
   * @throws TooManyUnknownTokens without having looked
   */
  async lookUp<Found>(token: string, network: string, find: () => Promise<Found | null>): Promise<Found | null> {
    const hash = Buffer.from(hashToken(token)).toString('base64');
    if (!this.#good.has(hash)) await this.#ask(network);
    const found = await find();
    this.#good.delete(hash);
    if (found === null) await this.#limits.spend(ofNetwork, network, 1);
    else this.#remember(hash);
    return found;
  }

  async #ask(network: string): Promise<void> {
    const spent = await this.#limits.spend(ofNetwork, network, 0);
    if (!spent || spent.remaining > 0) return;
    const now = this.#clock();
    const resetAt = new Date(now.getTime() + spent.resetsInMs);
    throw new TooManyUnknownTokens(
      { limit: ofNetwork.points, remaining: 0, cost: 0, resetAt, isKept: false, policy: ofNetwork },
      now,
    );
  }

  #remember(hash: string): void {
    this.#good.add(hash);
    const [oldest] = this.#good;
    if (this.#good.size > mostRemembered && oldest !== undefined) this.#good.delete(oldest);
  }
}
