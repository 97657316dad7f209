/** A record with the same keys, and values made of the old ones. */
export function mapRecord<Key extends string, Old, New>(
  record: Readonly<Record<Key, Old>>,
  change: (value: Old) => New,
): Record<Key, New> {
  const entries = Object.entries<Old>(record).map(([key, value]) => [key, change(value)]);
  // Object.entries forgets what the keys are called.
  return Object.fromEntries(entries) as Record<Key, New>;
}
