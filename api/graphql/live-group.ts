import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { eventOf, type Delivery, type Group, type Payload } from '../live/delivery.ts';
import type { Notice } from '../live/notices.ts';
import { actorKey, everybodyFollowing, type Colleague, type Viewer } from '../modules/identity/viewer.ts';
import type { Locale } from '../platform/locale.ts';
import { Context, nowhere, Occasion, type Apart, type Asking, type OwnValue, type Services } from './context.ts';
import { run, selectsCursor } from './execute.ts';
import { isMeant, outgoingResult } from './outgoing-errors.ts';

/** Somebody who follows, as they now are. */
export interface Reader {
  viewer: Viewer;
  asking: Asking;
  /** Whether a delivery is for them. */
  concerns(delivery: Delivery | Notice, occasion: Occasion): boolean | Promise<boolean>;
}

/** What readers of one group ask for. */
interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null | undefined;
  variableValues: Readonly<Record<string, unknown>> | null | undefined;
  locale: Locale;
}

const occasions = new WeakMap<object, Occasion>();

/** One delivery is one occasion for all groups. */
function occasionOf(delivery: Delivery | Notice): Occasion {
  const occasion = occasions.get(delivery) ?? new Occasion();
  occasions.set(delivery, occasion);
  return occasion;
}

/**
 * Those who follow one stream with the same document, variables and language. Agents get what is executed once for all of
 * them; whoever's answer would be another, and everybody where the answer depends on who asks, theirs.
 */
export class LiveGroup implements Group<Reader> {
  readonly key: string;
  readonly #services: Services;
  readonly #asked: Asked;
  /** An agent of it and the stream they follow; null where each is read for by themselves. */
  readonly #together: { agent: Colleague; streamKey: string } | null;
  /** Kinds of deliveries of which it has shown that the document asks for what depends on who asks. */
  readonly #personal = new Set<string>();

  constructor(key: string, services: Services, asked: Asked, together: { agent: Colleague; streamKey: string } | null) {
    this.key = key;
    this.#services = services;
    this.#asked = asked;
    this.#together = together;
  }

  async render(delivery: Delivery | Notice, readers: readonly Reader[], isLastAttempt: boolean) {
    const occasion = occasionOf(delivery);
    const asked = readers.map((reader) => reader.concerns(delivery, occasion));
    // Most feeds know at once. There may be many readers: none waits who need not.
    const concerned = asked.every((one) => typeof one === 'boolean')
      ? asked
      : await Promise.all(asked.map(async (one) => one));
    const shared = concerned.includes(true) ? await this.#renderForAll(delivery, occasion, isLastAttempt) : null;
    const payloads: (Payload | null)[] = readers.map(() => null);
    const own = new Map<string, Promise<Payload>>();
    const waiting = readers.map((reader, nth) => {
      if (concerned[nth] !== true) return null;
      const payload = shared?.to(memberOf(reader.viewer)) ?? null;
      payloads[nth] = payload;
      if (payload) return null;
      // Who follows twice, in two tabs, is one.
      const who = JSON.stringify(reader.viewer);
      const rendered = own.get(who) ?? this.#renderFor(reader, delivery, occasion, isLastAttempt);
      own.set(who, rendered);
      return rendered.then((found) => void (payloads[nth] = found));
    });
    await Promise.all(waiting.filter((one) => one !== null));
    return payloads;
  }

  /** The delivery to all but a few; null when it is another to each. */
  async #renderForAll(delivery: Delivery | Notice, occasion: Occasion, isLastAttempt: boolean) {
    const kind = kindOf(delivery);
    if (!this.#together || this.#personal.has(kind)) return null;
    const { agent, streamKey } = this.#together;
    const asked = { whoItIs: false };
    const viewer = everybodyFollowing(streamKey, agent, this.#asked.locale, () => (asked.whoItIs = true));
    const apart: Apart = new Map();
    const asking = { viewer, origin: nowhere, authenticate: () => Promise.resolve(viewer) };
    const result = await this.#execute(delivery, asking, { occasion, follows: streamKey, apart });
    if (asked.whoItIs) {
      this.#personal.add(kind);
      return null;
    }
    // What failed has not everything in its place.
    if (result.errors) for (const member of apart.keys()) apart.set(member, null);
    const payload = this.#payload(result, isLastAttempt);
    const own = new Map<string, Payload>();
    return {
      /** What it is to a member; null when that must be asked for. */
      to: (member: string): Payload | null => {
        const values = apart.get(member);
        if (!values) return values === null ? null : payload;
        const theirs = own.get(member) ?? this.#payload(withValues(result, values), isLastAttempt);
        own.set(member, theirs);
        return theirs;
      },
    };
  }

  async #renderFor(
    { asking, viewer }: Reader,
    delivery: Delivery | Notice,
    occasion: Occasion,
    isLastAttempt: boolean,
  ) {
    const follows = this.#together?.streamKey ?? null;
    return this.#payload(await this.#execute(delivery, { ...asking, viewer }, { occasion, follows }), isLastAttempt);
  }

  async #execute(
    delivery: Delivery | Notice,
    asking: Omit<Asking, 'requestedLocale'>,
    shared: { occasion: Occasion; follows: string | null; apart?: Apart },
  ): Promise<ExecutionResult> {
    const { schema, document, operationName, variableValues, locale } = this.#asked;
    const context = new Context(
      this.#services,
      { ...asking, requestedLocale: locale },
      selectsCursor(schema, document),
      shared,
    );
    return run({ schema, document, operationName, variableValues, rootValue: delivery, contextValue: context });
  }

  /** @throws Error for a result that failed through no fault of who asked, unless it is the last attempt */
  #payload(result: ExecutionResult, isLastAttempt: boolean): Payload {
    const failure = isLastAttempt ? undefined : result.errors?.find((error) => !isMeant(error));
    if (failure) throw failure;
    return new RenderedResult(outgoingResult(result, this.#asked.locale, this.#services.log));
  }
}

/** The result with these values in their places. */
function withValues(result: ExecutionResult, values: readonly OwnValue[]): ExecutionResult {
  return { data: values.reduce<Data>((data, { keys, value }) => withValue(data, keys, value), result.data ?? {}) };
}

type Data = Readonly<Record<string, unknown>>;

function withValue(data: Data, [key = '', ...below]: readonly string[], value: unknown): Data {
  if (below.length === 0) return { ...data, [key]: value };
  const above = data[key];
  if (typeof above !== 'object' || above === null) throw new Error('a value of one’s own stands nowhere');
  return { ...data, [key]: withValue(above as Data, below, value) };
}

class RenderedResult implements Payload {
  readonly value: ExecutionResult;
  #json: Buffer | null = null;

  constructor(value: ExecutionResult) {
    this.value = value;
  }

  get json(): Buffer {
    return (this.#json ??= Buffer.from(JSON.stringify(this.value)));
  }
}

const memberOf = (viewer: Viewer) => (viewer.kind === 'guest' ? actorKey(viewer) : viewer.memberId);

function kindOf(delivery: Delivery | Notice): string {
  return eventOf(delivery)?.type ?? ('resync' in delivery ? 'resync' : 'notice');
}
