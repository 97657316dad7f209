/** Somebody who can be mentioned in a room. */
export interface Mentionable {
  id: string;
  displayName: string;
  nickname: string | null;
}

/** An @ that is being typed before the caret, and what stands behind it so far. */
interface OpenMention {
  start: number;
  query: string;
}

/** Names are of several words; after three more it is a sentence. */
const OPEN = /(?:^|[\s(«"'])@((?:[^\s@]+ ?){0,3})$/u;

/** The mention that is being typed at the caret, if one is. */
export function openMention(text: string, caret: number): OpenMention | null {
  const before = text.slice(0, caret);
  const query = OPEN.exec(before)?.[1];
  return query === undefined ? null : { start: caret - query.length - 1, query };
}

/** Who may be meant: whose name or nickname begins with it, or a word of it does. */
export function matching<T extends Mentionable>(people: readonly T[], query: string, limit: number): T[] {
  const wanted = folded(query);
  // Behind a whole name and a space the sentence goes on.
  if (query.endsWith(' ') && people.some(({ displayName }) => folded(displayName) === wanted)) return [];
  const isMeant = (name: string | null) => name !== null && ` ${folded(name)}`.includes(` ${wanted}`);
  return people.filter(({ displayName, nickname }) => isMeant(displayName) || isMeant(nickname)).slice(0, limit);
}

/** The text with the chosen name in the place of what was typed, and the caret behind it. */
export function completed(text: string, { start, query }: OpenMention, name: string): { text: string; caret: number } {
  const head = `${text.slice(0, start)}@${name} `;
  return { text: head + text.slice(start + 1 + query.length).replace(/^ /, ''), caret: head.length };
}

/** Ids of those whose name stands behind an @; of namesakes the chosen one, or all of them when none was chosen. */
export function mentionedIn(body: string, people: readonly Mentionable[], chosen: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let rest = body;
  const byLength = [...new Set(people.map(({ displayName }) => displayName))].sort((a, b) => b.length - a.length);
  for (const name of byLength) {
    const parts = rest.split(
      new RegExp(`@${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}])`, 'u'),
    );
    if (parts.length === 1) continue;
    // Of a longer name the beginning is not another's.
    rest = parts.join(' ');
    const namesakes = people.filter(({ displayName }) => displayName === name);
    const meant = namesakes.filter(({ id }) => chosen.has(id));
    found.push(...(meant.length > 0 ? meant : namesakes).map(({ id }) => id));
  }
  return found;
}

/** As people type: without case, and with one of the letters that keyboards confuse. */
function folded(text: string): string {
  return text.toLocaleLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').trim();
}
