import { hash, verify } from '@node-rs/argon2';

// OWASP's second recommendation for argon2id (19 MiB, two passes): about 30 ms of one core a sign-in.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id in its own encoded form, salt included. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

// Hash of a password nobody has, made once with the same cost.
const nobodys = hashPassword(crypto.randomUUID());

/**
 * Whether the password is the one that was hashed. With no hash (unknown e-mail, invitation not accepted) it does the
 * same work and says no, so that the time taken tells nothing.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodys), password);
  return matches && passwordHash !== null;
}
