import { chromium, type Browser } from 'playwright-core';
import { freePort, scratchDirectory, startServerProcess } from '../kit/server-process.ts';

/** The product with its demo, and a browser to visit it with. */
export interface Site {
  port: number;
  /** http://127.0.0.1:<port> */
  origin: string;
  browser: Browser;
  /** Ends the server as a power cut does. */
  kill(): Promise<void>;
  /** Starts the server again, on the same port and data. */
  startAgain(): Promise<void>;
  /** Ends all of it; fails if the server had crashed. */
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const data = await scratchDirectory();
  const port = await freePort();
  const start = () => startServerProcess(port, { DATA_DIR: data.path, DEMO: '1' });
  let server = await start();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    port,
    origin: server.origin,
    browser,
    async kill() {
      await server.end('SIGKILL');
    },
    async startAgain() {
      server = await start();
    },
    async close() {
      await browser.close();
      const { signal, stderr } = await server.end('SIGKILL');
      await data.remove();
      if (signal !== 'SIGKILL') throw new Error(`the server had ended by itself:\n${stderr}`);
    },
  };
}
