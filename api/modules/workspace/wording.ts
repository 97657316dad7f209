import type { Localized } from '../../platform/locale.ts';

// What people are told about members, teams and projects.

export const botOfKey: Localized = {
  FA: 'این عضو، ربات یک کلید API است و با همان کلید می‌آید و می‌رود.',
  EN: 'This member is the bot of an API key, and comes and goes with it.',
};

export const lastAdmin: Localized = {
  FA: 'فضای کار دست‌کم به یک مدیر نیاز دارد که بتواند وارد شود. اول یک نفر دیگر را مدیر کنید.',
  EN: 'The workspace needs at least one agent who can sign in. Make somebody else an agent first.',
};

export const noLongerStaff: Localized = {
  FA: 'شما دیگر از کارکنان این فضای کار نیستید.',
  EN: 'You are no longer on the staff of this workspace.',
};

export const nameTaken: Localized = {
  FA: 'این نام پیش‌تر به کار رفته است.',
  EN: 'This name is taken already.',
};

export function tooMany(most: number): Localized {
  return {
    FA: `در هر بار حداکثر ${most.toLocaleString('fa-IR')} مورد پذیرفته می‌شود.`,
    EN: `At most ${most.toLocaleString('en')} are accepted at a time.`,
  };
}

export const slowDown = (seconds: number): Localized => ({
  FA: `در زمانی کوتاه بیش از اندازه آمدید و رفتید. ${seconds.toLocaleString('fa-IR')} ثانیهٔ دیگر دوباره تلاش کنید.`,
  EN: `That was too much coming and going. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
});
