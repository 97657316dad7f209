import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers, barriersOfColour, sidewaysScrolling } from './barriers.ts';
import { openSite, type Site } from './site.ts';
import { enterAll, goTo, tours } from './tours.ts';
import { sitBefore, turnLights, welcome, type Visitor } from './visitor.ts';

const screenshots = new URL('../../screenshots/', import.meta.url).pathname;

let site: Site;
let identities: Awaited<ReturnType<typeof enterAll>>;

beforeAll(async () => {
  site = await openSite();
  identities = await enterAll(site);
});
afterAll(() => site.close());

describe.each(['fa', 'en'] as const)('in %s', (locale) => {
  describe.each(tours)('the pages of $as are fit for everybody and complain of nothing', ({ as, stops }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await welcome(site, { locale, device: 'wide' });
      await visitor.page.context().addCookies(identities[as]);
    });
    afterAll(() => visitor.page.context().close());

    test.each(stops)('$name', async (stop) => {
      await goTo(visitor, stop);
      const findings: string[] = [];
      const note = (where: string, found: string[]) => findings.push(...found.map((finding) => `${where}: ${finding}`));
      // Neither needs another document: the theme is an attribute, and what fits a device is decided by the styles.
      for (const device of ['wide', 'phone'] as const) {
        await sitBefore(visitor, device);
        await turnLights(visitor, 'light');
        note(device, [...(await barriers(visitor)), ...(await sidewaysScrolling(visitor))]);
        if (device === 'wide') await photograph('light-wide');
        await turnLights(visitor, 'dark');
        note(`dark ${device}`, await barriersOfColour(visitor));
        if (device === 'phone') await photograph('dark-phone');
      }
      await sitBefore(visitor, 'wide');
      // The address of nothing is answered with 404, which the browser reports.
      const complaints = visitor.complaints.splice(0).filter((complaint) => !complaint.includes('/nobody/is/here'));
      expect({ findings, complaints }).toEqual({ findings: [], complaints: [] });

      async function photograph(look: string): Promise<void> {
        await visitor.page.screenshot({ path: `${screenshots}${locale}-${look}-${stop.name}.png` });
      }
    });
  });
});
