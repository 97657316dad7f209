import MarkdownIt from 'markdown-it';
import { splitAtMentions } from './mentions.ts';

/**
 * Markdown as people write it in messages. HTML is shown as the text that it is, pictures from elsewhere are not loaded
 * (they would tell their host who reads), and four blanks at a line's beginning are no program.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(['image', 'code', 'lheading']);

// A name with a dot in it, such as "node.js", is no address: only what says so itself becomes a link.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Blocks of text, of which each runs its own way. */
const ownDirection = new Set([
  'paragraph_open',
  'list_item_open',
  'heading_open',
  'blockquote_open',
  'th_open',
  'td_open',
]);

markdown.core.ruler.push('message', ({ tokens }) => {
  for (const token of tokens) {
    if (ownDirection.has(token.type)) token.attrSet('dir', 'auto');
    // The page's headings are the page's own.
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = 'p';
    if (token.type === 'heading_open') token.attrSet('class', 'font-bold');
    for (const child of token.children ?? []) {
      if (child.type !== 'link_open') continue;
      child.attrSet('target', '_blank');
      child.attrSet('rel', 'noopener noreferrer nofollow');
    }
  }
});

/** What a message is drawn with besides its text. */
interface Surroundings {
  /** Names whose mentions stand out. */
  mentions?: readonly string[];
}

markdown.core.ruler.push('mentions', ({ tokens, env, Token }) => {
  // What `messageHtml` gives to `render`.
  const { mentions = [] } = env as Surroundings;
  if (mentions.length === 0) return;
  const textToken = (content: string) => Object.assign(new Token('text', '', 0), { content });
  const mentionTokens = (content: string) => {
    const open = new Token('mention_open', 'strong', 1);
    open.attrSet('class', 'mention');
    return [open, textToken(content), new Token('mention_close', 'strong', -1)];
  };
  for (const token of tokens) {
    token.children &&= token.children.flatMap((child) =>
      child.type === 'text'
        ? splitAtMentions(child.content, mentions).flatMap(({ text, isMention }) =>
            isMention ? mentionTokens(text) : [textToken(text)],
          )
        : [child],
    );
  }
});

/** A message's text as HTML of our own making: of what its author wrote no tag, handler or picture survives. */
export function messageHtml(body: string, mentions: readonly string[] = []): string {
  return markdown.render(body, { mentions } satisfies Surroundings);
}

/** A message's text in one line without its marks, for lists. */
export function messageExcerpt(body: string): string {
  const tokens = markdown.parse(body, {});
  const words = tokens.map((token) => (token.children ? inlineText(token.children) : token.content));
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}

type Tokens = ReturnType<typeof markdown.parse>;

function inlineText(children: Tokens): string {
  return children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('');
}
