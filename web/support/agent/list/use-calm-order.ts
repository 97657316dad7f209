import { useState } from 'react';
import { heldOrder, type CalmOrder } from './calm-order.ts';

/**
 * Shows a live order without moving anything under a pointer: while `isHeld`, entries stay where they are, and what has
 * changed waits until it is let go or asked for.
 * @param list names the list; another one is shown as it is at once
 */
export function useCalmOrder(
  list: string,
  wanted: readonly string[],
  isHeld: boolean,
  exists: (id: string) => boolean,
): CalmOrder & { update: () => void } {
  const [last, setLast] = useState({ list, shown: wanted });
  const live: CalmOrder = { shown: wanted, newCount: 0, isStale: false };
  const order = isHeld && last.list === list ? heldOrder(last.shown, wanted, exists) : live;
  const isSame =
    last.list === list &&
    last.shown.length === order.shown.length &&
    last.shown.every((id, i) => id === order.shown[i]);
  if (!isSame) setLast({ list, shown: order.shown });
  return { ...order, update: () => setLast({ list, shown: wanted }) };
}
