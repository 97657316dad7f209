import type { Localized } from '../../platform/locale.ts';

// What documents, tasks and articles say by themselves. \u2066…\u2069 keeps what is written from left to right so.

export const fileOrLink: Localized = {
  FA: 'یا فایلی بدهید یا نشانی اینترنتی؛ فقط یکی از این دو.',
  EN: 'Give either a file or a web address, and only one of them.',
};

export const badAddress: Localized = {
  FA: 'نشانی باید با \u2066http://\u2069 یا \u2066https://\u2069 آغاز شود و درست باشد.',
  EN: 'This has to be a web address that begins with http:// or https://.',
};

export const fileHasNoAddress: Localized = {
  FA: 'این سند فایل است و نشانی آن عوض نمی‌شود.',
  EN: 'This document is a file: its address can’t be changed.',
};

export const tooManyAssignees: Localized = {
  FA: 'هر وظیفه حداکثر به ۲۰ نفر سپرده می‌شود.',
  EN: 'A task is given to at most 20 people.',
};

export const stillLinked: Localized = {
  FA: 'این مورد هنوز به تیکت، گفتگو یا پروژه‌ای پیوند شده است. اول پیوندهایش را بردارید.',
  EN: 'Tickets, rooms or projects still link to this. Remove those links first.',
};
