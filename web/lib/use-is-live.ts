import { useLayoutEffect, useState } from 'react';

/** False while a page is rendered as the server would, true once the browser has taken it over. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useLayoutEffect(() => setLive(true), []);
  return isLive;
}
