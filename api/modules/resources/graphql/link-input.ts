import { z } from 'zod';
import { lines, optional } from '../../../platform/text.ts';

/** What an agent may say about a link, whatever it hangs on. */
export const linkNote = optional(lines(1_000));

/** The part of a new link that is the same wherever it hangs. */
export const linkShape = { resourceId: z.string(), isPinned: z.boolean().nullish(), note: linkNote };
