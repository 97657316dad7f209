/** Classes of a button in the line of facts under a ticket's subject. */
export const factButton =
  'inline-flex min-h-8 max-w-full items-center gap-1 rounded-md px-1.5 text-xs font-semibold text-ink-soft hover:bg-hover lg:min-h-7';
