import { z } from 'zod';
import { ApiScope } from '../../../generated/prisma/enums.ts';
import { invalid } from '../../../platform/text.ts';
import { scopesNeeded } from '../wording.ts';

/** Scopes to be given: at least one. */
export const scopes = z
  .array(z.enum(ApiScope))
  .transform((given, context) => (given.length === 0 ? invalid(context, scopesNeeded) : given));
