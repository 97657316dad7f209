/** A list's entries as somebody sees them, and whether they would stand otherwise by now. */
export interface CalmOrder {
  shown: readonly string[];
  /** Entries that are not shown yet. */
  newCount: number;
  isStale: boolean;
}

/**
 * The order to show while somebody points into the list: as it was, without what has gone, and with what follows
 * further down; what is new or moves up waits.
 * @param before what is shown
 * @param wanted the order as it is now
 */
export function heldOrder(
  before: readonly string[],
  wanted: readonly string[],
  exists: (id: string) => boolean,
): CalmOrder {
  const kept = before.filter(exists);
  const known = new Set(kept);
  const lastKept = wanted.findLastIndex((id) => known.has(id));
  // A further page: behind everything that is shown.
  const further = wanted.slice(lastKept + 1);
  const shown = lastKept === -1 ? wanted : [...kept, ...further];
  const isShown = new Set(shown);
  return {
    shown,
    newCount: wanted.filter((id) => !isShown.has(id)).length,
    isStale: shown.length !== wanted.length || shown.some((id, index) => id !== wanted[index]),
  };
}
