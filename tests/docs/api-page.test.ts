import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { freePort } from '../kit/server-process.ts';
import { Names } from './names.ts';
import { blocksOf, stepsOf, type Block, type Step } from './page.ts';
import { Terminal } from './terminal.ts';
import { startWorld, type World } from './world.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

// Read before the tests are listed: every block of the page is one.
const page = await read('docs/api.md');
const steps = stepsOf(blocksOf(page));
const schema = buildSchema(await read('schema.graphql'));

let world: World;
let terminal: Terminal;
let hooksPort: number;
const names = new Names();
const unrun = new Map<string, number>();

beforeAll(async () => {
  world = await startWorld();
  terminal = await Terminal.open();
  hooksPort = await freePort();
});
afterAll(async () => {
  try {
    await terminal.close();
  } finally {
    await world.stop();
  }
});

/** What the page writes, and what stands for it here. */
const addresses = () =>
  [
    ['http://127.0.0.1:3000', world.origin],
    // Webhooks go to public addresses; a reader's own machine is none.
    ['https://hooks.example.com', `http://127.0.0.1:${hooksPort}`],
    ['8080', String(hooksPort)],
  ] as const;

const here = (text: string) => addresses().reduce((done, [there, own]) => done.replaceAll(there, own), text);
const there = (text: string) => addresses().reduce((done, [shown, own]) => done.replaceAll(own, shown), text);

/** Compares what a block shows with what came, and learns the names in it. */
function compare({ language, words, text }: Block, came: string): void {
  if (language === 'json') {
    const varying = words.flatMap((word) => /^varies=(.+)$/.exec(word)?.[1]?.split(',') ?? []);
    const answer: unknown = JSON.parse(there(came));
    expect(answer).toEqual(names.settle(JSON.parse(text), answer, varying));
  } else {
    const lines = there(came).trimEnd();
    expect(lines).toBe(names.settle(text, lines));
  }
}

/** What a running program prints next is what the block shows. `meanwhile` is done until it is there. */
async function watch(file: string, shown: Block, meanwhile?: () => Promise<void>): Promise<void> {
  const lines = shown.language === 'json' ? 1 : shown.text.split('\n').length;
  compare(shown, await terminal.next(file, lines, meanwhile));
}

/** Ends the programs of which a block's words say that they are ended before. */
async function stop(words: readonly string[]): Promise<void> {
  for (const file of words.flatMap((word) => /^stop=(.+)$/.exec(word)?.[1] ?? [])) await terminal.stop(file);
}

/** Uses a program that was saved, by itself or through one that imports it. */
function use(text: string): void {
  for (const file of unrun.keys()) {
    if (text.includes(file) || text.includes(file.replace(/\.py$/, ' import'))) unrun.delete(file);
  }
}

async function ask(document: string, variables: string | null): Promise<string> {
  const response = await fetch(`${world.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      authorization: `Bearer ${names.fill('<your key>')}`,
    },
    body: JSON.stringify({
      query: document,
      ...(variables === null ? {} : { variables: JSON.parse(names.fill(variables)) as unknown }),
    }),
  });
  return response.text();
}

async function follow(step: Step): Promise<void> {
  switch (step.does) {
    case 'save':
      use(step.text);
      unrun.set(step.file, step.line);
      return terminal.save(step.file, here(step.text));
    case 'install':
      // It was: by the same names, in this repository.
      expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })).toEqual(
        expect.arrayContaining([...step.packages]),
      );
      return;
    case 'command': {
      await stop(step.words);
      if (step.words.includes('cut')) world.cutConnections();
      use(step.text);
      const printed = await terminal.run(here(names.fill(step.text)));
      if (step.shown) compare(step.shown, printed);
      else expect(printed).toBe('');
      return;
    }
    case 'start':
      await stop(step.words);
      use(step.text);
      terminal.start(step.file, here(names.fill(step.text)));
      return step.shown ? watch(step.file, step.shown) : undefined;
    case 'watch':
      // Webhooks are sent by what a serving process does by itself. What else that does is not the page's: tickets fall due.
      return watch(step.file, step.shown, step.file.startsWith('receive.') ? world.app.sweep : undefined);
    case 'operation':
      expect(validate(schema, parse(step.document))).toEqual([]);
      compare(step.shown, await ask(here(step.document), step.variables));
  }
}

describe('docs/api.md, done by a reader', () => {
  it.each(steps.map((step) => ({ ...step, step })))('line $line: $does', ({ step }) => follow(step));

  it('runs every program that it has its reader save', () => {
    expect([...unrun]).toEqual([]);
  });

  it('leads to its own chapters', () => {
    const chapters = [...page.matchAll(/^##+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replace(/\W+/g, '-'),
    );
    const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(chapters).toEqual(expect.arrayContaining(links));
  });
});
