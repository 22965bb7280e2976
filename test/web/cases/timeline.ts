import { visit, type Explorer } from '../support/explorer.js';

export function timeline(explorer: () => Explorer): void {
  describe('the timeline', () => {
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
