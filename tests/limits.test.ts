import { parse, print, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { visit, type OperationDefinitionNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createGate } from '../api/graphql/limits/gate.ts';
import { maxima } from '../api/graphql/limits/maxima.ts';
import { measureStructure } from '../api/graphql/limits/structure.ts';
import { inTime } from '../api/graphql/limits/time-out.ts';
import { unlimited } from '../api/platform/rate-limit.ts';
import { schema } from '../api/schema.ts';
import * as pages from '../web/gql/graphql.ts';
import * as testsOwn from './gql/graphql.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person } from './kit/people.ts';
import { plausibleVariables } from './kit/plausible.ts';
import { statementsOf } from './kit/statements.ts';

const gate = createGate(
  schema,
  { limits: unlimited, clock: () => new Date() },
  { isOpen: true, mayIntrospect: () => true },
);
const costOf = (query: string, variables: Record<string, unknown> = {}) => {
  const { cost, errors } = gate.examine({ query, variables }, 'EN');
  expect(errors.filter(({ extensions }) => extensions['code'] !== 'QUERY_TOO_COSTLY')).toEqual([]);
  return cost;
};
/** The limit that refuses a document. */
const limitOf = (query: string, variables: Record<string, unknown> = {}) =>
  gate.examine({ query, variables }, 'EN').errors[0]?.extensions['limit'];

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const doubling = (levels: number) =>
  `query { viewer { ...f0 } } ${times(levels, (i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`)}
   fragment f${levels} on Viewer { __typename }`;
const nested = (depth: number) =>
  `query { members { nodes ${'{ teams { members { nodes '.repeat(depth)} { id } ${'} } } '.repeat(depth)} } }`;

const hostile: Record<string, { query: string; variables?: Record<string, unknown>; asked?: number }> = {
  characters: { query: `{ viewer { __typename } } #${'x'.repeat(50_000)}`, asked: 50_027 },
  tokens: { query: `{ ${times(3_000, () => 'a')} }` },
  depth: { query: `{ viewer ${'{ a '.repeat(40)} ${'} '.repeat(40)} }`, asked: 41 },
  fields: { query: doubling(60), asked: 2 ** 60 + 1 },
  aliases: { query: `{ viewer { ${times(101, (i) => `a${i}: __typename`)} } }`, asked: 101 },
  directives: { query: `{ viewer ${times(51, () => '@include(if: true)')} { __typename } }`, asked: 51 },
  repeats: { query: `{ ${times(500, () => 'viewer { __typename }')} }`, asked: 500 },
  variables: {
    query: 'subscription ($id: ID!) { ticketEvents(ticketId: $id) { cursor } }',
    variables: { id: 'x'.repeat(10_000), undeclared: 'is not kept' },
    asked: 10_009,
  },
  cost: {
    query: 'query ($n: Int) { rooms(first: $n) { nodes { members(first: $n) { nodes { user { id } } } } } }',
    variables: { n: 100 },
  },
};

describe('what our own pages and tests ask for', () => {
  const documents = [pages, testsOwn].flatMap((all) =>
    Object.entries(all).flatMap(([name, document]: [string, unknown]) => {
      const isOperation =
        typeof document === 'object' &&
        document !== null &&
        (document as DocumentNode).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      return isOperation ? [{ name, document: document as DocumentNode }] : [];
    }),
  );

  it('passes every limit with room', () => {
    const costs = documents.map(({ name, document }) => {
      const { errors, cost, operation } = gate.examine(
        { query: print(document), variables: plausibleVariables(document) },
        'EN',
      );
      expect([name, errors.map(({ message }) => message)]).toEqual([name, []]);
      if (!operation) throw new Error(`${name} has no operation`);
      const structure = measureStructure(document, operation);
      for (const limit of ['depth', 'fields', 'aliases', 'directives', 'repeats'] as const) {
        expect(structure[limit], `${name}: ${limit}`).toBeLessThanOrEqual(maxima[limit] * 0.6);
      }
      expect(cost, name).toBeLessThanOrEqual(maxima.cost * 0.6);
      return { name, cost };
    });
    costs.sort((one, other) => other.cost - one.cost);
    console.info(
      'costliest:',
      costs
        .slice(0, 5)
        .map(({ name, cost }) => `${name} ${cost}`)
        .join(', '),
    );
    expect(costs.length).toBeGreaterThan(150);
  });
});

