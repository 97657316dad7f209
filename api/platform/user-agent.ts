import { UAParser } from 'ua-parser-js';

/** What a User-Agent header says of a device: "Chrome 120", "Windows 11", desktop | mobile | tablet. */
export interface Device {
  browser: string | null;
  os: string | null;
  device: string | null;
}

/** Longest header that is looked at and stored; real ones have 100 to 300 characters. */
export const userAgentLimit = 512;

/** Reads a User-Agent header; what it doesn't tell is null. */
export function readUserAgent(userAgent: string | null): Device {
  if (!userAgent) return { browser: null, os: null, device: null };
  const { browser, os, device } = new UAParser(userAgent.slice(0, userAgentLimit)).getResult();
  return {
    browser: named(browser.name, browser.version?.split('.')[0]),
    os: named(os.name, os.version),
    device: device.type ?? (os.name ? 'desktop' : null),
  };
}

function named(name: string | undefined, version: string | undefined): string | null {
  if (!name) return null;
  return version ? `${name} ${version}` : name;
}
