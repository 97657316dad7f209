import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import { demoClient } from './demo-client.ts';
import { openSite, type Site } from './site.ts';
import { open, signIn, welcome, type Visitor } from './visitor.ts';

const MakeTeam = graphql(`
  mutation SettingsMakeTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      errors {
        message
      }
    }
  }
`);
const MakeProject = graphql(`
  mutation SettingsMakeProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      errors {
        message
      }
    }
  }
`);

let site: Site;
let sara: Visitor;
beforeAll(async () => {
  site = await openSite();
  sara = await welcome(site, { locale: 'en', device: 'wide' });
  await signIn(sara, 'sara');
});
afterAll(() => site.close());

test('a document is a file as well as an address', async () => {
  const { page, t } = sara;
  await open(sara, '/dashboard/settings/documents/new');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'price list.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page.getByText('price list.csv').waitFor();
  // There is one of both.
  expect(await page.getByLabel(t('resources.document.address')).count()).toBe(0);
  expect(await page.getByLabel(t('resources.document.title')).inputValue()).toBe('price list.csv');
  await page.getByLabel(t('resources.document.title')).fill('Prices');
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByRole('main').getByRole('link', { name: 'Prices', exact: true }).click();

  // Its address is the server's, and not to be changed.
  await page.getByLabel(t('resources.document.title')).waitFor();
  expect(await page.getByLabel(t('resources.document.address')).count()).toBe(0);
  await open(sara, '/dashboard/settings/documents');
  const file = page.getByRole('link', { name: t('resources.document.open', { title: 'Prices' }) });
  const answer = await page.request.get((await file.getAttribute('href')) ?? '');
  expect(await answer.text()).toBe('a,b\n1,2\n');
});

// It makes them first, one by one.
test('of more than a hundred teams and projects each is found by its name', { timeout: 240_000 }, async () => {
  const client = await demoClient(site, 'sara');
  for (let number = 1; number <= 101; number += 1) {
    const input = { name: `A ${String(number).padStart(3, '0')}` };
    expect((await client.run(MakeTeam, { input })).createTeam.errors).toEqual([]);
    expect((await client.run(MakeProject, { input })).createProject.errors).toEqual([]);
  }
  expect((await client.run(MakeTeam, { input: { name: 'Zulu' } })).createTeam.errors).toEqual([]);

  const { page, t } = sara;
  await open(sara, '/dashboard/settings/projects/new');
  await page.getByLabel(t('settings.projects.name')).fill('Zebra');
  expect(await page.getByLabel('Zulu').count()).toBe(0);
  await page.getByLabel(t('settings.projects.searchTeams')).fill('zul');
  await page.getByLabel('Zulu').check();
  // What is chosen is kept while others are looked for.
  await page.getByLabel(t('settings.projects.searchTeams')).fill('a 007');
  await page.getByLabel('A 007').check();
  await page.getByRole('button', { name: t('settings.projects.create') }).click();
  await page.waitForURL('**/settings/projects');

  await open(sara, '/dashboard/settings/tasks/new');
  await page.getByLabel(t('resources.task.title')).fill('Paint the stripes');
  await page.getByLabel(t('resources.project')).click();
  await page.getByRole('combobox', { name: t('resources.searchProjects') }).fill('zebr');
  await page.getByRole('option', { name: 'Zebra' }).click();
  await page.getByRole('button', { name: t('settings.save') }).click();
  await page.getByRole('link', { name: 'Paint the stripes' }).click();
  await page.getByLabel(t('resources.project')).getByText('Zebra').waitFor();

  await open(sara, '/dashboard/support');
  await page.getByRole('button', { name: t('desk.filter.topic'), exact: true }).click();
  await page.getByRole('combobox', { name: t('desk.filter.topicSearch') }).fill('zulu');
  await page.getByRole('option', { name: 'Zulu' }).click();
  const chosen = page.getByRole('button', { name: t('desk.filter.remove', { name: 'Zulu' }) });
  await chosen.waitFor();
  // In the address alone it is still known by its name.
  await open(sara, new URL(page.url()).pathname + new URL(page.url()).search);
  await chosen.click();
  await chosen.waitFor({ state: 'detached' });

  await page.locator('a[href*="/TKT-"]').first().click();
  await page.getByRole('button', { name: t('support.assign.label') }).click();
  await page.getByRole('combobox').fill('zulu');
  await page.getByRole('option', { name: 'Zulu' }).click();
  await page.locator('[data-sonner-toast][data-type="success"]').waitFor();
  expect(sara.complaints).toEqual([]);
});
