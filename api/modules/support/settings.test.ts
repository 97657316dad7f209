import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UpdateSupportSettingsInput } from '../../../tests/gql/graphql.ts';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient } from '../../../tests/kit/client.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { UpdateSettings } from '../../../tests/kit/sla.ts';

const Settings = graphql(`
  query SettingsRead {
    supportSettings {
      slaTargets {
        priority
        firstResponseMinutes
        resolutionMinutes
      }
      businessSlots {
        weekday
        opens
        closes
      }
      holidays
      autoCloseHours
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let agent: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const read = async (person: Person) => (await person.run(Settings, {})).supportSettings;
const update = async (input: UpdateSupportSettingsInput, person: Person = agent) =>
  (await person.run(UpdateSettings, { input })).updateSupportSettings;

describe('support settings', () => {
  it('are the defaults until a workspace sets its own', async () => {
    expect(await read(agent)).toEqual({
      slaTargets: [
        { priority: 'LOW', firstResponseMinutes: 1440, resolutionMinutes: 7200 },
        { priority: 'MEDIUM', firstResponseMinutes: 480, resolutionMinutes: 2400 },
        { priority: 'HIGH', firstResponseMinutes: 240, resolutionMinutes: 960 },
        { priority: 'URGENT', firstResponseMinutes: 60, resolutionMinutes: 480 },
        { priority: 'CRITICAL', firstResponseMinutes: 30, resolutionMinutes: 240 },
      ],
      businessSlots: [
        ...[1, 2, 3].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
        { weekday: 4, opens: '09:00', closes: '13:00' },
        ...[6, 7].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
      ],
      holidays: [],
      autoCloseHours: 72,
    });
  });

  it('that are set replace what was there, and leave the rest; another workspace notices nothing', async () => {
    const other = await createTestWorkspace(app);
    const before = await read(other.owner);
    const defaults = await read(agent);
    const first = await update({ holidays: ['2026-03-21', '2026-03-20', '2026-03-21'] });
    expect(first.settings).toEqual({ ...defaults, holidays: ['2026-03-20', '2026-03-21'] });
    const slots = [
      { weekday: 7, opens: '22:00', closes: '02:30' },
      { weekday: 1, opens: '13:00', closes: '00:00' },
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 5, opens: '00:00', closes: '24:00' },
    ];
    const target = { priority: 'HIGH' as const, firstResponseMinutes: 1, resolutionMinutes: 525_600 };
    const second = await update({ businessSlots: slots, slaTargets: [target], autoCloseHours: 8_760 });
    expect(second.settings).toEqual({
      slaTargets: defaults.slaTargets.map((one) => (one.priority === 'HIGH' ? target : one)),
      businessSlots: [
        slots[2],
        { weekday: 1, opens: '13:00', closes: '24:00' },
        { weekday: 5, opens: '00:00', closes: '24:00' },
        slots[0],
      ],
      holidays: ['2026-03-20', '2026-03-21'],
      autoCloseHours: 8_760,
    });
    expect(await read(agent)).toEqual(second.settings);
    const third = await update({ slaTargets: [], holidays: [], businessSlots: [] });
    expect(third.settings).toEqual({
      slaTargets: defaults.slaTargets,
      businessSlots: [],
      holidays: [],
      autoCloseHours: 8_760,
    });
    expect(await read(other.owner)).toEqual(before);
  });

  it('are set one after the other by two agents at once', async () => {
    const ali = await workspace.agent('Ali');
    const [one, two] = await Promise.all([
      update({ holidays: ['2027-01-01'] }),
      update({ holidays: ['2027-02-02'] }, ali),
    ]);
    expect([...one.errors, ...two.errors]).toEqual([]);
    expect((await read(agent)).holidays).toHaveLength(1);
  });

  it('are for agents alone', async () => {
    const people = [await workspace.customer('Reza'), await workspace.guest(), createTestClient(app.url, null)];
    for (const person of people) {
      for (const answer of [
        await person.ask(Settings, {}),
        await person.ask(UpdateSettings, { input: { autoCloseHours: 1 } }),
      ]) {
        expect(answer.errors?.[0]?.extensions['code']).toBe(person.token === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    }
    expect((await read(agent)).autoCloseHours).toBe(8_760);
  });

  const slot = { weekday: 1, opens: '09:00', closes: '17:00' };
  const target = { priority: 'LOW' as const, firstResponseMinutes: 10, resolutionMinutes: 20 };
  it.each<[string, UpdateSupportSettingsInput, string[]]>([
    ['a weekday 0', { businessSlots: [slot, { ...slot, weekday: 0 }] }, ['businessSlots', '1', 'weekday']],
    ['a weekday 8', { businessSlots: [{ ...slot, weekday: 8 }] }, ['businessSlots', '0', 'weekday']],
    ['an hour 24 to open', { businessSlots: [{ ...slot, opens: '24:00' }] }, ['businessSlots', '0', 'opens']],
    ['a minute 60', { businessSlots: [{ ...slot, closes: '10:60' }] }, ['businessSlots', '0', 'closes']],
    ['a time that is none', { businessSlots: [{ ...slot, closes: '\u0000' }] }, ['businessSlots', '0', 'closes']],
    ['Persian digits', { businessSlots: [{ ...slot, opens: '۰۹:۰۰' }] }, ['businessSlots', '0', 'opens']],
    ['a slot without length', { businessSlots: [{ ...slot, closes: '09:00' }] }, ['businessSlots', '0', 'closes']],
    [
      'two slots that open alike',
      { businessSlots: [slot, { ...slot, closes: '10:00' }] },
      ['businessSlots', '1', 'opens'],
    ],
    [
      '51 slots',
      { businessSlots: Array.from({ length: 51 }, (_, i) => ({ ...slot, opens: `10:${String(i).padStart(2, '0')}` })) },
      ['businessSlots'],
    ],
    ['a 30th of February', { holidays: ['2026-03-01', '2026-02-30'] }, ['holidays', '1']],
    ['a year 0', { holidays: ['0000-01-01'] }, ['holidays', '0']],
    ['100,000 characters', { holidays: ['9'.repeat(100_000)] }, ['holidays', '0']],
    [
      '501 holidays',
      {
        holidays: Array.from({ length: 501 }, (_, days) =>
          new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
        ),
      },
      ['holidays'],
    ],
    ['no hours to close', { autoCloseHours: 0 }, ['autoCloseHours']],
    ['more than a year to close', { autoCloseHours: 2_147_483_647 }, ['autoCloseHours']],
    [
      'a target of nothing',
      { slaTargets: [{ ...target, firstResponseMinutes: 0 }] },
      ['slaTargets', '0', 'firstResponseMinutes'],
    ],
    [
      'a target beyond a year',
      { slaTargets: [{ ...target, resolutionMinutes: 525_601 }] },
      ['slaTargets', '0', 'resolutionMinutes'],
    ],
    [
      'a solution before the answer',
      { slaTargets: [{ ...target, resolutionMinutes: 9 }] },
      ['slaTargets', '0', 'resolutionMinutes'],
    ],
    ['a priority twice', { slaTargets: [target, target] }, ['slaTargets', '1', 'priority']],
  ])('refuse %s, say where, and change nothing', async (_name, input, field) => {
    const before = await read(agent);
    const { settings, errors } = await update({ holidays: ['2028-01-01'], ...input });
    expect(settings).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID', field: ['input', ...field] }]);
    expect(errors[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(errors[0]?.message).not.toContain('can’t be accepted');
    expect(await read(agent)).toEqual(before);
  });
});
