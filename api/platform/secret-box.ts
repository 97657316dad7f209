import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets that must be read again, in a form that is of no use without the server's own. */
export interface SecretBox {
  close(text: string): Uint8Array<ArrayBuffer>;
  /** Null for what was not closed under this secret. */
  open(closed: Uint8Array): string | null;
}

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM under a key of its own, derived from the server's secret. */
export function createSecretBox(secret: string): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'secrets at rest', 32));
  return {
    close(text) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), closed]));
    },
    open(closed) {
      const decipher = createDecipheriv('aes-256-gcm', key, closed.subarray(0, ivLength));
      decipher.setAuthTag(closed.subarray(ivLength, ivLength + tagLength));
      try {
        return decipher.update(closed.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
      } catch (error) {
        // OpenSSL's word for bytes that were made under another key, or changed.
        if (error instanceof Error && /unable to authenticate|authentication/i.test(error.message)) return null;
        throw error;
      }
    },
  };
}
