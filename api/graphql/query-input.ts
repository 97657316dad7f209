import { Refusal } from '../platform/refusal.ts';
import { checked, line, optional } from '../platform/text.ts';
import { badInput } from './errors.ts';
import type { Context } from './context.ts';

const searched = optional(line(100));

/**
 * A text that is searched for, without its wildcards' powers; null when there is nothing to look for.
 * @throws BAD_USER_INPUT for a text that can't be searched
 */
export function searchText(context: Context, search: string | null | undefined): string | null {
  try {
    const text = checked(searched, search);
    return text?.replace(/[\\%_]/g, '\\$&') ?? null;
  } catch (error) {
    const flaw = error instanceof Refusal ? error.flaws[0] : undefined;
    if (flaw) throw badInput(context, flaw.says);
    throw error;
  }
}
