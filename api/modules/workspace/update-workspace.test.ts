import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient } from '../../../tests/kit/client.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../tests/kit/people.ts';
import { openTicket } from '../../../tests/kit/tickets.ts';

const UpdateWorkspace = graphql(`
  mutation WorkspaceUpdate($input: UpdateWorkspaceInput!) {
    updateWorkspace(input: $input) {
      workspace {
        name
        locale
        timezone
      }
      errors {
        code
        field
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

describe('the workspace', () => {
  beforeEach(async () => {
    workspace = await createTestWorkspace(app);
  });

  it('is changed by an agent, in what is given alone', async () => {
    const first = await workspace.owner.run(UpdateWorkspace, { input: { name: '  شرکت نو ' } });
    expect(first.updateWorkspace).toEqual({
      workspace: { name: 'شرکت نو', locale: 'EN', timezone: 'Asia/Tehran' },
      errors: [],
    });
    const second = await workspace.owner.run(UpdateWorkspace, { input: { locale: 'FA', timezone: 'Pacific/Apia' } });
    expect(second.updateWorkspace.workspace).toEqual({ name: 'شرکت نو', locale: 'FA', timezone: 'Pacific/Apia' });
  });

  it('counts the year of a new ticket in its new time zone', async () => {
    const late = await startTestApp();
    const year = late.now().getUTCFullYear();
    const anHourBeforeNewYear = Date.UTC(year + 1, 0, 1) - 60 * 60 * 1000;
    late.pass(anHourBeforeNewYear - late.now().getTime());
    const { owner, guest } = await createTestWorkspace(late);
    const visitor = await guest();
    await owner.run(UpdateWorkspace, { input: { timezone: 'Pacific/Pago_Pago' } });
    expect((await openTicket(visitor)).number).toBe(`TKT-${year}-00001`);
    await owner.run(UpdateWorkspace, { input: { timezone: 'Pacific/Apia' } });
    expect((await openTicket(visitor)).number).toBe(`TKT-${year + 1}-00001`);
    await late.stop();
  });

  it('is not changed by bad values', async () => {
    const refused: [object, string, string][] = [
      [{ name: ' ' }, 'REQUIRED', 'name'],
      [{ name: 'a'.repeat(100_000) }, 'TOO_LONG', 'name'],
      [{ name: 'a\u0000b' }, 'INVALID', 'name'],
      [{ name: null }, 'INVALID', 'name'],
      [{ timezone: 'Mars/Olympus' }, 'INVALID', 'timezone'],
      [{ timezone: '+03:30' }, 'INVALID', 'timezone'],
      [{ locale: null }, 'INVALID', 'locale'],
    ];
    for (const [change, code, field] of refused) {
      const { updateWorkspace } = await workspace.owner.run(UpdateWorkspace, { input: { name: 'New', ...change } });
      expect([change, updateWorkspace]).toEqual([
        change,
        { workspace: null, errors: [{ code, field: ['input', field] }] },
      ]);
    }
    const { updateWorkspace } = await workspace.owner.run(UpdateWorkspace, { input: {} });
    expect(updateWorkspace.workspace?.name).toBe('Test');
  });

  it('is changed by no one but its agents', async () => {
    const input = { name: 'Taken over' };
    for (const person of [await workspace.customer('Reza'), await workspace.guest()]) {
      expect((await person.ask(UpdateWorkspace, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    const nobody = createTestClient(app.url, null);
    expect((await nobody.ask(UpdateWorkspace, { input })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    await (await createTestWorkspace(app)).owner.run(UpdateWorkspace, { input });
    expect((await workspace.owner.run(UpdateWorkspace, { input: {} })).updateWorkspace.workspace?.name).toBe('Test');
  });
});
