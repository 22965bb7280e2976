import type { Page } from 'playwright-core';
import { viewPaths } from '../../../src/server/explorer.js';
import { testGraph } from '../../support/graph.js';
import { visit, type Explorer } from '../support/explorer.js';
import { importNaughty, naughtyAddresses, naughtyTexts } from '../support/naughty-corpus.js';

/** Where each kind of view shows the strings; of those that are not named here, about one of them or as they are. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  '/claims': ['/claims?topic=naughty'],
  '/claim/:id': ['/claim/naughty-claim-0', '/claim/naughty-claim-9#naughty-statement-9'],
  '/source/:id': ['/source/naughty-document', '/source/naughty-detached'],
  '/source/:id/impact': ['/source/naughty-document/impact'],
  '/matrix': ['/matrix?topic=naughty&rows=actor'],
  '/timeline': ['/timeline?topic=naughty'],
  '/search': [`/search?text=${encodeURIComponent(naughtyTexts[0] ?? '')}`],
};
const about = (path: string): string => path.replace(/\/(\w+)\/:id/, '/$1/naughty-$1-0');

/** What must not be there, whatever the graph holds. */
async function harm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [
      ...document.querySelectorAll('main img, main script, main iframe, main style, main object'),
    ];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(svg a)')];
    const inDrawings = [...document.querySelectorAll('svg a')].map((link) => link.getAttribute('href') ?? '');
    return [
      ...elements.map(({ outerHTML }) => outerHTML),
      ...links.filter(({ protocol }) => !/^https?:$/.test(protocol)).map(({ outerHTML }) => outerHTML),
      ...inDrawings.filter((href) => !href.startsWith('/')),
      ...('ran' in window ? ['a script was run'] : []),
    ];
  });
}

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));

export function naughtyStrings(explorer: () => Explorer): void {
  describe('what a graph may hold that looks like markup', () => {
    const dialogs: string[] = [];
    const open = async (path: string): Promise<Page> => {
      const page = await visit(explorer(), path);
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      return page;
    };
    beforeAll(async () => importNaughty(await testGraph()), 120_000);

    // The others show what they hold by the same parts; a soak goes to all.
    const paths = viewPaths.filter((_, i) => process.env['GAINSAY_SOAK'] !== undefined || i % 2 === 0);
    test.each(paths.flatMap((path) => addresses[path] ?? [about(path)]))(
      'is text at %s: nothing of it runs, is loaded or leads elsewhere',
      async (path) => {
        const page = await open(path);
        expect(await harm(page)).toEqual([]);
        expect(await page.getByRole('alert').allTextContents()).toEqual([]);
        expect(dialogs).toEqual([]);
        await page.context().close();
      },
    );

    test('stands there sign for sign: as claim, as title, as quote in its text, as name', async () => {
      const page = await open('/claims?topic=naughty');
      const shown = await textsOf(page, '.items .item-title a');
      expect(shown.length).toBeGreaterThanOrEqual(20);
      expect(shown.filter((text) => !naughtyTexts.includes(text))).toEqual([]);
      await page.goto(`${explorer().url}/source/naughty-document`);
      await page.locator('.passage').first().waitFor();
      expect((await textsOf(page, '.passage-words')).sort()).toEqual([...naughtyTexts].sort());
      const marked = (await textsOf(page, '.full-text mark')).sort();
      expect(marked).toEqual(naughtyTexts.slice(1).sort());
      expect(await textsOf(page, '.unplaced .passage-words')).toEqual([naughtyTexts[0]]);
      await page.goto(`${explorer().url}/claim/naughty-claim-1`);
      await page.locator('.statement').waitFor();
      expect(await textsOf(page, 'h1')).toEqual([naughtyTexts[1]]);
      expect(await page.title()).toBe(`${naughtyTexts[1]} · Gainsay`);
      await page.context().close();
    });

    test('an address is a link only with http or https, and text otherwise', async () => {
      for (const [n, address] of naughtyAddresses.entries()) {
        const page = await open(`/source/naughty-source-${n}`);
        const links = await page
          .locator('a[rel~="external"]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
        expect(links).toEqual(address.startsWith('https:') ? ['https:'] : []);
        expect(await page.getByRole('main').textContent()).toContain(address.trim());
        await page.context().close();
      }
    });
  });
}
