import { GraphQLError } from 'graphql';
import type { Locale, Localized } from '../platform/locale.ts';

/** Codes of errors that are thrown, in `extensions.code`. */
export const thrownCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'QUERY_TOO_COSTLY',
  'INTERNAL',
] as const;
type ThrownCode = (typeof thrownCodes)[number];

/** An error that ends a field or an operation; `more` is for programs, beside the code. */
export function thrown(code: ThrownCode, message: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}

const unauthenticated: Localized = { FA: 'برای این کار باید وارد شوید.', EN: 'You need to sign in for this.' };
const unknownToken: Localized = {
  FA: 'این توکن شناخته نشد یا دیگر معتبر نیست: دوباره وارد شوید یا کلید دیگری به کار ببرید.',
  EN: 'The token is unknown or no longer valid: sign in again, or use another key.',
};
const forbidden: Localized = { FA: 'شما به این بخش دسترسی ندارید.', EN: 'You have no access to this.' };
const internal: Localized = {
  FA: 'خطایی در سامانه رخ داد. لطفاً دوباره تلاش کنید.',
  EN: 'Something went wrong on our side. Please try again.',
};

interface Asker {
  viewer: unknown;
  locale: Locale;
  /** Whether a token was shown, which opens nothing if there is no viewer. */
  showedToken?: boolean;
}

/** For a caller of the wrong kind: UNAUTHENTICATED without any identity, else FORBIDDEN. */
export function denied({ viewer, locale, showedToken = false }: Asker): GraphQLError {
  if (viewer !== null) return thrown('FORBIDDEN', forbidden[locale]);
  return thrown('UNAUTHENTICATED', (showedToken ? unknownToken : unauthenticated)[locale]);
}

/** For arguments that can't be answered: a page size out of range, a cursor of another list. */
export function badInput({ locale }: Pick<Asker, 'locale'>, says: Localized): GraphQLError {
  return thrown('BAD_USER_INPUT', says[locale]);
}

/** What stands in the place of an error that was not meant for the client. */
export function masked({ locale }: Pick<Asker, 'locale'>): GraphQLError {
  return thrown('INTERNAL', internal[locale]);
}
