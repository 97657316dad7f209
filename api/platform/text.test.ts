import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refusal } from './refusal.ts';
import { checked, email, formed, isBlank, line, lines, listOf, newPassword, optional, timeZone } from './text.ts';

/** The code that a value is refused with; fails if it is accepted. */
function refusal(schema: z.ZodType, value: unknown): string | undefined {
  const result = schema.safeParse(value);
  if (result.success) throw new Error(`accepted: ${JSON.stringify(result.data)}`);
  try {
    checked(schema, value);
  } catch (error) {
    if (error instanceof Refusal) return error.flaws[0]?.code;
    throw error;
  }
  return undefined;
}

const nul = '\u0000';
const loneSurrogates = ['\uD83D', '\uDE00', 'a\uD83Db', '\uDE00\uD83D'];

describe('a text', () => {
  it('is trimmed and composed', () => {
    expect(line(10).parse('  سلام \n')).toBe('سلام');
    expect(line(10).parse('e\u0301')).toBe('\u00E9');
  });

  it('keeps its line breaks, whoever’s they were, where lines are wanted', () => {
    expect(lines(20).parse('one\r\ntwo\rthree\n\nfour')).toBe('one\ntwo\nthree\n\nfour');
    expect(lines(20).parse('a\tb')).toBe('a\tb');
  });

  it('becomes one line where one is wanted', () => {
    expect(line(20).parse('one\r\n\r\ntwo\tthree')).toBe('one two three');
  });

  it('keeps the joiners within its words', () => {
    const persian = 'می\u200Cخواهم خانه\u200Cها';
    expect(line(50).parse(persian)).toBe(persian);
    const family = '👩\u200D👩\u200D👧';
    expect(line(50).parse(family)).toBe(family);
  });

  it('must show something', () => {
    const invisible = [
      '',
      '   ',
      '\r\n\t',
      '\u00A0\u3000\u2028',
      '\u200B',
      '\u200C\u200D',
      '\uFEFF\u2060\u00AD',
      '\u202E\u2066\u061C',
      '\uFE0F',
      '\u3164\u115F\uFFA0',
      '\u2800',
      '\u034F',
      '\u{E0100}',
      '\u{E0041}\u{E007F}',
      '\u{1D173}',
    ];
    for (const text of invisible) {
      expect(isBlank(text), JSON.stringify(text)).toBe(true);
      expect(refusal(line(10), text), JSON.stringify(text)).toBe('REQUIRED');
      expect(refusal(lines(10), text), JSON.stringify(text)).toBe('REQUIRED');
    }
  });

  it('shows something with one visible sign, be it of a right-to-left script', () => {
    for (const text of ['.', '\u200Cآ\u200C', '۝', '\u0601', '😀', '❤\uFE0F', '\u0301']) {
      expect(isBlank(text), JSON.stringify(text)).toBe(false);
      expect(line(10).safeParse(text).success, JSON.stringify(text)).toBe(true);
    }
  });

  it('has no NUL, no other control and no lone surrogate', () => {
    for (const text of [nul, `a${nul}b`, 'a\u0007b', 'a\u001Bb', 'a\u007Fb', 'a\u0085b', 'a\vb', ...loneSurrogates]) {
      expect(refusal(line(10), text), JSON.stringify(text)).toBe('INVALID');
      expect(refusal(lines(10), text), JSON.stringify(text)).toBe('INVALID');
    }
  });

  it('is as long as people count it', () => {
    expect(line(3).parse('😀😀😀')).toBe('😀😀😀');
    expect(line(3).parse('  abc  ')).toBe('abc');
    expect(lines(3).parse('a\r\nb')).toBe('a\nb');
    for (const text of ['abcd', '😀😀😀😀', 'abcdefgh', 'a\u200Cbc'])
      expect(refusal(line(3), text), text).toBe('TOO_LONG');
  });

  it('is a string', () => {
    for (const value of [1, null, undefined, {}, ['a']]) expect(refusal(line(3), value)).toBe('INVALID');
  });

  it('when it may be left out is null if nothing shows, and absent if absent', () => {
    const maybe = optional(line(3));
    expect(maybe.parse(' \u200C ')).toBeNull();
    expect(maybe.parse('')).toBeNull();
    expect(maybe.parse(null)).toBeNull();
    expect(maybe.parse(undefined)).toBeUndefined();
    expect(maybe.parse(' a ')).toBe('a');
    expect(refusal(maybe, 'abcd')).toBe('TOO_LONG');
  });

  it('of a given form is refused in the words given', () => {
    const says = { FA: 'فقط رقم', EN: 'Digits only' };
    const digits = formed(5, /^\d+$/, says);
    expect(digits.parse(' 123 ')).toBe('123');
    expect(() => checked(digits, 'x')).toThrow('Digits only');
    expect(refusal(digits, '123456')).toBe('TOO_LONG');
  });
});

