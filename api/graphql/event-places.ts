import { actorKey, type Viewer } from '../modules/identity/viewer.ts';
import { thrown } from './errors.ts';
import { OpenCount } from './open-count.ts';
import type { Locale, Localized } from '../platform/locale.ts';
import type { GraphQLError } from 'graphql';

/** Feeds over server-sent events at once: of one person, and of all guests of one network, who are as many as they like. */
const most = { person: 100, guests: 200 };

const numbers = { FA: new Intl.NumberFormat('fa-IR'), EN: new Intl.NumberFormat('en') };

const says = (limit: number): Localized => ({
  FA: `بیش از ${numbers.FA.format(limit)} جریان رویداد هم‌زمان باز نمی‌ماند. یکی را ببندید، یا سوکت به کار ببرید که جریان‌های بسیاری می‌برد.`,
  EN: `No more than ${numbers.EN.format(limit)} event streams are open at once. Close one, or use a socket, which carries many feeds.`,
});

interface Asker {
  viewer: Viewer | null;
  origin: { network: string };
  locale: Locale;
}

/** Counts the feeds that are open over server-sent events, each of which has a connection of its own. */
export class EventPlaces {
  readonly #open = new OpenCount();
  readonly #isLimited: boolean;

  constructor(isLimited: boolean) {
    this.#isLimited = isLimited;
  }

  /** Takes a place for a feed. @returns what gives it back; RATE_LIMITED when there is none left */
  take({ viewer, origin, locale }: Asker): (() => void) | GraphQLError {
    const network = `network:${origin.network}`;
    const owners =
      viewer === null
        ? [{ owner: network, limit: most.guests }]
        : [
            { owner: actorKey(viewer), limit: most.person },
            ...(viewer.kind === 'guest' ? [{ owner: network, limit: most.guests }] : []),
          ];
    const taken: (() => void)[] = [];
    const giveBack = () => {
      for (const one of taken) one();
    };
    for (const { owner, limit } of owners) {
      const place = this.#open.take(owner, this.#isLimited ? limit : Infinity);
      if (!place) {
        giveBack();
        return thrown('RATE_LIMITED', says(limit)[locale], { limit });
      }
      taken.push(place);
    }
    return giveBack;
  }
}
