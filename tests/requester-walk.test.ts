import { isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../api/schema.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { canary, plantCanaries, type Planted } from './kit/canaries.ts';
import { createTestWorkspace, type Person } from './kit/people.ts';
import { postText } from './kit/raw-post.ts';
import { required, selection } from './kit/walk-schema.ts';

// What requesters can reach is found by walking: every field of whatever they are given, of the ids in the answers again
// every field, until nothing new comes. And every id that the database holds is tried on them as well.

let app: TestApp;
let planted: Planted;

beforeAll(async () => {
  app = await startTestApp();
  planted = await plantCanaries(app, await createTestWorkspace(app));
});
afterAll(() => app.stop());

/** Queries for every field of a type, of what has this id. */
function queriesFor(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => required(field).length === 0)
    .map((field) => `query ($id: ID!) { node(id: $id) { ... on ${type.name} { ${selection(field)} } } }`);
}

const typenameOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';

/** Everything that somebody is told, as text, by the ids that they have got. */
async function walk(person: Person, given: readonly string[], rounds = Infinity): Promise<string[]> {
  const answers: string[] = [];
  const seen = new Set<string>();
  const ask = async (query: string, variables: object): Promise<string[]> => {
    const text = await postText(app, person.token, query, variables);
    answers.push(text);
    return [...text.matchAll(/"([A-Za-z0-9_-]{40,})"/g)].flatMap(([, id = '']) =>
      isObjectType(schema.getType(typenameOf(id))) ? [id] : [],
    );
  };
  let ids = (await Promise.all(rootQueries.map((query) => ask(query, {})))).flat().concat(given);
  for (let round = 0; ids.length > 0 && round < rounds; round += 1) {
    const fresh = [...new Set(ids)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const found = await Promise.all(
      fresh.flatMap((id) => {
        const type = schema.getType(typenameOf(id));
        return isObjectType(type) ? queriesFor(type).map((query) => ask(query, { id })) : [];
      }),
    );
    ids = found.flat();
  }
  return answers;
}

const rootQueries = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter((field) => required(field).length === 0)
  .map((field) => `{ ${selection(field)} }`);

describe.each(['guest', 'customer'] as const)('a %s who reads every field of all that can be reached', (kind) => {
  test('meets their own conversation, and nothing of what is staff’s or another’s', async () => {
    const answers = await walk(planted.people[kind], []);
    const all = answers.join('\n');
    expect(all).toContain(planted.spoken[kind]);
    expect(all).not.toContain(canary);
  });

  test('gets nothing by the ids of everything else', async () => {
    const ids = await planted.foreignIds(kind);
    expect(ids.length).toBeGreaterThan(20);
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    for (const id of ids) {
      const answer = await postText(app, planted.people[kind].token, query, { id });
      expect(answer, typenameOf(id)).toBe('{"data":{"node":null}}');
    }
  });

  test('is told null wherever a field is staff’s', async () => {
    const ticket = schema.getType('SupportTicket');
    const fields = isObjectType(ticket) ? Object.values(ticket.getFields()) : [];
    const staffs = fields.filter(({ description }) => description?.startsWith('Staff'));
    expect(staffs.length).toBeGreaterThan(10);
    const query = `query ($id: ID!) { node(id: $id) { ... on SupportTicket { ${staffs.map(selection).join(' ')} } } }`;
    const text = await postText(app, planted.people[kind].token, query, { id: planted.tickets[kind] });
    expect(JSON.parse(text)).toEqual({ data: { node: Object.fromEntries(staffs.map(({ name }) => [name, null])) } });
  });
});

test('the canaries are there to be found: an agent meets them all', async () => {
  const all = (await walk(planted.people.agent, Object.values(planted.tickets), 1)).join('\n');
  for (const song of planted.songs) expect(all, song).toContain(song);
});
