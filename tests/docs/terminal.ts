import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pass } from 'node:timers/promises';

const repository = join(import.meta.dirname, '../..');
/** How long a reader waits, on a machine that does other work beside. */
const patienceMs = 20_000;

/** A reader's terminal: what one command exports the next one has, and programs run beside it. */
export class Terminal {
  readonly #directory: string;
  readonly #programs = new Map<string, Program>();

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async open(): Promise<Terminal> {
    const directory = await mkdtemp(join(tmpdir(), 'ahrom-reader-'));
    // As after `npm install`.
    await symlink(join(repository, 'node_modules'), join(directory, 'node_modules'));
    await writeFile(join(directory, '.exported'), '');
    return new Terminal(directory);
  }

  save(name: string, text: string): Promise<void> {
    return writeFile(join(this.#directory, name), text);
  }

  /** Runs commands to their end. @returns what they print */
  async run(commands: string): Promise<string> {
    const child = this.#bash(`${commands}\nexport -p > .exported`);
    const printed = collect(child.stdout);
    const complained = collect(child.stderr);
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0 || complained.text !== '') throw new Error(`exit code ${code}: ${complained.text}${printed.text}`);
    const exported = await readFile(join(this.#directory, '.exported'), 'utf8');
    const empty = /^declare -x (\w+)=""$/m.exec(exported);
    if (empty) throw new Error(`${empty[1]} came to nothing`);
    return printed.text;
  }

  /** Starts a program that goes on. */
  start(file: string, command: string): void {
    if (this.#programs.has(file)) throw new Error(`${file} is running already`);
    this.#programs.set(file, new Program(this.#bash(`exec ${command}`)));
  }

  /** The next lines that a program prints. `meanwhile` is done again and again until they are there. */
  next(file: string, lines: number, meanwhile?: () => Promise<void>): Promise<string> {
    const program = this.#programs.get(file);
    if (!program) throw new Error(`${file} is not running`);
    return program.next(lines, meanwhile);
  }

  /** Ctrl-C. Fails if the program has printed what nobody has looked at. */
  async stop(file: string): Promise<void> {
    const program = this.#programs.get(file);
    if (!program) throw new Error(`${file} is not running`);
    this.#programs.delete(file);
    await program.end();
    if (program.unread() !== '') throw new Error(`${file} printed more: ${program.unread()}`);
  }

  async close(): Promise<void> {
    const stopped = await Promise.allSettled([...this.#programs.keys()].map((file) => this.stop(file)));
    await rm(this.#directory, { recursive: true, force: true });
    for (const one of stopped) if (one.status === 'rejected') throw one.reason;
  }

  #bash(commands: string): Child {
    return spawn('bash', ['-euc', `. ./.exported\n${commands}`], {
      cwd: this.#directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        NODE_ENV: 'production',
        // The Node that runs the tests, before others of the machine.
        PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
        HOME: this.#directory,
        LANG: 'C.UTF-8',
        // A terminal shows each line at once; a pipe would be filled first.
        PYTHONUNBUFFERED: '1',
      },
    });
  }
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

class Program {
  readonly #child: Child;
  readonly #printed: { text: string };
  readonly #complained: { text: string };
  #read = 0;

  constructor(child: Child) {
    this.#child = child;
    this.#printed = collect(child.stdout);
    this.#complained = collect(child.stderr);
  }

  unread(): string {
    return this.#printed.text.slice(this.#read);
  }

  async next(count: number, meanwhile?: () => Promise<void>): Promise<string> {
    for (const end = Date.now() + patienceMs; ;) {
      const lines = this.unread().split('\n');
      if (lines.length > count) {
        const taken = lines.slice(0, count).join('\n');
        this.#read += taken.length + 1;
        return taken;
      }
      if (Date.now() > end || this.#child.exitCode !== null) {
        throw new Error(`it printed only: ${this.unread()}\nand complained: ${this.#complained.text}`);
      }
      await meanwhile?.();
      await pass(50);
    }
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) throw new Error(`it ended by itself: ${this.#complained.text}`);
    this.#child.kill('SIGINT');
    await once(this.#child, 'close');
  }
}

function collect(stream: Readable): { text: string } {
  const collected = { text: '' };
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => (collected.text += chunk));
  return collected;
}
