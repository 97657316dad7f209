import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './kit/app.ts';
import { within } from './kit/client.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from './kit/people.ts';
import { openTicket } from './kit/tickets.ts';

let app: TestApp;
let workspace: TestWorkspace;
const open: AbortController[] = [];

beforeAll(async () => {
  app = await startTestApp({ RATE_LIMITS: 'on' });
  workspace = await createTestWorkspace(app);
});
afterAll(async () => {
  for (const stream of open) stream.abort();
  await app.stop();
});

const inbox = 'subscription { supportInboxEvents { cursor } }';
const ofTicket = 'subscription ($id: ID!) { ticketEvents(ticketId: $id) { cursor } }';

interface Stream {
  status: number;
  /** What was told first: a sign of life, or the refusal; up to what was waited for. */
  first: string;
  leave(): void;
}

/** Subscribes over server-sent events. */
async function follow(
  { token }: Person,
  query: string,
  { variables = {}, language = 'en', until = '', controller = new AbortController() } = {},
): Promise<Stream> {
  open.push(controller);
  const response = await within(
    20_000,
    fetch(app.url, {
      method: 'POST',
      signal: controller.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': language,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query, variables }),
    }),
  );
  // What follows the sign of life comes by itself: a refusal is the whole answer.
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let first = '';
  while (response.status !== 200 || first === '' || !first.includes(until)) {
    const chunk = await within(20_000, Promise.resolve(reader?.read()));
    if (!chunk || chunk.done) break;
    first += chunk.value;
  }
  return { status: response.status, first, leave: () => controller.abort() };
}

describe('a person', () => {
  let sara: Person;
  beforeAll(async () => {
    sara = await workspace.agent('Sara');
  });
  afterAll(() => {
    for (const stream of open.splice(0)) stream.abort();
  });

  it('has a hundred feeds over server-sent events, and somebody else theirs', async () => {
    const streams = await Promise.all(Array.from({ length: 100 }, () => follow(sara, inbox)));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await follow(sara, inbox);
    expect(refused.status).toBe(429);
    expect(refused.first).toContain('"code":"RATE_LIMITED","limit":100');
    expect(refused.first).toContain('No more than 100 event streams');
    expect((await follow(sara, inbox, { language: 'fa' })).first).toContain('بیش از ۱۰۰ جریان رویداد');
    expect(await follow(workspace.owner, inbox)).toMatchObject({ status: 200 });
    // What is no feed asks for no place.
    expect(await follow(sara, '{ viewer { __typename } }')).toMatchObject({ status: 200 });
  });

  it('has the place of a feed again however it ended', async () => {
    const foreign = createTestWorkspace(app)
      .then((elsewhere) => elsewhere.guest())
      .then((guest) => openTicket(guest))
      .then(({ id }) => id);
    const another = await workspace.anotherSession(sara);
    // Ends are heard of a little later than they happen.
    const onceFree = async (query = inbox, variables = {}, as = sara, until = '') => {
      for (;;) {
        const stream = await follow(as, query, { variables, until });
        if (stream.status !== 429) return stream;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    // Ninety-nine of the hundred stay.
    const endings: Record<string, () => Promise<unknown>> = {
      'by its client, told of nothing': () => Promise.resolve(open[0]?.abort()),
      'at its first step: hidden': async () => {
        const hidden = await onceFree(ofTicket, { id: 'nothing' }, sara, 'FORBIDDEN');
        expect(hidden.first).toContain('FORBIDDEN');
      },
      'once its right was looked at: another workspace’s': async () => {
        await onceFree(ofTicket, { id: await foreign });
      },
      'by clients who did not wait for its beginning': async () => {
        for (let patience = 0; patience < 20; patience += 1) {
          const controller = new AbortController();
          setTimeout(() => controller.abort(), patience);
          await follow(sara, inbox, { controller }).catch(() => undefined);
        }
      },
      'with its session': async () => {
        await within(5_000, onceFree(inbox, {}, another));
        await fetch(app.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${another.token}` },
          body: JSON.stringify({ query: 'mutation { signOut(input: {}) { errors { code } } }' }),
        });
      },
    };
    for (const [way, end] of Object.entries(endings)) {
      await end();
      const stream = await within(5_000, onceFree(), `no place after one ended ${way}`);
      stream.leave();
    }
  });
});
