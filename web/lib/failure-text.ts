import type { TFunction } from 'i18next';
import type { CombinedError } from 'urql';

/** What to tell a person of an operation that failed as a whole: the API's own words, or that it was not reached. */
export function failureText(error: CombinedError | undefined, t: TFunction): string {
  return error?.graphQLErrors[0]?.message ?? t('account.failed');
}
