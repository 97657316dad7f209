/** A fenced block of a page: ```language word word */
export interface Block {
  line: number;
  language: string;
  words: readonly string[];
  text: string;
}

/** What a reader of the page does, in its order. */
export type Step = { line: number } & (
  | { does: 'save'; file: string; text: string }
  | { does: 'install'; packages: readonly string[] }
  | { does: 'command'; text: string; words: readonly string[]; shown: Block | null }
  | { does: 'start'; file: string; text: string; words: readonly string[]; shown: Block | null }
  | { does: 'watch'; file: string; shown: Block }
  | { does: 'operation'; document: string; variables: string | null; shown: Block }
);

/** The fenced blocks of a page. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const opening = /^```(.*)$/.exec(lines[at] ?? '');
    if (!opening) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the block is never closed`);
    const [language = '', ...words] = (opening[1] ?? '').trim().split(/\s+/);
    blocks.push({ line: at + 1, language, words, text: lines.slice(at + 1, end).join('\n') });
    at = end;
  }
  const indented = lines.findIndex((line) => /^\s+```/.test(line));
  if (indented >= 0) throw new Error(`line ${indented + 1}: a block stands in a list, where nobody runs it`);
  return blocks;
}

/**
 * The blocks as what a reader does with them. Every block is part of a step; fails on one of which it is not clear what it
 * is for. The words behind a block's language, which its reader does not see, say
 *
 * - `bash second`: in a terminal of its own, where it goes on running
 * - `bash stop=FILE`: after that program was ended by Ctrl-C
 * - `bash cut`: after the network was cut for a moment
 * - `json variables`: for the operation above
 * - `json FILE`, `text FILE`: what the running program prints next
 * - `json varies=KEY,KEY`: numbers that differ from run to run
 */
export function stepsOf(blocks: readonly Block[]): Step[] {
  const steps: Step[] = [];
  const rest = [...blocks];
  /** The next block, if it shows what came of the last one. */
  const shown = () => {
    const [next] = rest;
    return next && isOutput(next) && runningFile(next) === null ? (rest.shift() ?? null) : null;
  };
  for (const { line, words } of blocks) {
    const unknown = words.find((word) => !knownWord.test(word));
    if (unknown !== undefined) throw new Error(`line ${line}: nobody knows what ${unknown} means`);
  }
  for (let block = rest.shift(); block; block = rest.shift()) {
    const { line, language, words, text } = block;
    switch (language) {
      case 'js':
      case 'python':
        steps.push({ line, does: 'save', file: fileNameOf(block), text });
        break;
      case 'sh':
        steps.push({ line, does: 'install', packages: packagesOf(block) });
        break;
      case 'bash':
        steps.push(
          words.includes('second')
            ? { line, does: 'start', file: programOf(block), text, words, shown: shown() }
            : { line, does: 'command', text, words, shown: shown() },
        );
        break;
      case 'graphql': {
        const variables = rest[0]?.words.includes('variables') ? (rest.shift()?.text ?? null) : null;
        const answer = shown();
        if (!answer) throw new Error(`line ${line}: the operation’s answer is not shown`);
        steps.push({ line, does: 'operation', document: text, variables, shown: answer });
        break;
      }
      default: {
        const file = runningFile(block);
        if (!isOutput(block) || file === null) throw new Error(`line ${line}: nobody knows what to do with this block`);
        steps.push({ line, does: 'watch', file, shown: block });
      }
    }
  }
  return steps;
}

const knownWord = /^(second|cut|variables|stop=\S+|varies=\S+|[\w-]+\.(mjs|py))$/;

const isOutput = ({ language, words }: Block) =>
  (language === 'json' || language === 'text') && !words.includes('variables');

/** The program whose output it shows, if not that of the block above. */
const runningFile = ({ words }: Block) => words.find((word) => /\.(mjs|py)$/.test(word)) ?? null;

/** A program says in its first line as what it is to be saved. */
function fileNameOf({ line, text }: Block): string {
  const name = /^(?:\/\/|#) ([\w-]+\.(?:mjs|py))\n/.exec(text)?.[1];
  if (name === undefined) throw new Error(`line ${line}: the first line does not say as what to save it`);
  return name;
}

function programOf({ line, text }: Block): string {
  const name = /^(?:node|python3) (\S+)/m.exec(text)?.[1];
  if (name === undefined) throw new Error(`line ${line}: no program is started`);
  return name;
}

function packagesOf({ line, text }: Block): string[] {
  const [, packages] = /^npm install (.+)$/m.exec(text) ?? [];
  if (packages === undefined) throw new Error(`line ${line}: nothing is installed`);
  return packages.split(' ');
}
