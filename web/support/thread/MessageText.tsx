import { useMemo } from 'react';
import { messageHtml } from './markdown.ts';

interface MessageTextProps {
  body: string;
  /** The colleagues whom a note mentions: their names stand out. */
  mentions?: readonly { displayName: string }[] | null;
}

/** What somebody wrote, as Markdown. Each of its lines runs its own way, so that an error message quoted in Persian text stays readable. */
export function MessageText({ body, mentions }: MessageTextProps) {
  const html = useMemo(
    () =>
      messageHtml(
        body,
        mentions?.map(({ displayName }) => displayName),
      ),
    [body, mentions],
  );
  // Made by `messageHtml` alone, which lets no HTML of people through.
  return <div className="message-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
