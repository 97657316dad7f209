import { expect, test } from 'vitest';
import { dateText, dayNumber, monthOf, weekdaysFrom } from './calendar-month.ts';
import { clockTimeText, numberText, readClockTime, readNumber } from './numerals.ts';

test('a month in Persian is a Jalali one, whose weeks begin on Saturday', () => {
  const month = monthOf('2027-03-21', 'fa');
  expect(month).toMatchObject({ title: 'فروردین ۱۴۰۶', leading: 1 });
  expect([month.days[0], month.days.at(-1), month.days.length]).toEqual(['2027-03-21', '2027-04-20', 31]);
  expect(dayNumber('2027-03-22', 'fa')).toBe('۲');
  expect(dateText('2027-03-21', 'fa')).toBe('یکشنبه ۱ فروردین ۱۴۰۶');
  expect(weekdaysFrom('fa')).toEqual([6, 7, 1, 2, 3, 4, 5]);
});

test('a month in English is a Gregorian one, whose weeks begin on Monday', () => {
  const month = monthOf('2028-02-15', 'en');
  expect(month).toMatchObject({ title: 'February 2028', leading: 1 });
  expect([month.days[0], month.days.at(-1)]).toEqual(['2028-02-01', '2028-02-29']);
  expect(dateText('2028-02-29', 'en')).toBe('Tuesday, 29 February 2028');
});

test('numbers are read in whatever digits they are typed', () => {
  expect(['۱۲۰', '١٢٠', '120', ' 1,200 ', 'x', '', '-1', '1.5'].map(readNumber)).toEqual([
    120,
    120,
    120,
    1200,
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect(numberText(1440, 'fa')).toBe('۱۴۴۰');
  expect(['۹', '9:30', '۰۹:۳۰', '24:00', 'noon'].map(readClockTime)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '24:00',
    'noon',
  ]);
  expect(clockTimeText('09:30', 'fa')).toBe('۰۹:۳۰');
});