describe('cost', () => {
  it('multiplies with page sizes, also of variables, and of lists within lists', () => {
    const query = 'query ($n: Int) { tickets(first: $n) { nodes { id } } }';
    const ten = costOf(query, { n: 10 });
    const hundred = costOf(query, { n: 100 });
    expect(hundred - 1).toBeCloseTo((ten - 1) * 10, -1);
    expect(costOf('{ tickets(first: 100) { nodes { id } } }')).toBe(hundred);
    // Without a size it is the one that the API then gives.
    expect(costOf(query)).toBe(costOf(query, { n: 50 }));
    const inner = (n: number) =>
      costOf('query ($n: Int) { rooms(first: $n) { nodes { members(first: $n) { nodes { id } } } } }', { n });
    expect(inner(40) / inner(10)).toBeGreaterThan(10);
    const nodes = (count: number) =>
      costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: count }, () => 'x') });
    expect(nodes(100)).toBeGreaterThan(nodes(10) * 8);
  });

  it('is the same however an operation is cut into fragments', () => {
    const plain = costOf('{ tickets(first: 20) { nodes { id subject } totalCount } }');
    const cut = costOf(
      '{ ...a } fragment a on Query { tickets(first: 20) { nodes { ...b } totalCount } } fragment b on SupportTicket { ... on SupportTicket { id } subject }',
    );
    expect(Math.abs(cut - plain)).toBeLessThanOrEqual(2);
  });
});

