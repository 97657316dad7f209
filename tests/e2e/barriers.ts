import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Visitor } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps somebody from using the page, by axe: its serious and critical findings. */
export function barriers(visitor: Visitor): Promise<string[]> {
  return findings(visitor, {});
}

/** Those of them that a change of colours alone could bring. */
export function barriersOfColour(visitor: Visitor): Promise<string[]> {
  return findings(visitor, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

async function findings({ page }: Visitor, options: RunOptions): Promise<string[]> {
  // A toast on its way out is half seen through: what is said in passing has gone first.
  await page.locator('[data-sonner-toast]').first().waitFor({ state: 'detached' });
  // As the debugger: the page's policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary ?? ''}`));
}

/**
 * What makes the page, or a part of it that scrolls up and down, scroll sideways as well. Parts that are meant to go on
 * beyond the edge, such as a row of tabs, scroll sideways alone.
 */
export function sidewaysScrolling({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsBothWays = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element === document.scrollingElement) return overflowX !== 'clip';
      return (
        ['auto', 'scroll'].includes(overflowX) && element.clientHeight < element.scrollHeight && overflowY !== 'hidden'
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && scrollsBothWays(element))
      .map((element) => {
        const edges = element.getBoundingClientRect();
        const isBeyond = ({ left, right }: DOMRect) => left < edges.left - 1 || right > edges.right + 1;
        const cause = [...element.querySelectorAll('*')].find((inner) => isBeyond(inner.getBoundingClientRect()));
        const opening = (of: Element) => (of.cloneNode() as Element).outerHTML;
        return `${opening(element)} is widened by ${cause ? opening(cause) : 'something'}`;
      });
  });
}
