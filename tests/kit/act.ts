import { getNamedType, isInputObjectType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../api/schema.ts';
import type { TestApp } from './app.ts';
import type { Client } from './client.ts';
import { postText } from './raw-post.ts';

/** What a write gave: its values, the ids of what it made, and why it was refused. */
export interface Done {
  errors: { code: string; field: string[] | null; message: string }[];
  [name: string]: unknown;
}

export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

export function inputOf(mutation: string) {
  const field = mutations.find(({ name }) => name === mutation);
  const input = field?.args[0] && getNamedType(field.args[0].type);
  const payload = field && getNamedType(field.type);
  if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error(`${mutation} is no mutation`);
  return { input, payload };
}

/** The values of a payload, and of each thing in it its id. */
function shallow(payload: GraphQLObjectType): string {
  const parts = Object.values(payload.getFields()).map(({ name, type }) => {
    const of = getNamedType(type);
    if (isLeafType(of)) return name;
    if (name === 'errors') return 'errors { code field message }';
    const hasId = isObjectType(of) && 'id' in of.getFields();
    return hasId ? `${name} { id }` : `${name} { __typename }`;
  });
  return `{ ${parts.join(' ')} }`;
}

/** The operation that asks for a mutation; the selection is the payload's values unless told. */
function mutationText(mutation: string, selection?: string): string {
  const { input, payload } = inputOf(mutation);
  return `mutation ($input: ${input.name}!) { ${mutation}(input: $input) ${selection ?? shallow(payload)} }`;
}

/** Asks for any mutation by its name; whatever comes of it. */
export async function attempt(app: TestApp, client: Client, mutation: string, input: object) {
  const text = await postText(app, client.token, mutationText(mutation), { input });
  return JSON.parse(text) as { data?: Record<string, Done> | null; errors?: { message: string }[] };
}

/** Asks for any mutation by its name; fails the test if it is refused. */
export async function act(app: TestApp, client: Client, mutation: string, input: object): Promise<Done> {
  const answer = await attempt(app, client, mutation, input);
  const done = answer.data?.[mutation];
  if (!done || done.errors.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`);
  return done;
}

/** The id of what a write made or changed. */
export function idOf(done: Done, name: string): string {
  const made = done[name];
  if (typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string') return made.id;
  throw new Error(`there is no ${name} in ${JSON.stringify(done)}`);
}
