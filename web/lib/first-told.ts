const told = new Set<string>();

/** Whether this page tells of something for the first time since it was loaded: a feed that begins again repeats itself. */
export function isFirstTold(id: string): boolean {
  const isFirst = !told.has(id);
  told.add(id);
  return isFirst;
}
