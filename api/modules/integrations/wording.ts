import type { Localized } from '../../platform/locale.ts';

// What people are told about API keys.

export const scopesNeeded: Localized = {
  FA: 'دست‌کم یک دسترسی برای این کلید انتخاب کنید.',
  EN: 'Choose at least one scope for the key.',
};

export const tooManyKeys = (most: number): Localized => ({
  FA: `هر فضای کار حداکثر ${most.toLocaleString('fa-IR')} کلید دارد. اول کلیدی را که به کار نمی‌رود باطل کنید.`,
  EN: `A workspace has at most ${most} keys. Revoke one that is not used first.`,
});

// About webhooks.

export const tooManyEndpoints = (most: number): Localized => ({
  FA: `هر فضای کار حداکثر ${most.toLocaleString('fa-IR')} وب‌هوک دارد.`,
  EN: `A workspace has at most ${most} webhooks.`,
});

export const readingScopesOnly: Localized = {
  FA: 'وب‌هوک فقط می‌خواند: دسترسی نوشتن به آن داده نمی‌شود.',
  EN: 'A webhook reads only: it can’t be given scopes that write or manage.',
};

export const scopesBeyondOwn: Localized = {
  FA: 'کلید نمی‌تواند دسترسی‌ای را که خودش ندارد به وب‌هوک بدهد.',
  EN: 'A key can’t give a webhook scopes that it does not have itself.',
};

export const eventNeeds = (type: string, scopes: readonly string[]): Localized => ({
  FA: `رویداد ${type} به این دسترسی‌ها نیاز دارد: ${scopes.join('، ')}.`,
  EN: `The event ${type} needs these scopes: ${scopes.join(', ')}.`,
});

export const eventsNeeded: Localized = {
  FA: 'دست‌کم یک رویداد انتخاب کنید.',
  EN: 'Choose at least one event.',
};

export const badEndpoint: Localized = {
  FA: 'نشانی باید با https آغاز شود و به سروری همگانی برسد، بدون نام کاربری و گذرواژه.',
  EN: 'The address must begin with https and lead to a public server, without user name and password.',
};

export const badDocument = (why: string): Localized => ({
  FA: `این سند GraphQL پذیرفتنی نیست: ${why}`,
  EN: `This GraphQL document can’t be accepted: ${why}`,
});
