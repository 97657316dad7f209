import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';

/** Reads a message out to screen readers when it arrives; not what was there before, nor older pages, nor one's own. */
export function MessageAnnouncer({ messages }: { messages: readonly ThreadMessageFragment[] }) {
  const { t } = useTranslation();
  const newest = messages.at(-1);
  const [atFirst] = useState(newest?.createdAt ?? '');
  // By its time: when the newest is deleted, an older one takes its place, which is no news.
  const isNews = newest !== undefined && newest.createdAt > atFirst && newest.clientMutationId === null;
  return (
    <p aria-live="polite" className="sr-only">
      {isNews &&
        (newest.author
          ? t('support.thread.newMessage', { name: newest.author.displayName, text: textOf(newest) })
          : t('support.thread.notice', { text: newest.body }))}
    </p>
  );
}

/** What was written, and the names of what came with it. */
function textOf({ body, attachments }: ThreadMessageFragment): string {
  return [body, ...attachments.map(({ fileName }) => fileName)].filter((text) => text !== '').join(' · ');
}
