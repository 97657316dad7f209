import { z } from 'zod';
import type { Notice } from './notices.ts';

/** Without renewal a notice ends after so long, in milliseconds. */
const lasts = 6_000;

/** What a notice of somebody who types is made of; `person` stays within the servers. */
export const typingNotice = z.object({
  person: z.string(),
  key: z.string(),
  /** Null for a guest who gave none. */
  name: z.string().nullable(),
  memberId: z.string().nullable(),
  isTyping: z.boolean(),
  isInternal: z.boolean(),
  expiresAt: z.iso.datetime(),
});

type Typing = Omit<z.input<typeof typingNotice>, 'key' | 'expiresAt'>;

/**
 * The notice that somebody types at `place`, or has stopped. Its key is the same for one person at one place, and says
 * nothing about who is behind it.
 */
export function makeTypingNotice(
  typing: Typing,
  place: string,
  { digest, clock }: { digest: (text: string) => Uint8Array; clock: () => Date },
): z.input<typeof typingNotice> & Notice {
  return {
    ...typing,
    key: Buffer.from(digest(`typing:${place}:${typing.person}`)).toString('base64url'),
    expiresAt: new Date(clock().getTime() + lasts).toISOString(),
  };
}
