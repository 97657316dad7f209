/** Classes of a filter, and of one that is on. */
export const chip =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line px-2.5 text-[0.8125rem] font-semibold hover:bg-hover lg:min-h-8';
export const chosenChip = 'border-accent bg-accent-soft text-accent-text';
