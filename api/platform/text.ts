import { z } from 'zod';
import type { Localized } from './locale.ts';
import type { Flaw } from './refusal.ts';
import { Refusal, required } from './refusal.ts';

// Everything that people type passes through here, before any rule or SQL sees it.

// Characters that show nothing: a text of these alone is empty. (White space; what Unicode calls default ignorable, such
// as ZWNJ, variation selectors and Hangul fillers; blank braille, annotation marks. Not all format characters: the Arabic
// end of ayah is one.)
const invisible = /[\s\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/gu;
// Controls but tab and line feed; noncharacters are let through, PostgreSQL stores them.
const controls = /[^\P{Cc}\t\n]/u;

const unreadable: Localized = {
  FA: 'این متن نویسه‌ای دارد که پذیرفتنی نیست.',
  EN: 'This text has a character that can’t be accepted.',
};
const tooLong = (max: number): Localized => ({
  FA: `حداکثر ${max.toLocaleString('fa-IR')} نویسه پذیرفته می‌شود.`,
  EN: `At most ${max.toLocaleString('en')} characters are accepted.`,
});
const tooShort = (min: number): Localized => ({
  FA: `دست‌کم ${min.toLocaleString('fa-IR')} نویسه لازم است.`,
  EN: `At least ${min.toLocaleString('en')} characters are needed.`,
});

const tooMany = (max: number): Localized => ({
  FA: `حداکثر ${max.toLocaleString('fa-IR')} مورد پذیرفته می‌شود.`,
  EN: `At most ${max.toLocaleString('en')} are accepted.`,
});

type Fault = Pick<Flaw, 'code' | 'says'>;

/** Marks the value as wrong; what it returns stands for "no value". */
function reject(context: z.core.$RefinementCtx, input: unknown, fault: Fault): never {
  context.addIssue({ code: 'custom', input, params: fault });
  return z.NEVER;
}

/** Marks a value as not of the form that is wanted, at a path within it if one is given. */
export function invalid(context: z.core.$RefinementCtx, says: Localized, path: PropertyKey[] = []): never {
  context.addIssue({ code: 'custom', path, params: { code: 'INVALID', says } });
  return z.NEVER;
}

function isFault(params: Record<string, unknown> | undefined): params is Record<string, unknown> & Fault {
  return params !== undefined && 'code' in params && 'says' in params;
}

/** What is wrong with a text, null if nothing is; `max` counts characters as people do (code points). */
function faultOf(value: string, max: number): Fault | null {
  if (!value.isWellFormed() || controls.test(value)) return { code: 'INVALID', says: unreadable };
  if (value.length > max && (value.length > max * 2 || [...value].length > max)) {
    return { code: 'TOO_LONG', says: tooLong(max) };
  }
  return null;
}

/** True for a text in which nothing can be seen. */
export function isBlank(value: string): boolean {
  return value.replace(invisible, '') === '';
}

function text(max: number, lines: boolean) {
  return z.string().transform((raw, context) => {
    const unified = raw.replace(/\r\n?/g, '\n');
    const value = (lines ? unified : unified.replace(/[\n\t]+/g, ' ')).trim().normalize('NFC');
    const fault: Fault | null = isBlank(value) ? { code: 'REQUIRED', says: required } : faultOf(value, max);
    return fault ? reject(context, raw, fault) : value;
  });
}

/** One line that must show something, up to `max` characters; line breaks become spaces. */
export const line = (max: number) => text(max, false);

/** A text of many lines that must show something, up to `max` characters. */
export const lines = (max: number) => text(max, true);

/** A list of up to `max` of these. */
export function listOf<T extends z.ZodType>(type: T, max: number) {
  return z
    .array(type)
    .transform((values, context) =>
      values.length > max ? reject(context, values, { code: 'INVALID', says: tooMany(max) }) : values,
    );
}

/** The same as `type`, but nothing visible means null; absent stays absent. */
export function optional<T extends z.ZodType>(type: T) {
  return z.preprocess((value) => (typeof value === 'string' && isBlank(value) ? null : value), type.nullish());
}

/** A string of a given form, after `line`. */
export function formed(max: number, form: Pick<RegExp, 'test'>, says: Localized) {
  return line(max).transform((value, context) =>
    form.test(value) ? value : reject(context, value, { code: 'INVALID', says }),
  );
}

/** A list of up to `max` entries. */
export function atMost<T extends z.ZodType>(max: number, entry: T, says: Localized) {
  return z.array(entry).superRefine((entries, context) => {
    if (entries.length > max) reject(context, entries.length, { code: 'INVALID', says });
  });
}

/** An e-mail address in lower case, by which an account is found. */
export const email = line(254).transform((value, context) => {
  const lower = value.toLowerCase();
  if (z.email().safeParse(lower).success) return lower;
  return reject(context, value, {
    code: 'INVALID',
    says: { FA: 'این نشانی ایمیل درست نیست.', EN: 'This is not an e-mail address.' },
  });
});

/** A password to be set: 8 to 200 characters, kept exactly as typed. */
export const newPassword = z.string().transform((value, context) => {
  const short: Fault = { code: 'INVALID', says: tooShort(8) };
  const fault = faultOf(value, 200) ?? ([...value].length < 8 || isBlank(value) ? short : null);
  return fault ? reject(context, value, fault) : value;
});

const zoneUnknown: Localized = { FA: 'این منطقهٔ زمانی شناخته نشد.', EN: 'This time zone is not known.' };

/** An IANA time zone that this runtime knows. */
export const timeZone = formed(64, /^[A-Za-z]/, zoneUnknown).transform((value, context) => {
  try {
    // Offsets, which the form keeps out, would pass here: PostgreSQL reads their sign the other way round.
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reject(context, value, { code: 'INVALID', says: zoneUnknown });
  }
});

/**
 * The input as the schema makes it.
 * @throws Refusal with every flaw that was found.
 */
export function checked<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refusal(
    result.error.issues.map((found): Flaw => {
      const field = found.path.map(String);
      if (found.code === 'custom' && isFault(found.params)) {
        return { code: found.params.code, says: found.params.says, field };
      }
      return { code: 'INVALID', says: { FA: 'این مقدار پذیرفتنی نیست.', EN: 'This value can’t be accepted.' }, field };
    }),
  );
}

/** The text with Persian and Arabic digits written in Latin ones. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
