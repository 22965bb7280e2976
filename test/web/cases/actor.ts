import { visit, type Explorer } from '../support/explorer.js';

export function gaps(explorer: () => Explorer): void {
  test('gaps are listed by kind, each with what it hangs on', async () => {
    const page = await visit(explorer(), '/gaps?kinds=LOST_FOOTNOTE');
    expect(await page.locator('.items > li').count()).toBeGreaterThan(0);
    const path = await page.locator('.items a').first().getAttribute('href');
    expect(path).toMatch(/^\/(claim|source|actor)\//);
    await page.context().close();
  });
}

export function actor(explorer: () => Explorer): void {
  describe('the page of an actor', () => {
    test('tells whom it acts for and when, what it says, and what it is accused of', async () => {
      const page = await visit(explorer(), '/actor/orrow-waterways');
      expect(await page.title()).toBe('Ministry of Waterways of Orrow · Gainsay');
      const main = (await page.getByRole('main').textContent()) ?? '';
      expect(main).toMatch(/For whom it acts[^]*Orrow/);
      expect(await page.getByRole('region', { name: 'What it says' }).textContent()).toContain('denies it');
      expect(await page.getByRole('region', { name: 'What it is accused of' }).textContent()).toContain(
        'sign',
      );
      await page.context().close();
    });
  });
}
