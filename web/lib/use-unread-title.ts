import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { useLocale } from './use-locale.ts';

/** Puts the number of unread tickets or rooms before the document's title, where a tab shows it. */
export function useUnreadTitle(unread: number): void {
  const locale = useLocale();
  const location = useLocation();
  useEffect(() => {
    const title = document.title.replace(/^\([^)]*\) /, '');
    document.title = unread > 0 ? `(${new Intl.NumberFormat(locale).format(unread)}) ${title}` : title;
  }, [unread, locale, location]);
}