describe('a document that is too much', () => {
  it.each(Object.entries(hostile))(
    'by its %s is refused, with the limit and its own figure',
    (limit, { query, variables, asked }) => {
      const [error, ...others] = gate.examine({ query, variables: variables ?? {} }, 'EN').errors;
      expect(others).toEqual([]);
      expect(error?.extensions).toMatchObject({
        code: 'QUERY_TOO_COSTLY',
        limit,
        maximum: maxima[limit as keyof typeof maxima],
      });
      if (asked !== undefined) expect(error?.extensions['asked']).toBe(asked);
      expect(error?.message).toMatch(/at most [\d,]+/);
      const persian = gate.examine({ query, variables: variables ?? {} }, 'FA').errors[0]?.message;
      expect(persian).toMatch(/[۰-۹]/);
      expect(persian).not.toMatch(/\d/);
    },
  );

  it('by fragments which double is measured by looking at each of them once', () => {
    const looks = (levels: number) => {
      let count = 0;
      const document = visit(parse(doubling(levels)), {
        SelectionSet: {
          leave(node): SelectionSetNode {
            const { selections } = node;
            return {
              ...node,
              get selections() {
                count += 1;
                return selections;
              },
            };
          },
        },
      });
      const [operation] = document.definitions;
      count = 0;
      measureStructure(document, operation as OperationDefinitionNode);
      return count;
    };
    // The operation, the viewer in it, and the fragments.
    expect(looks(10)).toBe(2 + 11);
    expect(looks(100)).toBe(2 + 101);
  });

  it('is refused before validation, whose work grows with the square of what repeats', () => {
    // Neither field exists: validation, had it run, would say so.
    expect(limitOf(`{ ${times(500, () => 'nothing')} }`)).toBe('repeats');
    expect(limitOf(nested(6))).toBe('depth');
  });

  it('is judged by what each of its operations is, and a fragment that holds itself is left to validation', () => {
    expect(limitOf(`query A { viewer { __typename } } query B { ${times(500, () => 'viewer { __typename }')} }`)).toBe(
      'repeats',
    );
    const [error] = gate.examine({ query: '{ ...a } fragment a on Query { viewer { __typename } ...a }' }, 'EN').errors;
    expect(error?.message).toMatch(/itself/);
  });

  it('is refused with BAD_USER_INPUT for a page size that there is none of', () => {
    for (const n of [0, -1, 101, 2_147_483_647]) {
      const [error] = gate.examine(
        { query: 'query ($n: Int) { tickets(first: $n) { nodes { id } } }', variables: { n } },
        'EN',
      ).errors;
      expect(error?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(error?.message).toBe('A page has 1 to 100 entries.');
    }
  });
});

describe('every transport', () => {
  let app: TestApp;
  let owner: Person;
  beforeAll(async () => {
    app = await startTestApp();
    ({ owner } = await createTestWorkspace(app));
  });
  afterAll(() => app.stop());

  const post = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
    fetch(app.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${owner.token}`,
        ...headers,
      },
      body,
      ...(typeof body === 'string' ? {} : { duplex: 'half' }),
    });

  /** The errors with which a socket refuses an operation. */
  async function overSocket(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const client = createClient({
      url: app.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${owner.token}`, 'accept-language': 'en' },
    });
    try {
      for await (const result of client.iterate({ query, variables })) return result;
      return null;
    } catch (errors) {
      return { errors };
    } finally {
      await client.dispose();
    }
  }

  it.each(Object.entries(hostile))(
    'refuses what is too much by its %s, over HTTP without any SQL',
    async (limit, { query, variables = {} }) => {
      const body = JSON.stringify({ query, variables });
      if (body.length > maxima.bytes) {
        expect((await post(body)).status).toBe(413);
        return;
      }
      const refused = { errors: [{ extensions: { code: 'QUERY_TOO_COSTLY', limit } }] };
      const statements = await statementsOf(async () => {
        for (const accept of ['application/json', 'text/event-stream', 'application/graphql-response+json']) {
          const response = await post(body, { accept });
          const text = await response.text();
          expect(text).toContain('QUERY_TOO_COSTLY');
          if (accept === 'application/json') expect(JSON.parse(text)).toMatchObject(refused);
          if (accept.includes('graphql-response')) expect(response.status).toBe(400);
        }
      });
      expect(statements).toEqual([]);
      expect(await overSocket(query, variables)).toMatchObject(refused);
    },
  );

  it('refuses a body that is too large, whether or not its length is told', async () => {
    const large = JSON.stringify({ query: '{ viewer { __typename } }', variables: { x: 'x'.repeat(maxima.bytes) } });
    expect((await post(large)).status).toBe(413);
    const chunks = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 65_536) controller.enqueue(Buffer.from(large.slice(at, at + 65_536)));
        controller.close();
      },
    });
    expect((await post(chunks)).status).toBe(413);
    expect((await post('{"query":"{ viewer { __typename } }"}')).status).toBe(200);
  });

  it('takes no lists of operations', async () => {
    const one = { query: '{ viewer { __typename } }' };
    const response = await post(JSON.stringify([one, one]));
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('AgentViewer');
  });

  it('takes variables that nest without end for bad ones', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = (value: string) => `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${value}}}`;
    const text = await (await post(body(deep))).text();
    expect(text).toContain('BAD_USER_INPUT');
    expect(text.length).toBeLessThan(2_000);
  });
});

describe('an operation that takes too long', () => {
  afterEach(() => vi.useRealTimers());

  it('is answered with the limit, and one that does not with its result', async () => {
    vi.useFakeTimers();
    const answer = inTime(new Promise(() => undefined), 'EN');
    await vi.advanceTimersByTimeAsync(maxima.seconds * 1000);
    expect((await answer).errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      limit: 'seconds',
      maximum: maxima.seconds,
    });
    expect(await inTime(Promise.resolve({ data: {} }), 'EN')).toEqual({ data: {} });
    expect(vi.getTimerCount()).toBe(0);
  });
});
