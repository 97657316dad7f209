/** Somebody who can be mentioned. */
export interface Colleague {
  id: string;
  displayName: string;
}

/** The mention that ends at the caret: where its @ stands, and what was typed of the name. */
export interface UnfinishedMention {
  start: number;
  search: string;
}

const unfinished = /(?:^|\s)@([^\s@]{0,40})$/u;

/** What of a text before the caret may become a mention; an @ within a word, as in an address, is none. */
export function unfinishedMention(text: string, caret: number): UnfinishedMention | null {
  const found = unfinished.exec(text.slice(0, caret));
  if (!found) return null;
  const search = found[1] ?? '';
  return { start: caret - search.length - 1, search };
}

/** Those of the people chosen whose names still stand in the text. */
export function mentionedIn<C extends Colleague>(text: string, chosen: readonly C[]): C[] {
  return chosen.filter(({ displayName }) => text.includes(`@${displayName}`));
}

/** A text in its parts: what mentions one of these names, and what does not. */
export function splitAtMentions(text: string, names: readonly string[]): { text: string; isMention: boolean }[] {
  if (names.length === 0) return [{ text, isMention: false }];
  // The longest first: a name may begin with another one.
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => `@${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`);
  return text
    .split(new RegExp(`(${words.join('|')})`, 'u'))
    .map((part, index) => ({ text: part, isMention: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
