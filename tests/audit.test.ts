import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';

// What production is like: behind https, closed schema, limits on.
const production = { INTROSPECTION: 'members', PUBLIC_URL: 'https://support.example.com', RATE_LIMITS: 'on' };

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
beforeAll(async () => {
  app = await startTestApp(production);
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('passes graphql-http’s audit of GraphQL over HTTP, whole', async () => {
  // As staff: some of it asks what the schema is.
  const fetchFn = (url: string, { headers, ...init }: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(headers)), authorization: `Bearer ${sara.token}` },
    });
  const results = await auditServer({ url: app.url, fetchFn });
  expect(results.length).toBe(61);
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => ({ id, name, status }))).toEqual(
    [],
  );
});

describe('a page of another site', () => {
  const cookie = () => `ahrom_session=${sara.token}`;
  const mutation = 'mutation { signOut(input: {}) { errors { code } } }';

  it('can’t have a browser send what it need not ask for: forms and plain text are not read', async () => {
    const bodies: Record<string, string> = {
      'text/plain': JSON.stringify({ query: mutation }),
      'application/x-www-form-urlencoded': `query=${encodeURIComponent(mutation)}`,
      'multipart/form-data; boundary=x': '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
      'application/graphql': mutation,
      '': JSON.stringify({ query: mutation }),
    };
    for (const [type, body] of Object.entries(bodies)) {
      const { status } = await post(body, { 'content-type': type, cookie: cookie() });
      expect([type, status]).toEqual([type, 415]);
    }
    const still = await post({ query: '{ viewer { __typename } }' }, { cookie: cookie() });
    expect(await still.text()).toContain('AgentViewer');
  });

  it('changes nothing by GET, and gets no socket with our cookies', async () => {
    const got = await fetch(`${app.url}?query=${encodeURIComponent(mutation)}`, { headers: { cookie: cookie() } });
    expect(got.status).toBe(405);
    const socket = new WebSocket(app.url.replace('http', 'ws'), 'graphql-transport-ws', {
      headers: { cookie: cookie(), origin: 'https://evil.example' },
    });
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('403');
  });

  it('is not told that it may read our answers', async () => {
    const response = await fetch(app.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('every answer', () => {
  it('tells browsers to keep to what it is', async () => {
    const origin = new URL(app.url).origin;
    const answers = await Promise.all([
      post({ query: '{ viewer { __typename } }' }),
      post({ query: '{ nothing }' }),
      fetch(`${origin}/files/nothing`),
      fetch(`${origin}/healthz`),
      fetch(`${origin}/elsewhere`),
    ]);
    for (const { headers, url } of answers) {
      expect([url, headers.get('x-content-type-options')]).toEqual([url, 'nosniff']);
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
    expect(answers[0].headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});

describe('the schema', () => {
  const questions = [
    '{ __schema { types { name } } }',
    '{ __type(name: "SupportTicket") { fields { name } } }',
    '{ ...a } fragment a on Query { b: __schema { queryType { name } } }',
    '{ ... on Query { __type(name: "Query") { name } } }',
  ];

  it('is shown to staff, and to nobody else, however it is asked for', async () => {
    const others = [null, (await workspace.guest()).token, (await workspace.customer('Reza')).token];
    for (const query of questions) {
      const told = await post({ query }, { authorization: `Bearer ${sara.token}` });
      expect(await told.text()).toContain('"data":{');
      for (const token of others) {
        const refused = await (
          await post({ query }, token === null ? {} : { authorization: `Bearer ${token}` })
        ).text();
        expect(refused).toContain('BAD_USER_INPUT');
        expect(refused).not.toContain('"data"');
      }
    }
  });

  it('is not told by suggestions either; __typename is, of what one sees', async () => {
    const text = await (await post({ query: '{ viewr { __typename } }' })).text();
    expect(text).toContain('Cannot query field');
    expect(text).not.toMatch(/did you mean/i);
    expect(await (await post({ query: '{ __typename }' })).text()).toBe('{"data":{"__typename":"Query"}}');
  });

  it('comes with GraphiQL for staff, from here alone, and for nobody else', async () => {
    const page = (headers: Record<string, string>) =>
      fetch(app.url, { headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'en', ...headers } });
    const refused = await page({});
    expect([refused.status, await refused.text()]).toEqual([
      403,
      'GraphiQL is for staff: sign in on this site first.\n',
    ]);
    const shown = await page({ cookie: `ahrom_session=${sara.token}` });
    const nonce = /script-src 'nonce-([^']+)'/.exec(shown.headers.get('content-security-policy') ?? '')?.[1];
    const html = await shown.text();
    expect(html).toContain(`<script nonce="${nonce}">`);
    expect(html.slice(0, 2_000)).not.toMatch(/<(script|link)[^>]+(src|href)="?https?:/);
    const again = await page({ cookie: `ahrom_session=${sara.token}` });
    expect(again.headers.get('content-security-policy')).not.toContain(`'nonce-${nonce}'`);
  });
});

describe('an allowance', () => {
  const query = '{ rateLimit { limit remaining cost resetAt } }';
  interface Told {
    data: { rateLimit: { limit: number; remaining: number; cost: number; resetAt: string } };
  }

  it('is counted for each person, and told in the answer and in its headers', async () => {
    const reza = await workspace.customer('Reza');
    const ask = async () => {
      const response = await post({ query }, { authorization: `Bearer ${reza.token}` });
      return { told: ((await response.json()) as Told).data.rateLimit, headers: response.headers };
    };
    const first = await ask();
    const second = await ask();
    expect(first.told.remaining - second.told.remaining).toBe(second.told.cost);
    expect(second.told.limit).toBeGreaterThan(second.told.remaining);
    expect(new Date(second.told.resetAt).getTime()).toBeGreaterThan(Date.now());
    expect(second.headers.get('ratelimit-policy')).toBe(`"operations-person";q=${second.told.limit};w=60`);
    expect(second.headers.get('ratelimit')).toMatch(
      new RegExp(`^"operations-person";r=${second.told.remaining};t=\\d+$`),
    );
    // Another's is untouched.
    const another = await post({ query }, { authorization: `Bearer ${(await workspace.customer('Mina')).token}` });
    expect(((await another.json()) as Told).data.rateLimit.remaining).toBe(first.told.limit - first.told.cost);
  });

  it('that is used up refuses, says when to try again, and refuses over the socket too', async () => {
    const spender = await workspace.guest();
    const costly = '{ tickets(first: 100) { nodes { messages(first: 70) { nodes { id } } } } }';
    const headers = { authorization: `Bearer ${spender.token}` };
    let response = await post({ query: costly }, headers);
    for (let i = 0; i < 20 && response.status === 200; i += 1) response = await post({ query: costly }, headers);
    expect(response.status).toBe(429);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    const retryAfterSeconds = Number(response.headers.get('retry-after'));
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds });
    expect(response.headers.get('ratelimit')).toContain(';r=0;');
  });
});
