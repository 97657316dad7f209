import { useTranslation } from 'react-i18next';
import { useNameOf, usePeople } from '../room/people.tsx';
import type { Thread } from './thread.ts';
import { useExcerpt } from './use-excerpt.ts';

/** Reads a message out to screen readers when it arrives; not what was there before, nor older pages, nor one's own. */
export function MessageAnnouncer({ thread }: { thread: Thread }) {
  const { t } = useTranslation();
  const { viewerId } = usePeople();
  const nameOf = useNameOf();
  const excerpt = useExcerpt();
  const last = thread.entries.at(-1);
  // What the feed told of: a page that ends with something else brings what was there before.
  const news = last?.id === thread.newestId ? last : undefined;
  const isRead = news !== undefined && news.sender.id !== viewerId && !news.isDeleted;
  return (
    <p aria-live="polite" className="sr-only">
      {isRead && t('chat.thread.announced', { name: nameOf(news.sender), text: excerpt(news) })}
    </p>
  );
}
