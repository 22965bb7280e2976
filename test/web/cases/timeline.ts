import type { Page } from 'playwright-core';
import { settle, visit, type Explorer } from '../support/explorer.js';

const points = (page: Page): Promise<{ name: string; at: number }[]> =>
  page.locator('.point').evaluateAll((all) =>
    all.map((point) => ({
      name: point.getAttribute('aria-label') ?? '',
      at: Number((point as SVGElement).dataset['at']),
    })),
  );

export function timeline(explorer: () => Explorer): void {
  describe('the timeline', () => {
    test('arrows step through the entries in the order of time, and a stretch of time is in the address', async () => {
      const page = await visit(explorer(), '/timeline');
      const inOrder = (await points(page)).sort((one, other) => one.at - other.at);
      expect(inOrder.length).toBeGreaterThan(3);
      await page.locator('.timeline-scroll').focus();
      const stepped: number[] = [];
      for (let count = 0; count < 3; count += 1) {
        await page.keyboard.press('ArrowRight');
        stepped.push(await focusedAt(page));
      }
      await page.keyboard.press('ArrowLeft');
      expect([...stepped, await focusedAt(page)]).toEqual([0, 1, 2, 1].map((n) => inOrder[n]?.at));
      const area = (await page.locator('.brush-area').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(area.x + area.width * 0.5, area.y + 10);
      await page.mouse.down();
      await page.mouse.move(area.x + area.width * 0.98, area.y + 10, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
      await settle(page);
      const { searchParams } = new URL(page.url());
      // The two dates say the same, and take another.
      const [from, to] = [page.getByLabel('Said from'), page.getByLabel('to', { exact: true })];
      expect([await from.inputValue(), await to.inputValue()]).toEqual([
        searchParams.get('from'),
        searchParams.get('to'),
      ]);
      await from.fill('2015-05-01');
      await to.fill('2015-05-31');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2015-05-01&to=2015-05-31/);
      await settle(page);
      const names = (await points(page)).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((name) => !/^[^:]*\bMay 2015[^:]*:/.test(name))).toEqual([]);
      await page.context().close();
    });

    test('July 2013 is drawn over its 31 days, when it is said to have happened apart from it; on a phone too', async () => {
      const page = await visit(explorer(), '/timeline?from=2013-01-01&to=2013-12-31', {
        viewport: { width: 390, height: 800 },
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      const text = page.locator('.timeline text').first();
      expect(await text.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(11);
      const days = await page.evaluate(() => {
        const bar = [...document.querySelectorAll('.point')]
          .find((point) => point.getAttribute('aria-label')?.startsWith('July 2013:'))
          ?.querySelector('rect');
        const day = [...document.querySelectorAll<SVGElement>('.point')].map((point) => ({
          day: /^(\d+) (\w+) 2013:/.exec(point.getAttribute('aria-label') ?? ''),
          at: Number(point.dataset['at']),
        }));
        const known = day.flatMap(({ day: found, at }) =>
          found ? [{ time: Date.parse(`${found[1]} ${found[2]} 2013 UTC`) / 86_400_000, at }] : [],
        );
        const [first, last] = [known[0], known.at(-1)];
        if (!first || !last || !bar) return 0;
        return Number(bar.getAttribute('width')) / ((last.at - first.at) / (last.time - first.time));
      });
      expect(Math.round(days)).toBe(31);
      expect(await page.locator('.event').count()).toBeGreaterThan(0);
      expect(await page.locator('.lane', { hasText: 'Said to have happened' }).count()).toBe(1);
      await page.context().close();
    });

    // A form of the question of its own, which the database plans for seconds.
    if (process.env['GAINSAY_SOAK'] === undefined) return;
    test('a month is a bar over all of its days, and arrows go from statement to statement', async () => {
      const page = await visit(explorer(), '/timeline?topic=weir-gates');
      const month = page.getByRole('link', { name: /^May 2015: Guild of the lake fishers/ }).first();
      const exact = page.getByRole('link', { name: /^20 May 2015: Ministry of Waterways/ }).first();
      expect(await month.locator('rect').count()).toBe(1);
      expect(await exact.locator('rect').count()).toBe(0);
      const places = await page
        .locator('.point circle')
        .evaluateAll((all) => all.map((each) => each.outerHTML));
      expect(new Set(places).size).toBe(places.length);
      await page.locator('.point').first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('point'))).toBe(true);
      await page.getByText('The same as a table').click();
      const rows = await page.locator('.figures tbody tr').count();
      expect(rows).toBeGreaterThanOrEqual(await page.locator('.point').count());
      await page.context().close();
    });
  });
}

const focusedAt = (page: Page): Promise<number> =>
  page.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset['at']));
