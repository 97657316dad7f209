import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import { openTicket, send } from './kit/tickets.ts';
import { within } from './kit/client.ts';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp({ INTROSPECTION: 'members', PUBLIC_URL: 'https://support.example.com' });
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const viewer = { query: '{ viewer { __typename } }' };

describe('over HTTP', () => {
  it('a session works as a bearer token and as a cookie, a guest’s cookie where it is named', async () => {
    const guest = await workspace.guest();
    const cookies = `ahrom_session=${sara.token}; ahrom_guest_${workspace.slug}=${guest.token}`;
    const kind = async (headers: Record<string, string>) => (await post(viewer, headers)).text();
    expect(await kind({ authorization: `Bearer ${sara.token}` })).toContain('AgentViewer');
    expect(await kind({ cookie: cookies })).toContain('AgentViewer');
    expect(await kind({ cookie: cookies, 'ahrom-guest': workspace.slug })).toContain('GuestViewer');
    expect(await kind({ cookie: cookies, 'ahrom-guest': 'elsewhere' })).toContain('"viewer":null');
    expect(await kind({ authorization: 'Bearer nonsense', cookie: cookies })).toContain('"viewer":null');
  });

  it('a request of another site’s page with our cookies is refused; with a token, or from our own pages, it is not', async () => {
    const cookie = `ahrom_session=${sara.token}`;
    const status = async (headers: Record<string, string>) => (await post(viewer, headers)).status;
    expect(await status({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await status({ cookie, origin: 'null' })).toBe(403);
    expect(await status({ cookie, origin: 'https://support.example.com' })).toBe(200);
    expect(await status({ cookie, origin: new URL(app.url).origin })).toBe(200);
    expect(await status({ authorization: `Bearer ${sara.token}`, origin: 'https://evil.example' })).toBe(200);
  });

  it('what is answered the short way is answered as the long way does', async () => {
    const asked = async (body: string, headers: Record<string, string>) => {
      const response = await fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sara.token}`, ...headers },
        body,
      });
      const named = ['content-type', 'ratelimit-policy', 'x-content-type-options', 'referrer-policy'];
      return {
        status: response.status,
        headers: named.map((name) => response.headers.get(name)),
        body: await response.text(),
      };
    };
    const bodies = [
      viewer,
      { ...viewer, variables: null, operationName: null },
      { query: 'query A { viewer { __typename } } query B { rateLimit { cost } }', operationName: 'B' },
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'nothing' } },
      { query: 'mutation { revokeSession(input: { sessionId: "none" }) { errors { code } } }' },
      // The long way alone takes these.
      { ...viewer, extensions: {} },
      { ...viewer, surplus: 1 },
      { query: 'query ($id: ID!) { node(id: $id) { id } }' },
      { query: '{ nothing }' },
      { query: '{' },
      { query: 'subscription { nothing }' },
      { query: `{ ${'viewer { __typename } '.repeat(200)} }` },
      { query: 1 },
      [viewer],
    ].map((body) => JSON.stringify(body));
    for (const body of [...bodies, '{', 'null', '"text"']) {
      for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
        const short = await asked(body, { accept });
        // Whoever ranks what they accept goes the long way.
        expect(await asked(body, { accept: `${accept};charset=utf-8` }), `${body} as ${accept}`).toEqual(short);
        expect(short.status, body).toBeLessThan(500);
      }
    }
  });

  it('GET never mutates, and forms are not read', async () => {
    const mutation = 'mutation { signOut(input: {}) { errors { code } } }';
    const got = await fetch(`${app.url}?query=${encodeURIComponent(mutation)}`, {
      headers: { authorization: `Bearer ${sara.token}` },
    });
    expect(got.status).toBe(405);
    const form = await fetch(app.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${sara.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(form.status).toBeLessThan(500);
    expect(await (await post(viewer, { authorization: `Bearer ${sara.token}` })).text()).toContain('AgentViewer');
  });

  it('the schema is shown to staff, and where INTROSPECTION is members to nobody else', async () => {
    const introspection = { query: '{ __schema { queryType { name } } }' };
    const guest = await workspace.guest();
    expect(await (await post(introspection, { authorization: `Bearer ${sara.token}` })).json()).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    const others: Record<string, string>[] = [{}, { authorization: `Bearer ${guest.token}` }];
    for (const headers of others) {
      const answer = await (await post(introspection, headers)).text();
      expect(answer).toContain('BAD_USER_INPUT');
      expect(answer).not.toContain('"data"');
    }
  });

  it('refusals are worded in the language that is asked for, else in the viewer’s', async () => {
    const persian = await createTestWorkspace(app, 'FA');
    const customer = await persian.customer('Reza');
    const query = { query: '{ members { totalCount } }' };
    const message = async (headers: Record<string, string>) => {
      const { errors } = (await (await post(query, headers)).json()) as { errors: { message: string }[] };
      return errors[0]?.message;
    };
    const authorization = `Bearer ${customer.token}`;
    expect(await message({ authorization, 'accept-language': 'en-GB,en;q=0.9' })).toBe('You have no access to this.');
    expect(await message({ authorization, 'accept-language': 'fa-IR' })).toBe('شما به این بخش دسترسی ندارید.');
    expect(await message({ authorization, 'accept-language': 'de' })).toBe('شما به این بخش دسترسی ندارید.');
  });

  it('a subscription comes as server-sent events, and ends with its session', async () => {
    const leaving = await workspace.agent('Leaving');
    const ticket = await openTicket(await workspace.guest());
    const response = await fetch(app.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${leaving.token}`,
      },
      body: JSON.stringify({
        query:
          'subscription($id: ID!) { ticketEvents(ticketId: $id) { event { __typename ... on SupportMessageSent { message { body } } } } }',
        variables: { id: ticket.id },
      }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (text: string) => {
      while (!heard.includes(text)) {
        const chunk = await within(5_000, Promise.resolve(reader?.read()));
        if (!chunk || chunk.done) throw new Error(`ended without ${text}: ${heard}`);
        heard += chunk.value;
      }
    };
    await hear(':');
    await send(sara, ticket.id, 'over SSE');
    await hear('over SSE');
    await post(
      { query: 'mutation { signOut(input: {}) { errors { code } } }' },
      { authorization: `Bearer ${leaving.token}` },
    );
    await hear('UNAUTHENTICATED');
    expect(heard).not.toContain('INTERNAL');
  });
});

describe('over a socket', () => {
  const open = (headers: Record<string, string> = {}) =>
    new WebSocket(app.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });

  async function closing(socket: WebSocket): Promise<number> {
    const [code] = (await within(5_000, once(socket, 'close'))) as [number];
    return code;
  }

  /** Says hello, sends messages when that is acknowledged, and resolves to all that comes back until one of a type. */
  async function talk(socket: WebSocket, said: object, messages: object[], until: string): Promise<string> {
    let heard = '';
    const done = Promise.withResolvers<void>();
    socket.on('message', (data: Buffer) => {
      heard += data.toString();
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'connection_ack') for (const message of messages) socket.send(JSON.stringify(message));
      if (type === until) done.resolve();
    });
    await once(socket, 'open');
    socket.send(JSON.stringify(said));
    await within(5_000, done.promise);
    return heard;
  }

  const hello = (payload: Record<string, string> = {}) => ({ type: 'connection_init', payload });
  const ask = (query: string) => ({ type: 'subscribe', id: '1', payload: { query } });

  it('queries are answered for the token in connectionParams, or the cookie', async () => {
    const withToken = open();
    const query = [ask('{ viewer { __typename } }')];
    const authorization = `Bearer ${sara.token}`;
    expect(await talk(withToken, hello({ authorization }), query, 'complete')).toContain('AgentViewer');
    const withCookie = open({ cookie: `ahrom_session=${sara.token}` });
    expect(await talk(withCookie, hello(), query, 'complete')).toContain('AgentViewer');
    withToken.close();
    withCookie.close();
  });

  it('a token that opens nothing is refused with 4403, chatter that is no protocol with 4400, asking before hello with 4401, a second hello with 4429, a second id with 4409', async () => {
    const after = async (messages: string[]) => {
      const socket = open();
      await once(socket, 'open');
      for (const message of messages) socket.send(message);
      return closing(socket);
    };
    const init = JSON.stringify(hello({ authorization: `Bearer ${sara.token}` }));
    const watch = JSON.stringify({
      type: 'subscribe',
      id: '1',
      payload: { query: 'subscription { supportInboxEvents { cursor } }' },
    });
    expect(await after([JSON.stringify(hello({ authorization: 'Bearer nonsense' }))])).toBe(4403);
    expect(await after(['chatter'])).toBe(4400);
    expect(await after([watch])).toBe(4401);
    expect(await after([init, init])).toBe(4429);
    const socket = open();
    await talk(socket, hello({ authorization: `Bearer ${sara.token}` }), [], 'connection_ack');
    socket.send(watch);
    socket.send(watch);
    expect(await closing(socket)).toBe(4409);
  });

  it('another site’s page with our cookies gets no socket', async () => {
    const refused = open({ cookie: `ahrom_session=${sara.token}`, origin: 'https://evil.example' });
    const [error] = (await once(refused, 'error')) as [Error];
    expect(error.message).toContain('403');
    const own = open({ cookie: `ahrom_session=${sara.token}`, origin: 'https://support.example.com' });
    await talk(own, hello(), [], 'connection_ack');
    own.close();
  });

  it('introspection follows the same rule as over HTTP', async () => {
    const socket = open();
    const heard = await talk(socket, hello(), [ask('{ __schema { queryType { name } } }')], 'error');
    expect(heard).toContain('BAD_USER_INPUT');
    socket.close();
  });

  it('one that speaks another protocol is refused with 4406, one that says nothing with 4408', async () => {
    const url = app.url.replace('http', 'ws');
    const silent = open();
    const silence = closing(silent);
    expect(await closing(new WebSocket(url))).toBe(4406);
    expect(await silence).toBe(4408);
  });

  it('an id that is longer than any client’s is refused, whatever it would be kept for', async () => {
    const socket = open();
    const authorization = `Bearer ${sara.token}`;
    const named = (id: string) => ({ ...ask('{ viewer { __typename } }'), id });
    const heard = await talk(
      socket,
      hello({ authorization }),
      [named('i'.repeat(101)), named('i'.repeat(100))],
      'complete',
    );
    expect(heard).toMatch(/"i{101}","type":"error".*The id of an operation has at most 100 characters/);
    expect(heard).toMatch(/"i{100}","type":"next".*AgentViewer/);
    socket.close();
  });

  it('carries so many operations and no more, and goes on with those', async () => {
    const socket = open();
    const authorization = `Bearer ${sara.token}`;
    const follow = (id: number) => ({ ...ask('subscription { supportInboxEvents { cursor } }'), id: String(id) });
    const many = Array.from({ length: 101 }, (_, nth) => follow(nth));
    expect(await talk(socket, hello({ authorization }), many, 'error')).toContain('RATE_LIMITED');
    const query = { ...ask('{ viewer { __typename } }'), id: 'q' };
    socket.send(JSON.stringify({ type: 'complete', id: '0' }));
    socket.send(JSON.stringify(query));
    const [data] = (await within(5_000, once(socket, 'message'))) as [Buffer];
    expect(data.toString()).toContain('AgentViewer');
    socket.close();
  });

  it('a message that is too large closes it', async () => {
    const socket = open();
    await once(socket, 'open');
    socket.send('x'.repeat(1100 * 1024));
    expect(await closing(socket)).toBe(1009);
  });
});
