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
