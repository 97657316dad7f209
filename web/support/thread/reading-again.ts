import type { ShouldRevalidateFunctionArgs } from '@remix-run/react';

/** An open ticket is kept up to date by its feed: that the list beside it is filtered otherwise has it read again no more. */
export function isOtherTicketOrAsked(args: ShouldRevalidateFunctionArgs): boolean {
  const { currentParams, nextParams, currentUrl, nextUrl, defaultShouldRevalidate } = args;
  if (currentParams['number'] !== nextParams['number']) return true;
  return currentUrl.search === nextUrl.search && defaultShouldRevalidate;
}
