import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import type { Client } from '../kit/client.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

const MakeTeam = graphql(`
  mutation FormWritesMakeTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
      }
    }
  }
`);
const RenameTeam = graphql(`
  mutation FormWritesRenameTeam($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      errors {
        message
      }
    }
  }
`);
const Team = graphql(`
  query FormWritesTeam($id: ID!) {
    node(id: $id) {
      ... on Team {
        name
        isSupport
      }
    }
  }
`);
const Tasks = graphql(`
  query FormWritesTasks($search: String) {
    resources(kind: TASK, search: $search) {
      totalCount
    }
  }
`);

const Targets = graphql(`
  query FormWritesTargets {
    supportSettings {
      slaTargets {
        priority
        firstResponseMinutes
        resolutionMinutes
      }
    }
  }
`);
const SetTargets = graphql(`
  mutation FormWritesSetTargets($input: UpdateSupportSettingsInput!) {
    updateSupportSettings(input: $input) {
      errors {
        message
      }
    }
  }
`);

let site: Site;
let ali: Client;
let visitors: Visitor[] = [];
beforeAll(async () => {
  site = await openSite();
  ali = await demoClient(site, 'ali');
});
afterAll(() => site.close());
afterEach(async () => {
  for (const { page } of visitors) await page.context().close();
  visitors = [];
});

async function sara(scripts: boolean): Promise<Visitor> {
  const visitor = await welcome(site, { locale: 'en', device: 'wide', scripts });
  visitors.push(visitor);
  if (scripts) {
    await signIn(visitor, 'sara');
    return visitor;
  }
  const { page, t } = visitor;
  await page.goto('/sign-in');
  await page.getByLabel(t('account.field.workspace')).fill('demo');
  await page.getByLabel(t('account.field.email')).fill('sara@demo.test');
  await page.getByLabel(t('account.field.password')).fill('demo-password');
  await page.getByRole('button', { name: t('account.signIn.submit') }).click();
  await page.waitForURL('**/dashboard/support');
  return visitor;
}

const made = async (search: string) => (await ali.run(Tasks, { search })).resources.totalCount;

/** Lets the answer to the first sending of a write get lost; returns how many were. */
async function loseAnswerTo(operation: string, { page }: Visitor): Promise<() => number> {
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost > 0 || !route.request().postData()?.includes(operation)) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  return () => lost;
}

test('a form whose answer was lost is sent again, and does its work once', async () => {
  const visitor = await sara(true);
  const { page, t } = visitor;
  await open(visitor, '/dashboard/settings/tasks/new');
  const lost = await loseAnswerTo('CreateTask', visitor);
  await page.getByLabel(t('resources.task.title')).fill('Mend the lost answer');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByRole('alert').waitFor();
  expect(await made('Mend the lost answer')).toBe(1);
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.waitForURL('**/settings/tasks');
  expect(lost()).toBe(1);
  expect(await made('Mend the lost answer')).toBe(1);

  // What is filled in anew is another task, also of the same words.
  await open(visitor, '/dashboard/settings/tasks/new');
  await page.getByLabel(t('resources.task.title')).fill('Mend the lost answer');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.waitForURL('**/settings/tasks');
  expect(await made('Mend the lost answer')).toBe(2);
});

// What is shown once can't be shown when the answer was lost, and whoever asked is told what to do.
const shownOnce = [
  {
    what: 'an API key',
    path: 'api-keys',
    operation: 'CreateApiKey',
    opens: 'settings.apiKeys.add',
    fill: async ({ page, t }: Visitor) => {
      await page.getByLabel(t('settings.apiKeys.name')).fill('Lost key');
      await page.locator('input[name="scopes"][value="SUPPORT_READ"]').check();
    },
    sends: 'settings.apiKeys.make',
    says: 'settings.apiKeys.secretLost',
    leaves: 'Lost key',
  },
  {
    what: 'a webhook',
    path: 'webhooks/new',
    operation: 'CreateWebhook',
    opens: null,
    fill: async ({ page, t }: Visitor) => {
      await page.getByLabel(t('settings.webhooks.name')).fill('Lost hook');
      await page.getByLabel(t('settings.webhooks.url')).fill('https://example.com/hook');
    },
    sends: 'settings.webhooks.make',
    says: 'settings.webhooks.secretLost',
    leaves: 'Lost hook',
  },
  {
    what: 'an invitation',
    path: 'members',
    operation: 'AddMember',
    opens: 'settings.members.add',
    fill: async ({ page, t }: Visitor) => {
      await page.getByRole('dialog').getByLabel(t('settings.members.name')).fill('Lost Lili');
      await page.getByRole('dialog').getByLabel(t('account.field.email')).fill('lili@demo.test');
    },
    sends: 'settings.members.invite',
    says: 'settings.members.linkLost',
    leaves: 'Lost Lili',
  },
] as const;

