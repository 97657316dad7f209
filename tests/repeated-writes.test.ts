import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, attempt, inputOf, mutations, type Done } from './kit/act.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createWorld, workOnTickets, type World } from './kit/canary-world.ts';
import { mutationCases, type Case } from './kit/mutation-cases.ts';

// Every mutation that takes a clientMutationId, sent again: one effect, one answer.

// Nobody is known by whom to know a repeat, or nothing is stored.
const withoutId = [
  'acceptInvitation',
  'changePassword',
  'createWorkspace',
  'setAway',
  'setRoomTyping',
  'setTicketTyping',
  'signIn',
  'signOut',
  'signUp',
  'startGuestSession',
];

let app: TestApp;
let home: World;
let cases: Readonly<Record<string, Case>>;

beforeAll(async () => {
  // Webhooks are made and reach nobody.
  app = await startTestApp({}, { mayReach: () => false });
  home = await createWorld(app, 'home');
  await workOnTickets(app, home);
  cases = mutationCases(app, home);
}, 120_000);
afterAll(() => app.stop());

const takesId = (mutation: string) => 'clientMutationId' in inputOf(mutation).input.getFields();
const names = mutations.map(({ name }) => name).filter(takesId);

/** How many rows each table has, those apart that remember repeats. */
async function rows(): Promise<unknown> {
  const { prisma } = app.database;
  const tables = await prisma.$queryRaw<{ table: string }[]>`
    SELECT table_name AS "table" FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> 'IdempotencyRecord' ORDER BY 1`;
  const counts = tables.map(({ table }) => `SELECT '${table}' AS "table", count(*)::int AS "rows" FROM "${table}"`);
  return prisma.$queryRawUnsafe(counts.join(' UNION ALL '));
}

/** An answer without what is shown once, or signed anew each time it is read. */
const settled = (done: Done) =>
  Object.fromEntries(Object.entries(done).filter(([name]) => !['secret', 'invitationUrl', 'uploadUrl'].includes(name)));

async function send(mutation: string, input: object): Promise<Done> {
  const answer = await attempt(app, home.people.owner, mutation, input);
  const done = answer.data?.[mutation];
  if (!done) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return done;
}

it('every mutation takes a clientMutationId, but those that can’t; and each that does is tried', () => {
  expect(mutations.map(({ name }) => name).filter((name) => !takesId(name))).toEqual(withoutId);
  expect(Object.keys(cases).sort()).toEqual(names);
});

describe.each(names)('%s', (mutation) => {
  it('is done once however often it is sent, answers alike, and refuses another input under its id', async () => {
    const input = { ...(await cases[mutation]?.()), clientMutationId: randomUUID() };
    const first = await act(app, home.people.owner, mutation, input);
    const after = await rows();
    expect(settled(await send(mutation, input))).toEqual(settled(first));
    expect(await rows()).toEqual(after);

    const other = { ...input, ...(await cases[mutation]?.()) };
    const isOther = JSON.stringify(other) !== JSON.stringify(input);
    if (isOther) {
      const refused = await send(mutation, other);
      expect(refused.errors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT', field: ['input', 'clientMutationId'] }]);
    }

    const atOnce = { ...(await cases[mutation]?.()), clientMutationId: randomUUID() };
    const [one, two] = await Promise.all([send(mutation, atOnce), send(mutation, atOnce)]);
    expect(one.errors).toEqual([]);
    expect(settled(two)).toEqual(settled(one));
  });
});
