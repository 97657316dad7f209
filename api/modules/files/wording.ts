import type { Localized } from '../../platform/locale.ts';

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

export function tooLarge(max: number): Localized {
  return {
    FA: `حجم هر فایل حداکثر ${megabytes(max).toLocaleString('fa-IR')} مگابایت است.`,
    EN: `A file can have up to ${megabytes(max)} MB.`,
  };
}

export const empty: Localized = { FA: 'این فایل خالی است.', EN: 'This file is empty.' };

export const noName: Localized = { FA: 'این فایل نامی ندارد.', EN: 'This file has no name.' };

export const noMediaType: Localized = {
  FA: 'نوع فایل باید به شکل image/png باشد.',
  EN: 'A file type has the form image/png.',
};

export function slowDown(seconds: number): Localized {
  const minutes = Math.ceil(seconds / 60);
  return {
    FA: `در زمانی کوتاه فایل‌های زیادی فرستاده شده است. لطفاً ${minutes.toLocaleString('fa-IR')} دقیقهٔ دیگر دوباره تلاش کنید.`,
    EN: `Too many files were sent in a short time. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  };
}

// What PUT and GET answer.
export const noSuchUpload: Localized = {
  FA: 'این نشانی بارگذاری درست نیست.',
  EN: 'This upload address is not valid.',
};

export const uploadExpired: Localized = {
  FA: 'زمان این بارگذاری گذشته است. فایل را دوباره پیوست کنید.',
  EN: 'This upload has expired. Please attach the file again.',
};

export const tooManySenders: Localized = {
  FA: 'همین پرونده هم‌اکنون در حال بارگذاری است. کمی بعد دوباره تلاش کنید.',
  EN: 'This file is being uploaded at this moment. Try again a little later.',
};

export const uploadedAlready: Localized = {
  FA: 'این فایل پیش‌تر بارگذاری شده است.',
  EN: 'This file has been uploaded already.',
};

export const longerThanDeclared: Localized = {
  FA: 'فایل از آنچه اعلام شده بود بزرگ‌تر است.',
  EN: 'The file is larger than was declared.',
};

export const shorterThanDeclared: Localized = {
  FA: 'فایل کامل نرسید. لطفاً دوباره بفرستید.',
  EN: 'The file did not arrive whole. Please send it again.',
};

export const forgedType: Localized = {
  FA: 'محتوای فایل با نوع آن نمی‌خواند؛ شاید خراب شده باشد.',
  EN: 'What is in the file is not of the type it claims; it may be damaged.',
};

export const noSuchFile: Localized = {
  FA: 'این فایل دیگر در دسترس نیست.',
  EN: 'This file is not available any more.',
};

export const forgedLink: Localized = { FA: 'این پیوند درست نیست.', EN: 'This link is not valid.' };

export const linkExpired: Localized = {
  FA: 'زمان این پیوند گذشته است. گفتگو را دوباره باز کنید و فایل را از آنجا بگیرید.',
  EN: 'This link has expired. Open the conversation again and take the file from there.',
};

export const wrongMethod: Localized = {
  FA: 'این نشانی چنین درخواستی نمی‌پذیرد.',
  EN: 'This address does not take such requests.',
};

export const failed: Localized = {
  FA: 'خطایی در سامانه رخ داد. لطفاً دوباره تلاش کنید.',
  EN: 'Something went wrong on our side. Please try again.',
};
