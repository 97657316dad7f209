import { createHmac, hkdfSync } from 'node:crypto';

/** HMAC-SHA-256 under a key of its own, derived from the server's secret for one purpose. */
export function createDigest(secret: string, purpose: string): (text: string) => Uint8Array<ArrayBuffer> {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return (text) => new Uint8Array(createHmac('sha256', key).update(text).digest());
}
