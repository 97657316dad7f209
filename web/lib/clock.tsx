import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const MINUTE_MS = 60_000;

interface Clock {
  timeZone: string;
  /** Milliseconds since the epoch, the server's at first and then moving once a minute. */
  now: number;
}

const ClockContext = createContext<Clock>({ timeZone: 'UTC', now: 0 });

/** Starts from the server's time and zone, so that the first render is the same on both sides, then takes the browser's. */
export function ClockProvider({ timeZone, now, children }: Clock & { children: ReactNode }) {
  const [clock, setClock] = useState<Clock>({ timeZone, now });
  useEffect(() => {
    const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    document.cookie = `ahrom_timezone=${encodeURIComponent(browserZone)}; Path=/; Max-Age=31536000; SameSite=Lax`;
    const tick = () => setClock({ timeZone: browserZone, now: Date.now() });
    tick();
    const interval = setInterval(tick, MINUTE_MS);
    return () => clearInterval(interval);
  }, []);
  return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}

export function useClock(): Clock {
  return useContext(ClockContext);
}
