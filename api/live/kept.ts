/** Things by their keys, each kept for as long as somebody holds it. */
export class Kept<Thing extends { readonly key: string }> {
  readonly #things = new Map<string, { thing: Thing; holders: number }>();

  /** Makes it if nobody holds it yet. */
  hold(key: string, make: () => Thing): Thing {
    const held = this.#things.get(key) ?? { thing: make(), holders: 0 };
    held.holders += 1;
    this.#things.set(key, held);
    return held.thing;
  }

  letGo({ key }: Thing): void {
    const held = this.#things.get(key);
    if (held && (held.holders -= 1) === 0) this.#things.delete(key);
  }

  get(key: string): Thing | undefined {
    return this.#things.get(key)?.thing;
  }

  keys(): string[] {
    return [...this.#things.keys()];
  }
}
