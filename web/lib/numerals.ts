import type { Locale } from './locale.ts';

/** A whole number as a person typed it, in Latin, Persian or Arabic digits; NaN for anything else. */
export function readNumber(text: string): number {
  const latin = inLatinDigits(text).replace(/[,٬]/g, '');
  return /^\d{1,9}$/.test(latin) ? Number(latin) : NaN;
}

/** A time of day as a person typed it (9, 9:30, ۰۹:۳۰) as HH:MM; what is none stays as it is. */
export function readClockTime(text: string): string {
  const latin = inLatinDigits(text);
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(latin) ?? [];
  return hours === undefined ? latin : `${hours.padStart(2, '0')}:${minutes}`;
}

/** HH:MM in the digits of a language. */
export function clockTimeText(time: string, locale: Locale): string {
  return time.replace(/\d/g, (digit) => numberText(Number(digit), locale));
}

function inLatinDigits(text: string): string {
  return text
    .trim()
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}

/** A number in the digits of a language, as it stands in a field. */
export function numberText(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(value);
}
