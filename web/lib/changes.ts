/** Lists in forms are sets: their order says nothing. */
function asText(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(Array.isArray(value) ? value.map(asText).sort() : value);
}

/** Of what a form is filled with, the fields alone that are not as it showed them. */
export function changesOf<Filled extends object>(shown: object, filled: Filled): Partial<Filled> {
  const before = new Map<string, unknown>(Object.entries(shown));
  const changes: Partial<Filled> = {};
  for (const field in filled) {
    if (!before.has(field) || asText(before.get(field)) !== asText(filled[field])) changes[field] = filled[field];
  }
  return changes;
}
