import { GraphQLError } from 'graphql';
import { longestStatementMs } from '../../platform/database/database.ts';
import type { Locale, Localized } from '../../platform/locale.ts';
import type { Structure } from './structure.ts';

/** The most that one operation may be, on every transport. Several times what our own pages ask for: see tests/limits. */
export const maxima = {
  /** Bytes of a request's body and of a socket's message. */
  bytes: 1024 * 1024,
  /** Of a document. Comments and blanks are no tokens, and a subscription keeps its text. */
  characters: 50_000,
  tokens: 3_000,
  depth: 16,
  fields: 1_000,
  aliases: 100,
  directives: 50,
  repeats: 50,
  cost: 10_000,
  /** In the variables of a subscription, as JSON: they are kept as long as it is followed. */
  variables: 10_000,
  seconds: longestStatementMs / 1000,
} as const;

export type LimitName = keyof typeof maxima;

const numbers: Record<Locale, Intl.NumberFormat> = {
  FA: new Intl.NumberFormat('fa-IR'),
  EN: new Intl.NumberFormat('en'),
};

const says: Record<LimitName, (most: Localized, asked: Localized | null) => Localized> = {
  bytes: (most) => ({
    FA: `درخواست بزرگ‌تر از ${most.FA} بایت پذیرفته نمی‌شود.`,
    EN: `A request has at most ${most.EN} bytes.`,
  }),
  characters: (most, asked) => told('تعداد نویسه‌های سند', 'characters in the document', most, asked),
  tokens: (most) => ({
    FA: `سند حداکثر ${most.FA} جزء (token) می‌تواند داشته باشد.`,
    EN: `A document has at most ${most.EN} tokens.`,
  }),
  depth: (most, asked) => told('عمق فیلدها', 'fields within fields', most, asked),
  fields: (most, asked) => told('تعداد فیلدها، با قطعه‌ها', 'fields, with those of its fragments', most, asked),
  aliases: (most, asked) => told('تعداد نام‌های مستعار', 'aliases', most, asked),
  directives: (most, asked) => told('تعداد دستورها (directive)', 'directives', most, asked),
  repeats: (most, asked) => told('تکرار یک فیلد در یک جا', 'repeats of one field in one place', most, asked),
  variables: (most, asked) =>
    told('نویسه‌های متغیرهای یک اشتراک', 'characters in the variables of a subscription', most, asked),
  cost: (most, asked) => told('هزینه', 'points of cost', most, asked),
  seconds: (most) => ({
    FA: `این عملیات در ${most.FA} ثانیه به پایان نرسید.`,
    EN: `The operation was not done within ${most.EN} seconds.`,
  }),
};

function told(persian: string, english: string, most: Localized, asked: Localized | null): Localized {
  return {
    FA: `این عملیات از سقف می‌گذرد: ${persian} حداکثر ${most.FA} است${asked ? `، اینجا ${asked.FA}` : ''}.`,
    EN: `The operation is too much: at most ${most.EN} ${english}${asked ? `, here ${asked.EN}` : ''}.`,
  };
}

/** Refuses an operation, by the limit that it is beyond; `asked` is its own figure, where that was counted. */
export function tooCostly(limit: LimitName, asked: number | null, locale: Locale): GraphQLError {
  const inWords = (figure: number): Localized => ({ FA: numbers.FA.format(figure), EN: numbers.EN.format(figure) });
  const maximum = maxima[limit];
  return new GraphQLError(says[limit](inWords(maximum), asked === null ? null : inWords(asked))[locale], {
    extensions: { code: 'QUERY_TOO_COSTLY', limit, maximum, ...(asked === null ? {} : { asked }) },
  });
}

/** Whether an operation is more than may be, by its structure. */
export function beyondMaxima(structure: Structure, locale: Locale): GraphQLError | null {
  for (const limit of ['depth', 'fields', 'aliases', 'directives', 'repeats'] as const) {
    if (structure[limit] > maxima[limit]) return tooCostly(limit, structure[limit], locale);
  }
  return null;
}
