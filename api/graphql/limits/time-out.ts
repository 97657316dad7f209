import type { ExecutionResult } from 'graphql';
import type { Locale } from '../../platform/locale.ts';
import { maxima, tooCostly } from './maxima.ts';

/**
 * The result of an operation, or a refusal once it has taken too long. What it still does then is not waited for: a
 * PostgreSQL server ends its statements after the same time. A change that waited long for its turn may be made after
 * all: whoever repeats it with its clientMutationId is told.
 */
export async function inTime(
  result: Promise<ExecutionResult> | ExecutionResult,
  locale: Locale,
): Promise<ExecutionResult> {
  return orElse(result, (late) => late.resolve({ errors: [tooCostly('seconds', null, locale)] }));
}

/**
 * The result of an operation for which nobody waits.
 * @throws Error once it has taken too long
 */
export async function inTimeOrFail(result: Promise<ExecutionResult> | ExecutionResult): Promise<ExecutionResult> {
  return orElse(result, (late) => late.reject(new Error(`not done within ${maxima.seconds} seconds`)));
}

async function orElse(
  result: Promise<ExecutionResult> | ExecutionResult,
  onLate: (late: PromiseWithResolvers<ExecutionResult>) => void,
): Promise<ExecutionResult> {
  const late = Promise.withResolvers<ExecutionResult>();
  const timer = setTimeout(() => onLate(late), maxima.seconds * 1000);
  try {
    return await Promise.race([result, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
