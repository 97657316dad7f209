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

const textClass = [
  'min-w-0 break-words [&>*+*]:mt-1.5',
  '[&_a]:text-accent-text [&_a]:underline [&_a]:underline-offset-4 [&_a]:break-all',
  '[&_code]:rounded [&_code]:bg-ink/8 [&_code]:px-1 [&_code]:text-[0.9em]',
  '[&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:bg-ink/8 [&_pre]:p-2.5 [&_pre]:text-[0.9em] [&_pre_code]:bg-transparent [&_pre_code]:p-0',
  '[&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-6',
  '[&_blockquote]:border-s-3 [&_blockquote]:border-line-strong [&_blockquote]:ps-2.5 [&_blockquote]:text-ink-soft',
  '[&_table]:block [&_table]:overflow-x-auto [&_th]:border [&_th]:border-line [&_th]:px-2 [&_td]:border [&_td]:border-line [&_td]:px-2',
  '[&_[data-mention]]:rounded [&_[data-mention]]:bg-accent-soft [&_[data-mention]]:px-1 [&_[data-mention]]:font-semibold [&_[data-mention]]:text-accent-text',
  '[&_[data-mention=own]]:bg-note [&_[data-mention=own]]:text-note-ink',
].join(' ');
