import { formed } from '../../platform/text.ts';
import { notAnEmoji } from './wording.ts';

const one = /^\p{RGI_Emoji}$/v;
const emojiPresentation = '\uFE0F';

/** Exactly one emoji, as Unicode recommends it for interchange; one that lacks only its presentation selector gets it. */
export const emoji = formed(32, /./u, notAnEmoji)
  .transform((given) => (one.test(given) ? given : given + emojiPresentation))
  .pipe(formed(33, one, notAnEmoji));
