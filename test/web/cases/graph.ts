import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { settle, visit, type Explorer } from '../support/explorer.js';

const maps = 'halo-gave-maps-to-turkish-services';
const around = `/graph?start=${maps}`;
const nodes = (page: Page): Promise<number> => page.locator('.mark-node').count();

/** Where each node is on the screen. */
const places = (page: Page): Promise<Record<string, [number, number]>> =>
  page.locator('.mark-node').evaluateAll((all) =>
    Object.fromEntries(
      all.map((each): [string, [number, number]] => {
        const { x, y } = each.querySelector('.mark-hit')?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return [each.getAttribute('data-mark') ?? '', [x, y]];
      }),
    ),
  );

const contentOf = async (download: Promise<Download>): Promise<string> =>
  readFileSync(await (await download).path(), 'utf8');

/** What a parser makes of a file of SVG; in a page without a policy of ours, which forbids to parse. */
async function parsed(browser: Browser, svg: string) {
  const page = await browser.newPage();
  const found = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      faults: file.querySelectorAll('parsererror').length,
      foreign: file.querySelectorAll('foreignObject').length,
      labels: [...file.querySelectorAll('text')].map((each) => each.textContent ?? ''),
      told: file.querySelector('desc')?.textContent ?? '',
      background: file.querySelector('rect')?.getAttribute('style') ?? '',
    };
  }, svg);
  await page.close();
  return found;
}

