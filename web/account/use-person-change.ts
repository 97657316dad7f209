import { useEffect } from 'react';

/** Loads the page anew when another tab of this browser has been loaded for another person: the session is the browser's. */
export function usePersonChange(memberId: string | undefined): void {
  useEffect(() => {
    if (memberId === undefined) return;
    const tabs = new BroadcastChannel('ahrom.person');
    tabs.onmessage = ({ data }) => {
      if (data !== memberId) location.reload();
    };
    tabs.postMessage(memberId);
    return () => tabs.close();
  }, [memberId]);
}
