import { useEffect, useState } from 'react';

/** A value once it has not changed for so many milliseconds: what is being typed, when it is worth searching for. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timeout = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timeout);
  }, [value, afterMs]);
  return settled;
}
