import { badInput } from './errors.ts';
import type { Context } from './context.ts';

const standard = 50;
const most = 100;

/**
 * The number of entries to give: 50 unless told.
 * @throws BAD_USER_INPUT outside of 1 to 100
 */
export function pageSize(context: Pick<Context, 'locale'>, asked: number | null | undefined): number {
  const size = asked ?? standard;
  if (size >= 1 && size <= most) return size;
  throw badInput(context, { FA: 'اندازهٔ صفحه باید از ۱ تا ۱۰۰ باشد.', EN: 'A page has 1 to 100 entries.' });
}

// Counting stops here: what a person reads beyond is "more".
const countedUpTo = 10_001;

/** `take` for counts of filtered lists: exact to 10,000, and 10,001 stands for more. */
export function countLimit(isFiltered: boolean): number | undefined {
  return isFiltered ? countedUpTo : undefined;
}
