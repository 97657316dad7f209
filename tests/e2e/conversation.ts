import type { Visitor } from './visitor.ts';
import { open } from './visitor.ts';

/** A requester opens a ticket at `desk`, the support page or the panel; gives its number. */
export async function ask(requester: Visitor, desk: string, subject: string, question: string): Promise<string> {
  const { page, t } = requester;
  await open(requester, `${desk}/new`);
  await page.getByLabel(t('support.requester.subject')).fill(subject);
  await page.getByLabel(t('support.requester.message')).fill(question);
  await page.getByRole('button', { name: t('support.requester.submit') }).click();
  await page.waitForURL(/\/TKT-\d{4}-\d{5}$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** A requester writes on, in the ticket that is open. */
export async function write({ page, t }: Visitor, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: t('support.requester.send'), exact: true }).click();
}

/** An agent answers in public, in the ticket that is open. */
export function reply(agent: Visitor, text: string): Promise<void> {
  return compose(agent, agent.t('support.composer.reply'), agent.t('support.composer.send'), text);
}

/** An agent writes an internal note, in the ticket that is open. */
export function note(agent: Visitor, text: string): Promise<void> {
  return compose(agent, agent.t('support.composer.note'), agent.t('support.composer.addNote'), text);
}

async function compose({ page }: Visitor, tab: string, button: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tabpanel').getByRole('textbox').fill(text);
  await page.getByRole('button', { name: button }).click();
}
