import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Visitor } from './visitor.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What keeps somebody from using the page, by axe: its serious and critical findings. */
export async function barriers({ page }: Visitor): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary ?? ''}`));
}
