import { getNamedType } from 'graphql';
import { inputOf, type Done } from './act.ts';
import type { TestApp } from './app.ts';
import { postText } from './raw-post.ts';
import { plansOf, type Plan } from './walk-operations.ts';
import { linesOfType } from './walk-schema.ts';

// Payloads of writes, by every path so many fields deep, the payload counted.
const depth = 4;

const known = new Map<string, Plan[]>();

function plansOfPayload(mutation: string): Plan[] {
  const plans =
    known.get(mutation) ??
    plansOf(
      linesOfType(inputOf(mutation).payload, depth, [{ text: `${mutation}(input: $input)`, key: mutation, times: 1 }]),
    ).plans;
  known.set(mutation, plans);
  return plans;
}

/** What somebody was told by writing. */
export interface Written {
  answers: string[];
  /** Whether it was done. */
  isDone: boolean;
}

interface Answer {
  data?: Record<string, Partial<Done> | null> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Writes as somebody, and looks at every path of what the payload shows them: the write is sent again, and so done once. */
export function createWriter(app: TestApp, token: string | null) {
  // Below the things of payloads, by the things' types: what is refused in one is refused in all.
  const refused = new Set<string>();
  const unexpected: string[] = [];

  const typeOf = (mutation: string, key: string) => {
    const field = inputOf(mutation).payload.getFields()[key];
    return field ? getNamedType(field.type).name : key;
  };
  /** The refused paths as they are in this mutation's answers. */
  const without = (mutation: string) => {
    const things = Object.keys(inputOf(mutation).payload.getFields());
    const paths = [...refused].flatMap((path) => {
      const [type = '', ...below] = path.split('/');
      const here = things.filter((key) => typeOf(mutation, key) === type);
      return here.map((key) => `/${[mutation, key, ...below].join('/')}`);
    });
    return new Set(paths);
  };

  async function write(mutation: string, input: object): Promise<Written> {
    const answers: string[] = [];
    let isDone = false;
    const head = `mutation ($input: ${inputOf(mutation).input.name}!)`;
    for (const plan of plansOfPayload(mutation)) {
      let text = plan.text(without(mutation));
      while (text !== null) {
        const answer = await postText(app, token, `${head} ${text}`, { input });
        answers.push(answer);
        const { data, errors = [] } = JSON.parse(answer) as Answer;
        const before = refused.size;
        for (const { path, extensions, message } of errors) {
          const isOfRights = ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions?.code ?? '');
          if (!isOfRights) unexpected.push(`${mutation}: ${message} in ${text.slice(0, 300)}`);
          const [, thing, ...below] = path?.filter((key) => typeof key === 'string') ?? [];
          // The mutation itself is not theirs.
          if (thing === undefined) return { answers, isDone: false };
          if (isOfRights) refused.add([typeOf(mutation, thing), ...below].join('/'));
        }
        const { errors: refusals = [] } = data?.[mutation] ?? {};
        if (refusals.length > 0) return { answers, isDone };
        isDone = true;
        text = refused.size > before ? plan.text(without(mutation)) : null;
      }
    }
    return { answers, isDone };
  }
  return { write, unexpected };
}
