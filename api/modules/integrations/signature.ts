import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret of the Standard Webhooks form. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** The headers of a message, signed with each of the secrets. */
export function signedHeaders(
  message: { id: string; sentAt: Date; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(message.sentAt.getTime() / 1000));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  });
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
