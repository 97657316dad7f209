import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { ChangePriority, hour, minute, openDayAndNight, readClocks, UpdateSettings } from '../../../tests/kit/sla.ts';
import { ChangeStatus, note, openTicket, send } from '../../../tests/kit/tickets.ts';

type Status = 'IN_PROGRESS' | 'WAITING' | 'ON_HOLD' | 'RESOLVED' | 'CLOSED' | 'REOPENED';

let app: TestApp;
let workspace: TestWorkspace;
let agent: Person;
let guest: Person;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  guest = await workspace.guest();
  await openDayAndNight(agent);
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ id } = await openTicket(guest));
});

const move = (status: Status) => agent.run(ChangeStatus, { input: { ticketId: id, status } });
const prioritise = (priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT' | 'CRITICAL') =>
  agent.run(ChangePriority, { input: { ticketId: id, priority } });
const passMinutes = (minutes: number) => app.pass(minutes * minute);

describe('the clocks of a ticket', () => {
  it('run from its opening, with the targets of its priority', async () => {
    passMinutes(30);
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 480, metAt: null, elapsed: 30, remaining: 450, isPaused: false, isBreached: false },
      resolution: { dueAt: 2400, metAt: null, elapsed: 30, remaining: 2370, isPaused: false, isBreached: false },
    });
  });

  it('stop one by one: at the first public answer, and when it is solved', async () => {
    passMinutes(20);
    await note(agent, id, 'nobody hears this');
    passMinutes(20);
    await send(guest, id, 'Hello?');
    expect((await readClocks(agent, id)).firstResponse).toMatchObject({ metAt: null, elapsed: 40 });
    await send(agent, id, 'We are looking.');
    passMinutes(20);
    await send(agent, id, 'Still looking.');
    await move('RESOLVED');
    passMinutes(600);
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 480, metAt: 40, elapsed: 40, remaining: 440, isPaused: false, isBreached: false },
      resolution: { dueAt: 2400, metAt: 60, elapsed: 60, remaining: 2340, isPaused: false, isBreached: false },
    });
  });

  it('pause in WAITING and ON_HOLD, due at no time, and go on where they stood', async () => {
    passMinutes(30);
    await move('WAITING');
    passMinutes(1000);
    await move('ON_HOLD');
    passMinutes(1000);
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: null, elapsed: 30, remaining: 450, isPaused: true, isBreached: false },
      resolution: { dueAt: null, elapsed: 30, remaining: 2370, isPaused: true, isBreached: false },
    });
    await move('IN_PROGRESS');
    passMinutes(10);
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 2480, elapsed: 40, remaining: 440, isPaused: false },
      resolution: { dueAt: 4400, elapsed: 40, remaining: 2360, isPaused: false },
    });
  });

  it('of a ticket that waits: an answer meets the first response, and the requester’s message wakes the other', async () => {
    await move('WAITING');
    passMinutes(100);
    await send(agent, id, 'Did it help?');
    passMinutes(100);
    await send(guest, id, 'No.');
    passMinutes(10);
    expect(await readClocks(agent, id)).toMatchObject({
      status: 'IN_PROGRESS',
      firstResponse: { dueAt: null, metAt: 100, elapsed: 0, isPaused: false, isBreached: false },
      resolution: { dueAt: 2600, elapsed: 10, isPaused: false },
    });
  });

  it('reopened, the resolution goes on where it stood; the first response stays met', async () => {
    await send(agent, id, 'Done.');
    passMinutes(50);
    await move('RESOLVED');
    passMinutes(500);
    await send(guest, id, 'It is back.');
    passMinutes(5);
    expect(await readClocks(agent, id)).toMatchObject({
      status: 'REOPENED',
      firstResponse: { metAt: 0, elapsed: 0 },
      resolution: { dueAt: 2900, metAt: null, elapsed: 55, remaining: 2345, isBreached: false },
    });
  });

  it('solved while it waits, the time of waiting is not counted', async () => {
    passMinutes(10);
    await move('WAITING');
    passMinutes(5000);
    await move('CLOSED');
    expect((await readClocks(agent, id)).resolution).toMatchObject({ metAt: 5010, elapsed: 10, isBreached: false });
  });
});

