import type { Localized } from '../../platform/locale.ts';

// What people are told about accounts.

export const wrongCredentials: Localized = {
  FA: 'ایمیل یا گذرواژه درست نیست.',
  EN: 'The e-mail or the password is not right.',
};

export const emailTaken: Localized = {
  FA: 'با این ایمیل پیش‌تر حسابی ساخته شده است.',
  EN: 'There is an account with this e-mail already.',
};

export const invitationInvalid: Localized = {
  FA: 'این دعوت‌نامه دیگر معتبر نیست. از همکارتان دعوت‌نامهٔ تازه‌ای بخواهید.',
  EN: 'This invitation is no longer valid. Ask your colleague for a new one.',
};

export const wrongPassword: Localized = {
  FA: 'گذرواژهٔ کنونی درست نیست.',
  EN: 'The current password is not right.',
};

export const hasAccepted: Localized = {
  FA: 'این عضو پیش‌تر گذرواژه‌اش را انتخاب کرده و به دعوت‌نامه نیازی ندارد.',
  EN: 'This member has chosen a password already and needs no invitation.',
};

/** When to try again, for every limit on attempts. */
export function tryAgainIn(seconds: number): Localized {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 60
    ? {
        FA: `تلاش‌ها زیاد بود. ${seconds.toLocaleString('fa-IR')} ثانیهٔ دیگر دوباره امتحان کنید.`,
        EN: `Too many attempts. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      }
    : {
        FA: `تلاش‌ها زیاد بود. ${minutes.toLocaleString('fa-IR')} دقیقهٔ دیگر دوباره امتحان کنید.`,
        EN: `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      };
}
