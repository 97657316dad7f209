import type { Line, Lines, Step } from './walk-schema.ts';

// Paths packed into operations, below what the limits let pass of fields, aliases, repeats and cost.

/** What is selected somewhere: values, and steps with what is below them. */
interface Selection {
  leaves: Set<string>;
  below: Map<string, { step: Step; selection: Selection }>;
}

const most = { fields: 650, aliases: 90, lines: 160, cost: 9_000 };

const empty = (): Selection => ({ leaves: new Set(), below: new Map() });

function sizeOf({ path, leaves }: Line) {
  let times = 1;
  let cost = 0;
  for (const step of path) {
    cost += times;
    times *= step.times;
  }
  return {
    fields: path.length + leaves.length,
    aliases: [...path.map(({ text }) => text), ...leaves].filter((text) => /^\w+:/.test(text)).length,
    cost: cost + times * (1 + leaves.length / 10),
  };
}

function add(to: Selection, { path, leaves }: Line): void {
  let at = to;
  for (const step of path) {
    const next = at.below.get(step.text) ?? { step, selection: empty() };
    at.below.set(step.text, next);
    at = next.selection;
  }
  for (const leaf of leaves) at.leaves.add(leaf);
}

/** One operation's selection, which shrinks as paths turn out to be refused. */
export class Plan {
  readonly #selection = empty();
  #size = { fields: 0, aliases: 0, cost: 0, lines: 0 };

  /** Whether the line found room. */
  take(line: Line): boolean {
    const size = sizeOf(line);
    const sum = {
      fields: this.#size.fields + size.fields,
      aliases: this.#size.aliases + size.aliases,
      cost: this.#size.cost + size.cost,
      lines: this.#size.lines + 1,
    };
    const isFull =
      sum.fields > most.fields || sum.aliases > most.aliases || sum.cost > most.cost || sum.lines > most.lines;
    if (isFull && this.#size.lines > 0) return false;
    add(this.#selection, line);
    this.#size = sum;
    return true;
  }

  /** The operation without what is below these paths of answers; null when nothing is left. */
  text(without: ReadonlySet<string> = new Set()): string | null {
    return written(this.#selection, '', without);
  }
}

function written({ leaves, below }: Selection, path: string, without: ReadonlySet<string>): string | null {
  const parts = [...leaves];
  for (const { step, selection } of below.values()) {
    const at = step.key === null ? path : `${path}/${step.key}`;
    if (step.key !== null && without.has(at)) continue;
    const inner = written(selection, at, without);
    if (inner !== null) parts.push(`${step.text} ${inner}`);
  }
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : null;
}

/** Paths packed in their order; those that would cost too much even with lists of one entry are told apart. */
export function plansOf(lines: Lines): { plans: Plan[]; beyond: Line[] } {
  const isWithin = (line: Line) => sizeOf(line).cost <= most.cost;
  const rest = lines.narrow.filter((_, nth) => lines.wide[nth] && !isWithin(lines.wide[nth]));
  return {
    plans: [...packed(lines.wide.filter(isWithin)), ...packed(rest.filter(isWithin))],
    beyond: rest.filter((line) => !isWithin(line)),
  };
}

function packed(lines: readonly Line[]): Plan[] {
  const plans: Plan[] = [];
  for (const line of lines) {
    if (plans.at(-1)?.take(line)) continue;
    const next = new Plan();
    next.take(line);
    plans.push(next);
  }
  return plans;
}
