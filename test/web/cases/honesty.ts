import { settle, visit, type Explorer } from '../support/explorer.js';

export function honesty(explorer: () => Explorer): void {
  describe('when something fails', () => {
    test('a dead server leaves a message and a way to try again, and no blank page', async () => {
      const page = await visit(explorer(), '/actors');
      await page.route('**/graphql', (route) => route.abort());
      await page.keyboard.press('g');
      await page.keyboard.press('s');
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('Gainsay does not answer');
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.items > li').first().waitFor();
      await page.context().close();
    });

    test('facets of a list that was counted in part say of how many they speak; of one counted whole, nothing', async () => {
      const page = await visit(explorer(), '/actors');
      const told = page.locator('.facets', { hasText: 'Counted among the first' });
      expect(await told.count()).toBe(0);
      // That the API tells it of more than 10,000 is shown in test/api/counted.test.ts.
      await page.route('**/graphql', async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        await route.fulfill({ response: answer, body: text.replace(/"counted":\d+/, '"counted":2') });
      });
      await page.reload();
      await settle(page);
      await told.waitFor();
      const all = /([\d,]+) actors/.exec((await page.locator('.list-head').textContent()) ?? '')?.[1];
      expect(await told.textContent()).toContain(`Counted among the first 2 of ${all}.`);
      await page.context().close();
    });

    test('a refused filter is told in the words of the API', async () => {
      const page = await visit(explorer(), '/claims?kind=NONSENSE');
      expect(await page.getByRole('alert').textContent()).toContain('NONSENSE');
      await page.context().close();
    });

    test('an address that leads nowhere is 404, and still the explorer', async () => {
      const headers = { accept: 'text/html' };
      expect((await fetch(`${explorer().url}/nowhere`, { headers })).status).toBe(404);
      const page = await visit(explorer(), '/nowhere');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing is at this address');
      await page.context().close();
    });

    // Asked with one more value, each question is another to plan, for seconds.
    if (process.env['GAINSAY_SOAK'] === undefined) return;
    test('as of a day, undated statements are left out, over all views', async () => {
      const page = await visit(explorer(), '/claim/gates-opened?saidBy=2015-05-06');
      expect(await page.getByRole('status').first().textContent()).toContain(
        'As said by the end of 6 May 2015',
      );
      const cards = await page.locator('.statement').allTextContents();
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.join()).not.toContain('Edmar Ronnick');
      await page.getByRole('link', { name: 'Claims', exact: true }).click();
      await page.waitForURL(/\/claims\?saidBy=2015-05-06/);
      await page.getByRole('button', { name: /Back to all/ }).click();
      await settle(page);
      expect(page.url()).not.toContain('saidBy');
      await page.context().close();
    });
  });
}