export function graph(explorer: () => Explorer): void {
  describe('the graph', () => {
    test('counts before it draws, draws as many, moves nothing, and takes back what is undone', async () => {
      const page = await visit(explorer(), around);
      expect(await nodes(page)).toBe(1);
      await page.getByRole('button', { name: 'Claim: HALO handed minefield maps' }).click();
      await settle(page);
      const offer = page.getByRole('button', { name: /^everything around it/ });
      const promised = Number(/show (\d+)$/.exec((await offer.textContent()) ?? '')?.[1]);
      expect(promised).toBeGreaterThan(3);
      await offer.click();
      await page.waitForFunction(() => document.querySelectorAll('.mark-node').length > 1);
      await settle(page);
      expect(await nodes(page)).toBe(1 + promised);
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: `${promised} added` })
          .count(),
      ).toBe(1);
      const before = await places(page);

      await page.getByRole('button', { name: /^Denial: HALO Trust denies it/ }).dblclick();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.mark-node').length > count,
        1 + promised,
      );
      await settle(page);
      const after = await places(page);
      for (const [id, [x, y]] of Object.entries(before)) {
        expect(Math.abs((after[id]?.[0] ?? NaN) - x)).toBeLessThanOrEqual(1);
        expect(Math.abs((after[id]?.[1] ?? NaN) - y)).toBeLessThanOrEqual(1);
      }

      const address = page.url();
      await page.reload();
      await settle(page);
      expect(await places(page)).toEqual(after);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.mark-node').length === count,
        1 + promised,
      );
      expect(await places(page)).toEqual(before);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.mark-node').length > count,
        1 + promised,
      );
      expect(await places(page)).toEqual(after);
      expect(new URL(page.url()).searchParams.getAll('open')).toEqual(
        new URL(address).searchParams.getAll('open'),
      );
      await page.context().close();
    });

    test('is walked, expanded, read and left by keyboard alone', async () => {
      const page = await visit(explorer(), `/claim/${maps}`);
      await page.keyboard.press('g');
      await page.keyboard.press('n');
      await page.waitForURL(/\/graph\?start=/);
      await settle(page);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      while (!(await focused()).startsWith('Claim: ')) await page.keyboard.press('Tab');
      await page.keyboard.press('e');
      await page.waitForFunction(() => document.querySelectorAll('.mark-node').length > 3);
      await settle(page);
      await page.keyboard.press('ArrowRight');
      expect(await focused()).not.toMatch(/^Claim: HALO handed[^,]*$/);
      const node = await focused();
      await page.keyboard.press('.');
      expect(await focused()).toContain('Claim: HALO handed');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.graph-side'));
      expect(await page.getByRole('region', { name: 'What is selected' }).textContent()).toContain('Edge');
      await page.keyboard.press('Escape');
      expect(await focused()).toContain('Claim: HALO handed');
      expect(new URL(page.url()).searchParams.has('selected')).toBe(false);
      expect(await page.getByRole('button', { name: node, exact: true }).count()).toBe(1);
      const all = await nodes(page);
      await page.keyboard.press('u');
      await page.waitForFunction((count) => document.querySelectorAll('.mark-node').length < count, all);
      await page.context().close();
    });

    test('shows the words of what is selected, and leads to its page', async () => {
      const page = await visit(explorer(), `${around}&open=DENIES.IN.Denial.${maps}`);
      await page.getByRole('button', { name: /^Denial: HALO Trust denies it/ }).click();
      await settle(page);
      const side = page.getByRole('region', { name: 'What is selected' });
      expect(await side.textContent()).toContain('an absolute lie');
      expect(await side.getByRole('link', { name: /^HALO Trust denies it/ }).getAttribute('href')).toMatch(
        new RegExp(`^/claim/${maps}#`),
      );
      await page.context().close();
    });

    test('is saved as it is seen, on light ground, with its address, its time and its query', async () => {
      const page = await visit(explorer(), `${around}&open=all.${maps}`, { colorScheme: 'dark' });
      await page.getByText('Save', { exact: true }).click();
      const saved = async (button: string): Promise<string> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        return contentOf(download);
      };
      const file = await parsed(explorer().browser, await saved('Save as SVG'));
      expect([file.faults, file.foreign]).toEqual([0, 0]);
      const labels = await page.locator('svg.graph text').allTextContents();
      expect(labels.length).toBeGreaterThan(10);
      expect(file.labels.sort()).toEqual(labels.sort());
      expect(file.told).toContain(page.url());
      expect(file.told).toMatch(/Saved \d{4}-\d\d-\d\dT/);
      expect(file.told).toContain('query GraphStart(');
      expect(file.background).toContain('#fbfaf7');
      const told = JSON.parse(await saved('Save as JSON')) as { nodes: object[]; edges: object[] };
      expect(told.nodes).toHaveLength(await nodes(page));
      expect(told.edges).toHaveLength(await page.locator('.mark-edge').count());
      await page.context().close();
    });

    test('leads from one node to another in as many steps as the query says, or says that it found none', async () => {
      const page = await visit(explorer(), '/graph?start=movses-hakobian&to=icbl');
      const { explore } = await asked<{ explore: { path: object[] } }>(
        '{ explore(start: "movses-hakobian", to: "icbl") { path { number } } }',
      );
      expect(explore.path.length).toBeGreaterThan(1);
      expect(await page.locator('.mark-edge').count()).toBe(explore.path.length);
      expect(await page.getByRole('main').textContent()).toContain(
        `A shortest way has ${explore.path.length} steps`,
      );
      await page.getByLabel('The most steps').selectOption('1');
      await page.getByText('No way was found within 1 step,').waitFor();
      expect(await nodes(page)).toBe(1);
      await page.context().close();
    });

    test('a trail is drawn and listed as deep as the query says', async () => {
      const page = await visit(explorer(), '/claim/nk-more-ap-mines-2013');
      await page.getByText('Trace to the root').first().click();
      // Each trail is asked for by itself, and what is awaited for a moment only is not told.
      await page.waitForFunction(() => {
        const trails = [...document.querySelectorAll('.chain-one')];
        return (
          trails.length > 0 &&
          trails.every((trail) => trail.querySelector('svg') && trail.querySelector('ol'))
        );
      });
      const [statement, depth] = await deepest();
      const depths = await page
        .locator('.chain-drawing svg')
        .evaluateAll((all) =>
          all.map(
            (each) =>
              [...each.querySelectorAll('title')].filter((title) => title.textContent?.startsWith('Link '))
                .length,
          ),
        );
      expect([statement, depths.includes(depth)]).toEqual([statement, true]);
      const listed = await page
        .locator('.chain-one ol')
        .evaluateAll((all) => all.map((each) => each.querySelectorAll('li').length));
      expect(listed).toEqual(depths);
      await page.context().close();
    });
  });

  const asked = async <Data>(query: string): Promise<Data> => {
    const response = await fetch(`${explorer().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Data }).data;
  };

  /** The trail of the canned question, which has three links. */
  const deepest = async (): Promise<[string, number]> => {
    const statement =
      'u-doc-lm-nk-2013.reports.u-doc-asbarez-2013-07-26.reports.u-hakobian-2013-07.nk-more-ap-mines-2013.admits';
    const { attributionChain } = await asked<{ attributionChain: { depth: number } }>(
      `{ attributionChain(statement: "${statement}") { depth } }`,
    );
    return [statement, attributionChain.depth];
  };
}
