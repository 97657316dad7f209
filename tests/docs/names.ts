const isName = /<([a-z][a-z -]*)>/g;

/** What may stand for a name; for any other one, something without spaces. */
const shapes: readonly [RegExp, string][] = [
  [/^time$/, String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`],
  [/^seconds$/, String.raw`\d+`],
  [/ number$/, String.raw`TKT-\d{4}-\d{5}`],
  [/ key$/, String.raw`ahk_[\w-]{32,}`],
  [/ secret$/, String.raw`whsec_[\w+/=]{32,}`],
];
const otherwise = String.raw`[^\s"<>]{8,}`;
/** Of these every one is another. */
const ofTheMoment = ['time', 'seconds'];

/**
 * What the page writes in angle brackets because it differs from run to run: `<ticket>` is one value wherever it stands,
 * found where an answer shows it first, and no other name has the same.
 */
export class Names {
  readonly #values = new Map<string, string>();

  /** The text with values for its names; fails on one that no answer has shown. */
  fill(text: string): string {
    return text.replace(isName, (_whole, name: string) => {
      const value = this.#values.get(name);
      if (value === undefined) throw new Error(`nothing above shows what <${name}> is`);
      return value;
    });
  }

  /**
   * What the page shows, with names replaced by what came wherever they may stand for it: equal to what came, unless
   * something else differs. Numbers under the keys that vary are taken as they came.
   */
  settle(shown: unknown, came: unknown, varying: readonly string[] = []): unknown {
    if (typeof shown === 'string') return typeof came === 'string' ? this.#settleText(shown, came) : shown;
    if (Array.isArray(shown)) {
      const others: readonly unknown[] = Array.isArray(came) ? came : [];
      return shown.map((entry, index) => this.settle(entry, others[index], varying));
    }
    if (!isRecord(shown)) return shown;
    const others = isRecord(came) ? came : {};
    return Object.fromEntries(
      Object.entries(shown).map(([key, value]) => [
        key,
        varying.includes(key) && typeof value === 'number' && typeof others[key] === 'number'
          ? others[key]
          : this.settle(value, others[key], varying),
      ]),
    );
  }

  #settleText(shown: string, came: string): string {
    const names = [...shown.matchAll(isName)].map(([, name = '']) => name);
    if (names.length === 0) return shown;
    const pattern = shown
      .split(isName)
      .map((part, index) =>
        index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) : `(${shapeOf(part)})`,
      )
      .join('');
    const found = new RegExp(`^${pattern}$`).exec(came)?.slice(1);
    if (!found || !names.every((name, index) => this.#mayBe(name, found[index] ?? ''))) return shown;
    names.forEach((name, index) => {
      if (!ofTheMoment.includes(name)) this.#values.set(name, found[index] ?? '');
    });
    return came;
  }

  #mayBe(name: string, value: string): boolean {
    if (ofTheMoment.includes(name)) return true;
    const known = this.#values.get(name);
    return known === undefined ? ![...this.#values.values()].includes(value) : known === value;
  }
}

function shapeOf(name: string): string {
  return shapes.find(([named]) => named.test(name))?.[1] ?? otherwise;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
