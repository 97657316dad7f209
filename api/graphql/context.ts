import { initContextCache } from '@pothos/core';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Examine } from './limits/examined.ts';
import type { Hub } from '../live/hub.ts';
import type { Notices } from '../live/notices.ts';
import type { Presence } from '../live/presence.ts';
import { readHead, readPlaceAt } from '../live/streams.ts';
import type { Transact } from '../live/unit-of-work.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileLinks } from '../platform/files/links.ts';
import type { Locale } from '../platform/locale.ts';
import type { Allowance } from './limits/allowance.ts';
import type { UnknownTokens } from './limits/unknown-tokens.ts';
import type { Log } from '../platform/log.ts';
import { queryIn, type Query } from '../platform/database/rows/read-rows.ts';
import type { RateLimits } from '../platform/rate-limit.ts';
import type { MayReach } from '../platform/reach.ts';
import type { SecretBox } from '../platform/secret-box.ts';
import type { CursorSeal } from '../platform/sealed-cursor.ts';

// From the first reading of an operation to its last, and from the instant of a write to its commit, with room for clocks
// that differ.
const longestOperationMs = 90_000;

/** What the whole process shares. */
export interface Services {
  db: Prisma.TransactionClient;
  query: Query;
  transact: Transact;
  clock: Clock;
  hub: Hub;
  notices: Notices;
  presence: Presence;
  seal: CursorSeal;
  limits: RateLimits;
  unknownTokens: UnknownTokens;
  log: Log;
  publicUrl: string;
  links: FileLinks;
  /** For secrets that must be read again. */
  box: SecretBox;
  /** Where requests of ours may go. */
  mayReach: MayReach;
  schema: GraphQLSchema;
  /** For queries that are kept, to be run later. */
  examine: Examine;
  /** A keyed hash of what must be compared and not kept: without the server's secret it can't be guessed at. */
  digest: (text: string) => Uint8Array<ArrayBuffer>;
}

/** Where a request comes from. */
export interface Origin {
  address: string;
  /** What limits count as one origin: see `networkOf`. */
  network: string;
  userAgent: string | null;
  country: string | null;
  city: string | null;
}

/** Where what nobody asks for by themselves comes from: a webhook's payload, what is read for many at once. */
export const nowhere: Origin = { address: '', network: '', userAgent: null, country: null, city: null };

/** What a request is made of, HTTP or socket: who asks, from where, in which language. */
export interface Asking {
  viewer: Viewer | null;
  origin: Origin;
  /** The language the client asked for; null leaves it to the viewer's own. */
  requestedLocale: Locale | null;
  /** Whether they said with a token who they are; without a viewer, it is one that opens nothing. */
  showedToken?: boolean;
  /** Looks at the credentials again: whether they still hold, and with which rights. */
  authenticate: () => Promise<Viewer | null>;
}

/**
 * What several readers read together: those who take part in one delivery, or the one who asks. What is the same for all of
 * them is read once.
 */
export class Occasion {
  readonly #reads = new Map<string, Promise<unknown>>();

  /** The result of the first reading of this name. */
  once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(name) ?? read();
    this.#reads.set(name, known);
    // One name belongs to one reading.
    return known as Promise<T>;
  }
}

/** A cache that all who take part in an occasion share. */
export function perOccasion<T>(create: (context: Context) => T): (context: Context) => T {
  const caches = new WeakMap<Occasion, T>();
  return (context) => {
    const known = caches.get(context.occasion) ?? create(context);
    caches.set(context.occasion, known);
    return known;
  };
}

/** A value of the result that is one member's own, and null to all others, by the keys that lead to it. */
export interface OwnValue {
  keys: readonly string[];
  value: unknown;
}

/** Members to whom a result is another than to the rest: in these values alone, or, null, in what only asking for them tells. */
export type Apart = Map<string, readonly OwnValue[] | null>;

/** What is read for those who follow something, and whose answer would be another. */
interface Shared {
  occasion: Occasion;
  /** The stream that they follow, and have the right to. */
  follows: string | null;
  /** Filled while it is read for all of them at once. */
  apart?: Apart;
}

/** The keys that lead to a place in the result; null when it stands in a list. */
function keysTo(path: GraphQLResolveInfo['path']): string[] | null {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'number') return null;
    keys.unshift(at.key);
  }
  return keys;
}