describe('a breach', () => {
  it('shows at once, before any job has marked it, and not at the due instant itself', async () => {
    passMinutes(479);
    expect((await readClocks(agent, id)).firstResponse).toMatchObject({ isBreached: false });
    passMinutes(2);
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 480, remaining: -1, isBreached: true },
      resolution: { isBreached: false },
    });
  });

  it('stays with a clock that was met late, or paused after it', async () => {
    passMinutes(500);
    await send(agent, id, 'Sorry.');
    passMinutes(2000);
    await move('WAITING');
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 480, metAt: 500, remaining: -20, isBreached: true },
      resolution: { dueAt: 2400, remaining: -100, isPaused: true, isBreached: true },
    });
    await move('RESOLVED');
    await move('REOPENED');
    expect((await readClocks(agent, id)).resolution).toMatchObject({ dueAt: 2400, isPaused: false, isBreached: true });
  });
});

describe('another priority', () => {
  it('gives new targets to the clocks that run, counted from where they began', async () => {
    passMinutes(40);
    await prioritise('URGENT');
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 60, elapsed: 40, remaining: 20, isBreached: false },
      resolution: { dueAt: 480, elapsed: 40, remaining: 440, isBreached: false },
    });
    await prioritise('CRITICAL');
    expect((await readClocks(agent, id)).firstResponse).toMatchObject({ dueAt: 30, remaining: -10, isBreached: true });
    await prioritise('LOW');
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 1440, isBreached: false },
      resolution: { dueAt: 7200, isBreached: false },
    });
  });

  it('leaves a clock that is met as it is, and reaches one that is paused', async () => {
    passMinutes(40);
    await send(agent, id, 'Hello.');
    await move('WAITING');
    await prioritise('CRITICAL');
    expect(await readClocks(agent, id)).toMatchObject({
      firstResponse: { dueAt: 480, elapsed: 40, remaining: 440, isBreached: false },
      resolution: { dueAt: null, elapsed: 40, remaining: 200, isPaused: true },
    });
    passMinutes(100);
    await move('IN_PROGRESS');
    expect((await readClocks(agent, id)).resolution).toMatchObject({ dueAt: 340, remaining: 200 });
  });
});

// Last: those who were here before have been signed out when it is over.
describe('business hours', () => {
  it('are all that counts: nights, Fridays and holidays pass without it', async () => {
    // A Thursday, an hour before it closes; then a Friday, a holiday, and Sunday from nine on.
    const thursday = Date.parse('2031-01-02T12:00:00+03:30');
    app.pass(thursday - app.now().getTime());
    const tehran = await createTestWorkspace(app);
    const sara = await tehran.agent('Sara');
    await sara.run(UpdateSettings, { input: { holidays: ['2031-01-04'] } });
    const ticket = await openTicket(await tehran.guest());
    const { firstResponse } = await readClocks(sara, ticket.id);
    expect(firstResponse.dueAt).toBe((Date.parse('2031-01-05T16:00:00+03:30') - thursday) / minute);
  });

  it('that never come leave a ticket without a due time', async () => {
    const closed = await createTestWorkspace(app);
    const sara = await closed.agent('Sara');
    await sara.run(UpdateSettings, { input: { businessSlots: [] } });
    const ticket = await openTicket(await closed.guest());
    app.pass(24 * hour);
    expect(await readClocks(sara, ticket.id)).toMatchObject({
      firstResponse: { dueAt: null, elapsed: 0, remaining: 480, isPaused: false, isBreached: false },
      resolution: { dueAt: null, elapsed: 0, remaining: 2400, isBreached: false },
    });
  });
});
