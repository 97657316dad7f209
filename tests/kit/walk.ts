import { getNamedType, isAbstractType, isEnumType, type GraphQLField } from 'graphql';
import { schema } from '../../api/schema.ts';
import type { TestApp } from './app.ts';
import { postText } from './raw-post.ts';
import { plansOf, type Plan } from './walk-operations.ts';
import { linesOfField, linesOfType, required, type Line, type Lines } from './walk-schema.ts';

/** How deep fields are followed into fields. */
const depth = 6;

/** One beginning, of which every path is walked. */
interface Way {
  name: string;
  /** The field of the query type with which it begins. */
  root: string;
  variables: readonly string[];
  plans: Plan[];
}

/** Paths that cost more than any operation may, whoever asks. */
export const beyond: Line[] = [];

function way(name: string, root: string, variables: readonly string[], lines: Lines): Way {
  const packed = plansOf(lines);
  beyond.push(...packed.beyond);
  return { name, root, variables, plans: packed.plans };
}

const declared = (field: GraphQLField<unknown, unknown>) =>
  required(field)
    .filter(({ type }) => !isEnumType(getNamedType(type)))
    .map(({ name, type }) => `$${name}: ${String(type)}`);

const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {});

/** From every field of the query type, every path. Nodes are walked by their types. */
const ways: readonly Way[] = queryFields
  .filter(({ name }) => !['node', 'nodes'].includes(name))
  .map((field) => way(field.name, field.name, declared(field), linesOfField(field, depth)));

const node = schema.getType('Node');
if (!isAbstractType(node)) throw new Error('the schema has no Node');

const nodeWays = new Map(
  schema.getPossibleTypes(node).map((type) => {
    const path = [
      { text: 'node(id: $id)', key: 'node', times: 1 },
      { text: `... on ${type.name}`, key: null, times: 1 },
    ];
    return [type.name, way(type.name, 'node', ['$id: ID!'], linesOfType(type, 3, path))] as const;
  }),
);

export const typenameOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';

/** What somebody was told on their walks. */
export interface Walked {
  /** Answers by what was asked. */
  answers: Map<string, string>;
  /** The operations that were answered without a refusal. */
  allowed: { text: string; values: Record<string, unknown> }[];
  /** Paths that were refused, by what was asked. */
  refused: Map<string, Set<string>>;
  /** Refusals that are no refusals of rights: of limits, of input, faults. */
  unexpected: string[];
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Walks everything that somebody may ask for; where a path is refused, what lies beside it is asked for again without it. */
export function createWalker(app: TestApp, token: string | null) {
  const walked: Walked = { answers: new Map(), allowed: [], refused: new Map(), unexpected: [] };

  async function ask(what: string, { root, variables, plans }: Way, values: Record<string, unknown>): Promise<void> {
    const refused = walked.refused.get(what) ?? new Set();
    walked.refused.set(what, refused);
    const head = `query${variables.length > 0 ? ` (${variables.join(', ')})` : ''}`;
    for (const [nth, plan] of plans.entries()) {
      let text = plan.text(refused);
      while (text !== null) {
        const answer = await postText(app, token, `${head} ${text}`, values);
        walked.answers.set(`${what} ${nth} ${refused.size}`, answer);
        const { data, errors = [] } = JSON.parse(answer) as Answer;
        if (errors.length === 0) walked.allowed.push({ text: `${head} ${text}`, values });
        // Of nothing, there is nothing below.
        if (errors.length === 0 && data?.[root] === null) return;
        const before = refused.size;
        for (const { path, extensions, message } of errors) {
          const isOfRights = ['FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions?.code ?? '');
          if (!isOfRights) walked.unexpected.push(`${what}: ${message} in ${text.slice(0, 300)}`);
          const keys = path?.filter((key) => typeof key === 'string') ?? [];
          // Without a path the whole operation was refused.
          if (isOfRights) refused.add(keys.length > 0 ? `/${keys.join('/')}` : `/${root}`);
        }
        text = refused.size > before ? plan.text(refused) : null;
      }
    }
  }

  return {
    walked,
    /** Every path from the query type. */
    async fromQuery(valuesOf: (field: string) => Record<string, unknown>): Promise<void> {
      for (const each of ways) await ask(each.name, each, valuesOf(each.name));
    },
    /** What can be read of an id, if anything. */
    async fromNode(id: string): Promise<void> {
      const each = nodeWays.get(typenameOf(id));
      if (each) await ask(`node ${id}`, each, { id });
    },
    /** Which of these ids lead to something. */
    async visibleOf(ids: readonly string[]): Promise<Set<string>> {
      const seen = new Set<string>();
      for (let at = 0; at < ids.length; at += 100) {
        const page = ids.slice(at, at + 100);
        const text = await postText(app, token, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: page });
        const { data } = JSON.parse(text) as { data?: { nodes: ({ id: string } | null)[] } | null };
        for (const [nth, found] of (data?.nodes ?? []).entries()) {
          if (found && found.id !== page[nth]) walked.unexpected.push(`${page[nth]} gave ${found.id}`);
          if (found) seen.add(found.id);
        }
      }
      return seen;
    },
  };
}