test.each(shownOnce)('the secret of $what whose answer was lost is not shown, and what to do is said', async (once) => {
  const visitor = await sara(true);
  const { page, t } = visitor;
  await open(visitor, `/dashboard/settings/${once.path}`);
  if (once.opens !== null) await page.getByRole('button', { name: t(once.opens), exact: true }).click();
  const lost = await loseAnswerTo(once.operation, visitor);
  await once.fill(visitor);
  const sending = page.getByRole('button', { name: t(once.sends), exact: true });
  await sending.click();
  await page.getByRole('alert').waitFor();
  await sending.click();
  await page
    .getByRole('alert')
    .filter({ hasText: t(once.says) })
    .waitFor();
  expect(lost()).toBe(1);

  await open(visitor, `/dashboard/settings/${once.path.replace('/new', '')}`);
  expect(await page.getByText(once.leaves, { exact: true }).count()).toBe(1);
});

test.each([true, false])('a form that is sent twice makes one thing; scripts: %s', async (scripts) => {
  const visitor = await sara(scripts);
  const { page, t } = visitor;
  const title = `Twice, scripts ${String(scripts)}`;
  if (scripts) await open(visitor, '/dashboard/settings/tasks/new');
  else await page.goto('/dashboard/settings/tasks/new');
  await page.getByLabel(t('resources.task.title')).fill(title);
  await page.getByRole('button', { name: t('settings.save') }).dblclick();
  await page.waitForURL('**/settings/tasks');
  expect(await made(title)).toBe(1);
});

test.each([true, false])('two who change different fields both have their way; scripts: %s', async (scripts) => {
  const name = `Before ${String(scripts)}`;
  const { createTeam } = await ali.run(MakeTeam, { input: { name } });
  const id = createTeam.team?.id ?? '';
  const visitor = await sara(scripts);
  const { page, t } = visitor;
  if (scripts) await open(visitor, `/dashboard/settings/teams/${id}`);
  else await page.goto(`/dashboard/settings/teams/${id}`);
  await page.getByRole('checkbox', { name: t('settings.teams.isSupport') }).check();
  const renamed = `After ${String(scripts)}`;
  await ali.run(RenameTeam, { input: { teamId: id, name: renamed } });
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByText(t('shell.saved')).first().waitFor();
  expect((await ali.run(Team, { id })).node).toEqual({ name: renamed, isSupport: true });
});

test('two who promise differently to different priorities both have their way', async () => {
  const visitor = await sara(true);
  const { page, t } = visitor;
  await open(visitor, '/dashboard/settings/sla');
  const { supportSettings } = await ali.run(Targets, {});
  const theirs = supportSettings.slaTargets.map((target) =>
    target.priority === 'LOW' ? { ...target, firstResponseMinutes: 1_560 } : target,
  );
  await ali.run(SetTargets, { input: { slaTargets: theirs } });
  const first = page.getByRole('group', { name: t('support.priority.CRITICAL') });
  await first.getByLabel(t('settings.sla.firstResponseMinutes')).first().fill('45');
  await page
    .getByRole('button', { name: t('settings.save') })
    .first()
    .click();
  await page.getByText(t('settings.sla.savedTargets')).waitFor();
  const after = (await ali.run(Targets, {})).supportSettings.slaTargets;
  expect(after.find(({ priority }) => priority === 'LOW')?.firstResponseMinutes).toBe(1_560);
  expect(after.find(({ priority }) => priority === 'CRITICAL')?.firstResponseMinutes).toBe(45);
});
