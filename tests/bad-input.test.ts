import { isEnumType, isInputObjectType, isNonNullType, isListType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../api/schema.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person } from './kit/people.ts';
import { openTicket } from './kit/tickets.ts';

// Every mutation is given every nasty value in every field that takes a text or an id.
const nasty = [
  '',
  ' \t\n',
  '\u200B\u200C\u200D\uFEFF\u2060',
  'a\u0000b',
  '\uD800',
  'x'.repeat(100_000),
  'V29ya3NwYWNlVXNlcjo5OTk',
  '\'; DROP TABLE "SupportTicket"; --',
  '../../etc/passwd',
  '٠١٢',
  '💥'.repeat(300),
];

// The same for everybody, and they hash passwords: asked once.
const anonymous = ['createWorkspace', 'signUp', 'signIn', 'acceptInvitation'];

let app: TestApp;
let people: { kind: string; person: Person }[];
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  const guest = await workspace.guest();
  people = [
    { kind: 'agent', person: workspace.owner },
    { kind: 'customer', person: await workspace.customer('Reza') },
    { kind: 'guest', person: guest },
  ];
  ticketId = (await openTicket(guest)).id;
});
afterAll(() => app.stop());

function plausible(type: GraphQLInputType, name: string): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (String(bare) === 'Boolean') return false;
  if (String(bare) === 'Int') return 1;
  if (name === 'ticketId') return ticketId;
  if (name === 'email') return 'x@test.test';
  if (name === 'slug' || name === 'workspaceSlug') return 'some-slug';
  return 'plausible text';
}

/** Sends an operation as it is written and returns status and body. */
async function post(
  token: string | null,
  query: string,
  variables: unknown,
): Promise<{ status: number; text: string }> {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

const internals = /INTERNAL|prisma|SELECT |INSERT |node_modules|\bat \/|file:\/\//i;

describe('bad input', () => {
  it('is answered by every mutation with errors that name the field, never by a fault of ours', async () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name }) => name !== 'signOut',
    );
    for (const { name, args, description } of mutations) {
      const inputType = args[0]?.type;
      const bare = inputType && isNonNullType(inputType) ? inputType.ofType : inputType;
      if (!isInputObjectType(bare)) throw new Error(`${name} has no input`);
      const fields = Object.values(bare.getFields());
      const base = Object.fromEntries(
        fields
          .filter(({ type }) => isNonNullType(type))
          .map((field) => [field.name, plausible(field.type, field.name)]),
      );
      // Whoever may not do it at all is refused before anything is read of the input.
      const isOne = anonymous.includes(name) || description?.startsWith('Staff');
      const askers = isOne ? people.slice(0, 1) : people;
      const query = `mutation($input: ${bare.name}!) { ${name}(input: $input) { errors { code message field } } }`;
      // Read in one place for all.
      const isTried = (field: { name: string }) => field.name !== 'clientMutationId' || name === 'sendTicketMessage';
      for (const field of fields.filter((each) => /String|ID/.test(String(each.type)) && isTried(each))) {
        await Promise.all(
          nasty.flatMap((value) =>
            askers.map(async ({ kind, person }) => {
              const { status, text } = await post(person.token, query, { input: { ...base, [field.name]: value } });
              const what = [name, field.name, kind, value.slice(0, 20)];
              expect([...what, status]).toEqual([...what, 200]);
              expect(text).not.toMatch(internals);
            }),
          ),
        );
      }
    }
  }, 60_000);

  it('in queries is null, empty or a plain error', async () => {
    const queries = [
      'query($v: String!) { publicWorkspace(slug: $v) { name } }',
      'query($v: ID!) { node(id: $v) { id } }',
      'query($v: ID!) { nodes(ids: [$v, $v]) { id } }',
      'query($v: ID!) { ticket(id: $v) { id } }',
      'query($v: String!) { ticket(number: $v) { id } }',
      'query($v: String!) { tickets(filter: { search: $v }) { nodes { id } } }',
      'query($v: ID!) { tickets(filter: { categoryId: $v }) { nodes { id } } }',
      'query($v: String!) { tickets(after: $v) { nodes { id } } }',
      'query($v: String!) { members(search: $v) { nodes { id } } }',
      'query($v: String!) { guests(search: $v) { nodes { id } } }',
      'query($v: String!) { guests(after: $v) { nodes { id } } }',
      'query($v: ID!) { tickets(filter: { customerId: $v }) { nodes { id } } }',
      'query($v: String!) { teams(after: $v) { nodes { id } } }',
    ];
    for (const query of queries) {
      for (const value of nasty) {
        const { status, text } = await post(people[0]?.person.token ?? null, query, { v: value });
        expect([query, value.slice(0, 20), status]).toEqual([query, value.slice(0, 20), 200]);
        expect(text).not.toMatch(internals);
      }
    }
  });

  it('with numbers out of range, wrong types or broken syntax is the client’s fault', async () => {
    const token = people[0]?.person.token ?? null;
    for (const query of [
      '{ tickets(first: 99999999999) { totalCount } }',
      '{ tickets(first: "1") { totalCount } }',
      '{ tickets(orderBy: NOTHING) { totalCount } }',
      '{ nothing }',
      '{ tickets { ',
      '',
    ]) {
      const { status, text } = await post(token, query, {});
      expect([query, status < 500]).toEqual([query, true]);
      expect(text).not.toMatch(internals);
    }
  });
});
