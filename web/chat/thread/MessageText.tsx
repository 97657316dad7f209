import { useMemo } from 'react';
import { isFewEmoji, markdownHtml } from './markdown.ts';

interface MessageTextProps {
  body: string;
  mentions?: readonly { id: string; displayName: string }[];
  viewerId: string;
}

/** What somebody wrote, each block running its own way. */
export function MessageText({ body, mentions = [], viewerId }: MessageTextProps) {
  const html = useMemo(() => {
    const own = mentions.find(({ id }) => id === viewerId)?.displayName ?? '';
    const names = mentions.map(({ displayName }) => displayName);
    return markdownHtml(body, names, own);
  }, [body, mentions, viewerId]);
  return (
    <div
      className={`${textClass} ${isFewEmoji(body) ? 'text-3xl leading-snug' : ''}`}
      // Made by markdown-it, which is told to let no HTML through.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

// Names stand out, one's own most.
const textClass = [
  'message-text min-w-0',
  '[&_[data-mention]]:rounded [&_[data-mention=other]]:bg-accent-soft [&_[data-mention]]:px-1 [&_[data-mention]]:font-semibold [&_[data-mention=other]]:text-accent-text',
  '[&_[data-mention=own]]:bg-note [&_[data-mention=own]]:text-note-ink',
].join(' ');
