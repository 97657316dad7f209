import MarkdownIt from 'markdown-it';
import { useMemo } from 'react';

const markdown = new MarkdownIt({ html: false, linkify: true });

// Each paragraph, heading and list runs its own way as a whole, and links leave the page where it is.
markdown.core.ruler.push('direction', ({ tokens }) => {
  for (const token of tokens) if (token.nesting === 1 && token.level === 0) token.attrSet('dir', 'auto');
});
markdown.renderer.rules.link_open = (tokens, at, options, _env, renderer) => {
  tokens[at]?.attrSet('target', '_blank');
  tokens[at]?.attrSet('rel', 'noreferrer');
  return renderer.renderToken(tokens, at, options);
};

/** A Markdown text as it is read. HTML in it is text. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(() => markdown.render(text), [text]);
  return <div className={prose} dangerouslySetInnerHTML={{ __html: html }} />;
}

const prose = [
  'text-start break-words [&>*:first-child]:mt-0 [&>*:last-child]:mb-0',
  '[&_p]:my-3 [&_h1]:mt-6 [&_h1]:mb-2 [&_h1]:text-xl [&_h1]:font-bold [&_h2]:mt-6 [&_h2]:mb-2 [&_h2]:text-lg [&_h2]:font-bold',
  '[&_h3]:mt-5 [&_h3]:mb-1.5 [&_h3]:font-bold [&_h4]:mt-4 [&_h4]:mb-1.5 [&_h4]:font-semibold',
  '[&_ul]:my-3 [&_ul]:list-disc [&_ul]:ps-6 [&_ol]:my-3 [&_ol]:list-decimal [&_ol]:ps-6 [&_ol:dir(rtl)]:[list-style-type:persian] [&_li]:my-1',
  '[&_a]:text-accent-text [&_a]:underline [&_a]:underline-offset-4',
  '[&_blockquote]:my-3 [&_blockquote]:border-s-3 [&_blockquote]:border-line-strong [&_blockquote]:ps-3 [&_blockquote]:text-ink-soft',
  '[&_code]:rounded [&_code]:bg-sunken [&_code]:px-1 [&_code]:py-0.5 [&_code]:font-mono [&_code]:text-[0.9em]',
  '[&_pre]:my-3 [&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:bg-sunken [&_pre]:p-3 [&_pre]:[direction:ltr] [&_pre_code]:p-0',
  '[&_table]:my-3 [&_table]:block [&_table]:overflow-x-auto [&_td]:border [&_td]:border-line [&_td]:px-2.5 [&_td]:py-1.5 [&_th]:border [&_th]:border-line [&_th]:bg-sunken [&_th]:px-2.5 [&_th]:py-1.5 [&_th]:text-start',
  '[&_hr]:my-5 [&_hr]:border-line [&_img]:max-w-full [&_img]:rounded-lg',
].join(' ');
