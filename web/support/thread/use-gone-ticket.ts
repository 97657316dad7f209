import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** Turns the page of a ticket that was deleted while it was open into the one for what does not exist. */
export function useGoneTicket(ticket: object | null | undefined): void {
  const { revalidate } = useRevalidator();
  const isGone = ticket === null;
  useEffect(() => {
    if (isGone) revalidate();
  }, [isGone, revalidate]);
}
