/** One part of the account page. */
export const accountSectionClass = 'grid gap-4 rounded-xl border border-line bg-surface p-5 sm:p-6';