describe('an e-mail address', () => {
  it('is kept in lower case', () => {
    expect(email.parse(' Sara@Demo.Test ')).toBe('sara@demo.test');
    expect(email.parse('a.b+c@xn--mgba3a4f16a.ir')).toBe('a.b+c@xn--mgba3a4f16a.ir');
  });

  it('is refused when it is none', () => {
    for (const none of [
      'sara',
      'sara@',
      '@demo.test',
      'sara@demo',
      'sa ra@demo.test',
      'a@b@c.test',
      'a\u200Cb@c.test',
    ]) {
      expect(refusal(email, none), none).toBe('INVALID');
    }
    expect(refusal(email, ' ')).toBe('REQUIRED');
    expect(refusal(email, `${'a'.repeat(250)}@b.test`)).toBe('TOO_LONG');
  });
});

describe('a new password', () => {
  it('is kept exactly as typed', () => {
    for (const typed of [
      ' 8 signs ',
      'رمز\u200Cعبور۱',
      'e\u0301e\u0301e\u0301e\u0301',
      'x'.repeat(200),
      '😀'.repeat(8),
    ]) {
      expect(newPassword.parse(typed)).toBe(typed);
    }
  });

  it('has 8 to 200 characters, of which one can be seen', () => {
    for (const short of ['', '1234567', '😀'.repeat(7), ' '.repeat(8), '\u200C'.repeat(20)]) {
      expect(refusal(newPassword, short), JSON.stringify(short)).toBe('INVALID');
    }
    for (const long of ['x'.repeat(201), '😀'.repeat(201)]) expect(refusal(newPassword, long)).toBe('TOO_LONG');
  });

  it('has no NUL and no lone surrogate', () => {
    for (const text of [`password${nul}`, ...loneSurrogates.map((half) => `password${half}`)]) {
      expect(refusal(newPassword, text)).toBe('INVALID');
    }
  });
});

describe('a time zone', () => {
  it('is one that the runtime knows, in its usual spelling', () => {
    expect(timeZone.parse('Asia/Tehran')).toBe('Asia/Tehran');
    expect(timeZone.parse(' europe/berlin ')).toBe('Europe/Berlin');
  });

  // To Intl they are time zones; PostgreSQL reads their sign the other way round.
  it('is no offset', () => {
    for (const offset of ['+03:30', '-05:00', '+01']) expect(refusal(timeZone, offset), offset).toBe('INVALID');
  });

  it('is refused when it is none', () => {
    for (const none of ['Mars/Olympus', 'Tehran', '3.5', '../etc'])
      expect(refusal(timeZone, none), none).toBe('INVALID');
    expect(refusal(timeZone, '')).toBe('REQUIRED');
  });
});

describe('a checked input', () => {
  const shape = z.object({ subject: line(5), contact: z.object({ email }), count: z.number() });

  it('comes back as its shape makes it', () => {
    expect(checked(shape, { subject: ' a ', contact: { email: 'A@B.test' }, count: 1 })).toEqual({
      subject: 'a',
      contact: { email: 'a@b.test' },
      count: 1,
    });
  });

  it('is refused with every flaw, each at its field, in both languages', () => {
    const refused = () => checked(shape, { subject: 'longer', contact: { email: 'x' }, count: 'one' });
    expect(refused).toThrow(Refusal);
    try {
      refused();
    } catch (error) {
      const flaws = error instanceof Refusal ? error.flaws : [];
      expect(flaws.map(({ code, field }) => [code, field])).toEqual([
        ['TOO_LONG', ['subject']],
        ['INVALID', ['contact', 'email']],
        ['INVALID', ['count']],
      ]);
      expect(flaws[0]?.says).toEqual({
        FA: 'حداکثر ۵ نویسه پذیرفته می‌شود.',
        EN: 'At most 5 characters are accepted.',
      });
    }
  });
});

describe('a list', () => {
  it('has so many entries at most, each of which must pass', () => {
    expect(listOf(line(3), 2).parse([' a ', 'b'])).toEqual(['a', 'b']);
    expect(refusal(listOf(line(3), 2), ['a', 'b', 'c'])).toBe('INVALID');
    expect(refusal(listOf(line(3), 2), ['a', 'four'])).toBe('TOO_LONG');
  });
});
