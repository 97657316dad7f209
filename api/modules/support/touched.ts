import type { Audience } from './feeds.ts';

/** The columns that say when a ticket last changed, to each of those whom the change concerns. */
export function touched(audience: Audience, now: Date) {
  if (audience === 'notes') return { updatedAt: now };
  const staff = { updatedAt: now, updatedAtWithoutNotes: now };
  return audience === 'staff' ? staff : { ...staff, publicUpdatedAt: now };
}