/** The context of one operation; a subscription keeps its for life and renews it before each event. */
export class Context implements Asking {
  readonly services: Services;
  readonly origin: Origin;
  readonly requestedLocale: Locale | null;
  readonly showedToken: boolean;
  readonly authenticate: () => Promise<Viewer | null>;
  viewer: Viewer | null;
  /** What reads go through: the process's database, or the snapshot of a query that selects a cursor. */
  db: Prisma.TransactionClient;
  /** What is left of the asker's allowance after this operation; null: nothing is limited. */
  allowance: Allowance | null = null;
  /** Whether the operation selects where a feed stands. */
  readonly selectsCursor: boolean;
  /** What is read together with others. */
  occasion: Occasion;
  /** The stream of which a delivery is read for those who follow it, and so have the right to; else null. */
  readonly follows: string | null;
  readonly #apart: Apart | undefined;
  /** Where feeds stood before what they tell about was read. */
  readonly #heads = new Map<string, bigint>();

  constructor(services: Services, asking: Asking, selectsCursor: boolean, shared?: Shared) {
    this.selectsCursor = selectsCursor;
    this.services = services;
    this.db = services.db;
    this.viewer = asking.viewer;
    this.origin = asking.origin;
    this.requestedLocale = asking.requestedLocale;
    this.showedToken = asking.showedToken ?? false;
    this.authenticate = asking.authenticate;
    this.occasion = shared?.occasion ?? new Occasion();
    this.follows = shared?.follows ?? null;
    this.#apart = shared?.apart;
    Object.assign(this, initContextCache());
  }

  get locale(): Locale {
    return this.requestedLocale ?? this.viewer?.locale ?? 'FA';
  }

  /** One statement on what `db` reads from. */
  readonly query: Query = (text, values, name) =>
    this.db === this.services.db ? this.services.query(text, values, name) : queryIn(this.db)(text, values);

  /** Goes on as this viewer; whatever was cached of the former one's rights, or read before, is forgotten. */
  renew(viewer: Viewer | null): void {
    this.viewer = viewer;
    this.occasion = new Occasion();
    this.#heads.clear();
    Object.assign(this, initContextCache());
  }

  /**
   * Whether a member is the one who asks. Where something is read for many at once, it is not, and the member is noted:
   * they are to read theirs apart.
   */
  isViewer(memberId: string | null): boolean {
    if (memberId === null || this.viewer === null || this.viewer.kind === 'guest') return false;
    if (!this.#apart) return this.viewer.memberId === memberId;
    this.#apart.set(memberId, null);
    return false;
  }

  /** A value that is one member's own, and null to everybody else; of a field at this place. */
  ownValue<T>(memberId: string | null, value: T | null, { path }: Pick<GraphQLResolveInfo, 'path'>): T | null {
    if (value === null || memberId === null) return null;
    if (!this.#apart) return this.isViewer(memberId) ? value : null;
    const own = this.#apart.get(memberId);
    if (own === null) return null;
    const keys = keysTo(path);
    this.#apart.set(memberId, keys && [...(own ?? []), { keys, value }]);
    return null;
  }

  /**
   * Remembers where a feed stands, for `cursorOf`. Called before what the feed tells about is read, by each of those who
   * read it together: all are given the place of the first.
   */
  async noteHead(streamKey: string): Promise<void> {
    if (!this.selectsCursor) return;
    const { lastSeq } = await this.occasion.once(`head of ${streamKey}`, () => readHead(this.db, streamKey));
    this.#heads.set(streamKey, lastSeq);
  }

  /** The cursor from which the feed tells everything that this operation has not read; some of what it has, it may tell again. */
  async cursorOf(streamKey: string): Promise<string> {
    const noted = this.#heads.get(streamKey);
    return this.services.seal.seal(streamKey, noted ?? (await this.#placeOf(streamKey)));
  }

  async #placeOf(streamKey: string): Promise<bigint> {
    if (this.db !== this.services.db) return (await readHead(this.db, streamKey)).lastSeq;
    // Outside of a snapshot what it tells about was read before: whatever may have come since is told once more.
    const instant = new Date(this.services.clock().getTime() - longestOperationMs);
    return readPlaceAt(this.db, streamKey, instant);
  }
}
