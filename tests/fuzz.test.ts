import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createDice, createFuzz, type Made } from './kit/fuzz.ts';
import { createKey } from './kit/keys.ts';
import { createTestWorkspace, type Person } from './kit/people.ts';
import { openTicket, send as say } from './kit/tickets.ts';

const seed = 20_260_101;
const operations = 10_000;
const eachDocument = 10;
const atOnce = 8;

// They hash passwords, which is slow on purpose: asked now and then. And who leaves can't go on.
const seldom = new Set(['createWorkspace', 'signUp', 'signIn', 'acceptInvitation', 'changePassword', 'addMember']);
const never = new Set(['signOut']);

let app: TestApp;
let people: [Person, ...Person[]];
let ids: [string, ...string[]];
let keyId: string;

beforeAll(async () => {
  app = await startTestApp();
  const [workspace, foreign] = [await createTestWorkspace(app), await createTestWorkspace(app, 'FA')];
  const guest = await workspace.guest();
  const reza = await workspace.customer('Reza');
  const key = await createKey(app, workspace.owner, [
    'CHAT_READ',
    'CHAT_WRITE',
    'SUPPORT_READ',
    'SUPPORT_WRITE',
    'NOTES_READ',
    'WEBHOOKS_MANAGE',
    'RESOURCES_READ',
    'RESOURCES_WRITE',
  ]);
  keyId = key.keyId;
  people = [workspace.owner, await workspace.agent('Sara'), reza, guest, foreign.owner, key];
  const spare = await workspace.agent('Spare');
  const tickets = [await openTicket(guest), await openTicket(reza), await openTicket(await foreign.guest())];
  await Promise.all(tickets.slice(0, 2).map(({ id }) => say(workspace.owner, id, 'hello')));
  ids = [spare.id, ...tickets.map(({ id }) => id)];
});
afterAll(() => app.stop());

const internals = /"code":"INTERNAL"|[Pp]risma|node_modules|\bat \S+ \(|file:\/\/|PGlite|SELECT "|INSERT INTO|ERROR:/;

/** Bytes of the heap that are in use once what nobody holds is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

it('ten thousand operations made by chance are answered without a fault of ours, and leave nothing behind in memory', async () => {
  const dice = createDice(seed);
  const make = createFuzz(dice, ids, (field) => never.has(field) || (seldom.has(field) && dice.isOne(0.8)));
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  let begun = 0;
  let heapEarly = 0;

  const send = async ({ query, variables }: Made) => {
    begun += 1;
    if (begun === 2_000) heapEarly = heapInUse();
    const token = dice.isOne(0.05) ? null : dice.pick(people).token;
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const code = /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? (text.includes('"data":{') ? 'OK' : 'NOTHING');
    outcomes[code] = (outcomes[code] ?? 0) + 1;
    if (response.status >= 500 || internals.test(text)) {
      faults.push(`${response.status} ${text.slice(0, 300)}\n${query}\n${JSON.stringify(variables).slice(0, 1_000)}`);
    }
    // What was made is used from then on; but nobody ends the sessions and accounts of those who ask.
    for (const [, id = ''] of text.matchAll(/"id":"([A-Za-z0-9_-]{40,})"/g)) {
      const isOfAsker =
        [...people.map((person) => person.id), keyId].includes(id) || Buffer.from(id, 'base64url').includes('Session:');
      if (ids.length < 300 && !isOfAsker) ids.push(id);
    }
  };
  const fuzz = async () => {
    while (begun < operations) for (const made of make(eachDocument)) await send(made);
  };
  await Promise.all(Array.from({ length: atOnce }, fuzz));

  console.info('outcomes:', outcomes);
  expect(faults.slice(0, 5)).toEqual([]);
  // Or it would have tried nothing: many are good, and of the others many reach what they are about.
  expect(outcomes['OK']).toBeGreaterThan(operations / 10);
  // Those who have no token, and no others.
  expect(outcomes['UNAUTHENTICATED']).toBeLessThan(operations / 10);
  expect(outcomes['NOT_FOUND']).toBeGreaterThan(operations / 100);
  expect(await app.app.ready()).toBe(true);
  const growth = (heapInUse() - heapEarly) / 2 ** 20;
  console.info(`heap: ${growth.toFixed(1)} MiB more after the last eight thousand`);
  expect(growth).toBeLessThan(64);
}, 900_000);
