/** Counts what is open by whose it is. */
export class OpenCount {
  readonly #open = new Map<string, number>();

  /** Takes a place for `owner`. @returns what gives it back; null when `most` are taken */
  take(owner: string, most: number): (() => void) | null {
    const open = this.#open.get(owner) ?? 0;
    if (open >= most) return null;
    this.#open.set(owner, open + 1);
    let isGivenBack = false;
    return () => {
      if (isGivenBack) return;
      isGivenBack = true;
      const left = (this.#open.get(owner) ?? 1) - 1;
      if (left === 0) this.#open.delete(owner);
      else this.#open.set(owner, left);
    };
  }
}
