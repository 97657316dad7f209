import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, SignOut, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';
import { DeleteTicket, openTicket } from '../../../tests/kit/tickets.ts';

const SetTyping = graphql(`
  mutation TypingSet($input: SetTicketTypingInput!) {
    setTicketTyping(input: $input) {
      errors {
        code
        field
      }
    }
  }
`);

const Typing = graphql(`
  subscription TypingFollow($ticketId: ID!) {
    ticketTyping(ticketId: $ticketId) {
      key
      displayName
      isTyping
      isInternal
      expiresAt
      member {
        id
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let ali: Person;
/** Whose typing tells that a feed runs. */
let nima: Person;
let guest: Person;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  ali = await workspace.agent('Ali');
  nima = await workspace.agent('Nima');
});
afterAll(() => app.stop());
beforeEach(async () => {
  guest = await workspace.guest();
  ticketId = (await openTicket(guest)).id;
});

async function type(person: Person, { isTyping = true, isInternal = false } = {}): Promise<void> {
  const { setTicketTyping } = await person.run(SetTyping, { input: { ticketId, isTyping, isInternal } });
  expect(setTicketTyping.errors).toEqual([]);
}

function follow(person: Person) {
  const feed = person.follow(Typing, { ticketId });
  return { next: async () => (await feed.next()).ticketTyping, ended: () => feed.ended(), stop: () => feed.stop() };
}

/** Comes back when all of these are heard to run, and whoever made them heard has stopped. */
async function running(...feeds: ReturnType<typeof follow>[]): Promise<void> {
  let silent = feeds.length;
  const first = feeds.map(async ({ next }) => {
    await next();
    silent -= 1;
  });
  // What is said before a feed runs is lost.
  while (silent > 0) await type(nima);
  await Promise.all(first);
  await type(nima, { isTyping: false });
  for (const { next } of feeds) while ((await next()).isTyping);
}

describe('typing', () => {
  it('is heard by everybody else at the ticket, each as they may know it, and not by oneself', async () => {
    const [toGuest, toAli, toSara] = [follow(guest), follow(ali), follow(sara)];
    await running(toGuest, toAli, toSara);
    const before = app.now();
    await type(sara);
    await type(guest);
    await type(sara, { isTyping: false });
    const [starts, stops] = [await toGuest.next(), await toGuest.next()];
    expect([starts, stops]).toMatchObject([
      { displayName: 'Sara', isTyping: true, isInternal: false, member: null },
      { displayName: 'Sara', isTyping: false, key: starts.key },
    ]);
    const lasts = new Date(starts.expiresAt).getTime() - before.getTime();
    expect(lasts).toBeGreaterThanOrEqual(6_000);
    expect(lasts).toBeLessThanOrEqual(6_000 + (app.now().getTime() - before.getTime()));
    expect([await toAli.next(), await toAli.next()]).toMatchObject([
      { displayName: 'Sara', member: { id: sara.id } },
      { displayName: 'Guest', member: null, isInternal: false },
    ]);
    expect(await toSara.next()).toMatchObject({ displayName: 'Guest' });
    await Promise.all([toGuest.stop(), toAli.stop(), toSara.stop()]);
  });

  it('of a note is heard by colleagues, and not by a byte of the requester’s', async () => {
    const [toGuest, toAli] = [follow(guest), follow(ali)];
    await running(toGuest, toAli);
    await type(sara, { isInternal: true });
    await type(sara, { isInternal: true, isTyping: false });
    await type(ali);
    expect([await toAli.next(), await toAli.next()]).toMatchObject([
      { displayName: 'Sara', isInternal: true, isTyping: true },
      { displayName: 'Sara', isInternal: true, isTyping: false },
    ]);
    expect(await toGuest.next()).toMatchObject({ displayName: 'Ali', isTyping: true, isInternal: false });
    await Promise.all([toGuest.stop(), toAli.stop()]);
  });

  it('tells two people of one name apart, by keys that say nothing of who they are', async () => {
    const namesake = await workspace.agent('Sara');
    const toGuest = follow(guest);
    await running(toGuest);
    await type(sara);
    await type(namesake);
    const [one, other] = [await toGuest.next(), await toGuest.next()];
    expect([one.displayName, other.displayName]).toEqual(['Sara', 'Sara']);
    expect(one.key).not.toBe(other.key);
    const memberKey = Buffer.from(sara.id, 'base64url').toString().slice('WorkspaceUser:'.length);
    expect(Buffer.from(one.key, 'base64url').toString('latin1')).not.toContain(memberKey);
    await toGuest.stop();
    // Nor is somebody known again at another ticket.
    ticketId = (await openTicket(guest)).id;
    const elsewhere = follow(guest);
    await running(elsewhere);
    await type(sara);
    expect((await elsewhere.next()).key).not.toBe(one.key);
    await elsewhere.stop();
  });

  it('at a ticket that one can’t see is neither told nor heard, and unknown ones are no different', async () => {
    const strangers = [
      await workspace.guest(),
      await workspace.customer('Nima'),
      (await createTestWorkspace(app)).owner,
    ];
    for (const stranger of strangers) {
      for (const id of [ticketId, 'nonsense', guest.id]) {
        const input = { ticketId: id, isTyping: true };
        const { setTicketTyping } = await stranger.run(SetTyping, { input });
        expect(setTicketTyping.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'ticketId'] }]);
        const feed = stranger.follow(Typing, { ticketId: id });
        expect(await feed.ended()).toBe('FORBIDDEN');
        await feed.stop();
      }
    }
  });

  it('of a note is no requester’s, whatever ticket they name', async () => {
    const answers = await Promise.all(
      [ticketId, 'nonsense'].map((id) =>
        guest.ask(SetTyping, { input: { ticketId: id, isTyping: true, isInternal: true } }),
      ),
    );
    expect(answers[0]?.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is heard until the right to it ends: by signing out, or with the ticket', async () => {
    const leaving = await workspace.agent('Leaving');
    const [toLeaving, toGuest] = [follow(leaving), follow(guest)];
    await running(toLeaving, toGuest);
    await leaving.run(SignOut, {});
    expect(await toLeaving.ended()).toBe('UNAUTHENTICATED');
    await sara.run(DeleteTicket, { input: { ticketId } });
    expect(await toGuest.ended()).toBe('FORBIDDEN');
    await Promise.all([toLeaving.stop(), toGuest.stop()]);
  });

  it('is written down nowhere', async () => {
    await type(sara);
    const statements = await statementsOf(() => type(sara));
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(statements.filter((text) => !/^\s*SELECT/i.test(text))).toEqual([]);
  });

  it('that comes oftener than people type is refused', async () => {
    const limited = await startTestApp({ RATE_LIMITS: 'on' });
    try {
      const { guest: visit } = await createTestWorkspace(limited);
      const eager = await visit();
      const { id } = await openTicket(eager);
      const signal = () => eager.run(SetTyping, { input: { ticketId: id, isTyping: true } });
      const answers = await Promise.all(Array.from({ length: 31 }, signal));
      const refused = answers.flatMap(({ setTicketTyping }) => setTicketTyping.errors.map(({ code }) => code));
      expect(refused).toEqual(['RATE_LIMITED']);
    } finally {
      await limited.stop();
    }
  });
});
