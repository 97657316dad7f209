import type { SupportTicketStatus } from '../../generated/prisma/client.ts';
import type { Localized } from '../../platform/locale.ts';

// What support says by itself: SYSTEM messages in the workspace's language, refusals in the reader's.

export function welcome(number: string): Localized {
  return {
    FA: `تیکت ${number} ثبت شد. به‌زودی یکی از همکاران ما پاسخ می‌دهد.`,
    EN: `Ticket ${number} has been opened. One of us will answer soon.`,
  };
}

const statusNames: Readonly<Record<SupportTicketStatus, Localized>> = {
  OPEN: { FA: 'باز', EN: 'open' },
  IN_PROGRESS: { FA: 'در حال بررسی', EN: 'in progress' },
  WAITING: { FA: 'در انتظار مشتری', EN: 'waiting for the customer' },
  ON_HOLD: { FA: 'متوقف', EN: 'on hold' },
  RESOLVED: { FA: 'حل‌شده', EN: 'resolved' },
  CLOSED: { FA: 'بسته', EN: 'closed' },
  REOPENED: { FA: 'بازشده دوباره', EN: 'reopened' },
};

export function illegalTransition(from: SupportTicketStatus, to: SupportTicketStatus): Localized {
  return {
    FA: `وضعیت تیکت از «${statusNames[from].FA}» به «${statusNames[to].FA}» تغییر نمی‌کند.`,
    EN: `A ticket that is ${statusNames[from].EN} can’t become ${statusNames[to].EN}.`,
  };
}

export function takenBy(name: string | null): Localized {
  return name === null
    ? { FA: 'این تیکت دیگر به کسی سپرده نشده است.', EN: 'This ticket is assigned to nobody any more.' }
    : { FA: `این تیکت را پیش از شما ${name} برداشته است.`, EN: `${name} has taken this ticket before you.` };
}

export const alreadyYours: Localized = {
  FA: 'این تیکت از پیش به خود شما سپرده شده است.',
  EN: 'This ticket is yours already.',
};

export const nameTaken: Localized = {
  FA: 'این نام پیش‌تر به کار رفته است.',
  EN: 'This name is in use already.',
};

export const notesAlone: Localized = {
  FA: 'فقط یادداشت‌های داخلی را می‌توان ویرایش یا حذف کرد.',
  EN: 'Only internal notes can be edited or deleted.',
};

export const noteOfAnother: Localized = {
  FA: 'یادداشت را فقط نویسندهٔ آن ویرایش یا حذف می‌کند.',
  EN: 'A note is edited or deleted by its author alone.',
};

export const newerMessage: Localized = {
  FA: 'پیش از فرستادن شما پیام تازه‌ای آمد. آن را بخوانید و دوباره بفرستید.',
  EN: 'A newer message came in before yours. Read it, then send again.',
};

export const linkedAlready: Localized = {
  FA: 'این مورد پیش‌تر به همین تیکت پیوند شده است.',
  EN: 'This is linked to the ticket already.',
};

/** For limits against spam. */
export function slowDown(seconds: number): Localized {
  const minutes = Math.ceil(seconds / 60);
  return {
    FA: `در زمانی کوتاه پیام‌های زیادی فرستاده شده است. لطفاً ${minutes.toLocaleString('fa-IR')} دقیقهٔ دیگر دوباره تلاش کنید.`,
    EN: `Too much was sent in a short time. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  };
}

// Of the settings.

const count = (most: number): { FA: string; EN: string } => ({
  FA: most.toLocaleString('fa-IR'),
  EN: most.toLocaleString('en'),
});

export const noWeekday: Localized = {
  FA: 'روز هفته عددی از ۱ (دوشنبه) تا ۷ (یکشنبه) است.',
  EN: 'A weekday is a number from 1 (Monday) to 7 (Sunday).',
};

export const noClockTime: Localized = {
  FA: 'ساعت را به شکل HH:MM بنویسید، مانند 09:30.',
  EN: 'Write the time as HH:MM, such as 09:30.',
};

export const slotOfNoLength: Localized = {
  FA: 'ساعت پایان باید با ساعت آغاز فرق داشته باشد.',
  EN: 'The closing time must differ from the opening time.',
};

export const slotTwice: Localized = {
  FA: 'در این روز بازهٔ دیگری هم از همین ساعت آغاز می‌شود.',
  EN: 'Another slot of this day opens at the same time.',
};

export function tooManySlots(most: number): Localized {
  return { FA: `حداکثر ${count(most).FA} بازه پذیرفته می‌شود.`, EN: `At most ${count(most).EN} slots are accepted.` };
}

export const noDate: Localized = {
  FA: 'چنین تاریخی در تقویم نیست. تاریخ را به شکل YYYY-MM-DD بنویسید.',
  EN: 'There is no such date. Write it as YYYY-MM-DD.',
};

export function tooManyHolidays(most: number): Localized {
  return {
    FA: `حداکثر ${count(most).FA} روز تعطیل پذیرفته می‌شود.`,
    EN: `At most ${count(most).EN} holidays are accepted.`,
  };
}

export const autoCloseOutOfRange: Localized = {
  FA: 'عددی از ۱ تا ۸٬۷۶۰ ساعت (یک سال) بدهید.',
  EN: 'Give a number of hours from 1 to 8,760 (a year).',
};

export const targetOutOfRange: Localized = {
  FA: 'عددی از ۱ تا ۵۲۵٬۶۰۰ دقیقهٔ کاری بدهید.',
  EN: 'Give a number of business minutes from 1 to 525,600.',
};

export const resolutionBeforeResponse: Localized = {
  FA: 'مهلت حل نمی‌تواند کوتاه‌تر از مهلت نخستین پاسخ باشد.',
  EN: 'The time to solve can’t be shorter than the time to the first response.',
};

export const priorityTwice: Localized = {
  FA: 'هر اولویت را فقط یک بار بیاورید.',
  EN: 'Name each priority only once.',
};
