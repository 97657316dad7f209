import { useMemo } from 'react';
import { messageHtml } from './markdown.ts';

/** What somebody wrote, as Markdown. Each of its lines runs its own way, so that an error message quoted in Persian text stays readable. */
export function MessageText({ body }: { body: string }) {
  const html = useMemo(() => messageHtml(body), [body]);
  // Made by `messageHtml` alone, which lets no HTML of people through.
  return <div className="message-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
