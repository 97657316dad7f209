import MarkdownIt, { type Token } from 'markdown-it';

const longest = 200;
const markdown = new MarkdownIt({ html: false });

/** The first words of a Markdown text without its marks, up to 200 characters; null when it has none. */
export function excerptOf(content: string): string | null {
  const tokens = markdown.parse(content, {});
  // Paragraphs say more than headings; a text of headings alone is better than nothing.
  const paragraphs = tokens.filter((_token, at) => tokens[at - 1]?.type === 'paragraph_open');
  const text = (paragraphs.length > 0 ? paragraphs : tokens)
    .map((token) => (token.children ?? []).map(wordsOf).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : shortened(text);
}

function wordsOf({ type, content }: Token): string {
  if (type === 'text' || type === 'code_inline') return content;
  return type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
