import MarkdownIt from 'markdown-it';

interface Environment {
  /** Names that stand out behind an @, longest first. */
  names: readonly string[];
  /** The reader's own, which stands out more. */
  ownName: string;
}

// Never HTML from people; no images, which would tell a stranger's server who reads; no headings inside a conversation.
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(['image', 'heading', 'lheading']);
// Only what says of itself that it is an address: names of files and versions end like domains.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Each block runs the way its own first letter does. */
for (const block of ['paragraph_open', 'blockquote_open', 'list_item_open', 'th_open', 'td_open']) {
  markdown.renderer.rules[block] = (tokens, index, options, _environment, renderer) => {
    tokens[index]?.attrSet('dir', 'auto');
    return renderer.renderToken(tokens, index, options);
  };
}
for (const code of ['code_block', 'fence'] as const) {
  const render = markdown.renderer.rules[code];
  markdown.renderer.rules[code] = (...given) => (render?.(...given) ?? '').replace('<pre', '<pre dir="ltr"');
}
markdown.renderer.rules['link_open'] = (tokens, index, options, _environment, renderer) => {
  tokens[index]?.attrSet('target', '_blank');
  tokens[index]?.attrSet('rel', 'noopener noreferrer nofollow');
  return renderer.renderToken(tokens, index, options);
};

markdown.inline.ruler.push('mention', (state, silent) => {
  if (state.src[state.pos] !== '@') return false;
  // What `markdownHtml` gives.
  const { names = [], ownName } = state.env as unknown as Partial<Environment>;
  const name = names.find((known) => state.src.startsWith(known, state.pos + 1));
  if (name === undefined) return false;
  if (!silent) {
    const token = state.push('mention', 'bdi', 0);
    token.content = name;
    token.meta = { whose: name === ownName ? 'own' : 'other' };
  }
  state.pos += name.length + 1;
  return true;
});
markdown.renderer.rules['mention'] = (tokens, index) => {
  const token = tokens[index];
  return `<bdi data-mention="${String(token?.meta?.['whose'])}">@${markdown.utils.escapeHtml(token?.content ?? '')}</bdi>`;
};

/** What somebody wrote as HTML that is safe to show, with the names of those it mentions marked. */
export function markdownHtml(body: string, mentioned: readonly string[], ownName: string): string {
  const names = [...mentioned].sort((a, b) => b.length - a.length);
  const environment: Environment = { names, ownName };
  return markdown.render(body, { ...environment });
}

/** The words of a message without its marks, on one line: for where it is quoted. */
export function plainText(body: string): string {
  const words: string[] = [];
  for (const block of markdown.parse(body, {})) {
    if (block.type === 'fence' || block.type === 'code_block') words.push(block.content);
    for (const { type, content } of block.children ?? []) words.push(type.endsWith('break') ? ' ' : content);
    if (block.type === 'inline') words.push(' ');
  }
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}

// Not by \p{RGI_Emoji}, of which browsers make a list of thousands first.
const EMOJI = String.raw`(?:\p{RI}{2}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)`;
const FEW_EMOJI = new RegExp(String.raw`^(?:${EMOJI}\s*){1,3}$`, 'u');

/** Whether a message is up to three emoji and nothing else. */
export function isFewEmoji(body: string): boolean {
  return FEW_EMOJI.test(body);
}
