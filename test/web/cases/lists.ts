import { settle, visit, type Explorer } from '../support/explorer.js';

export function lists(explorer: () => Explorer): void {
  const rows = (path: string) => async () => {
    const page = await visit(explorer(), path);
    const titles = await page.locator('.items .item-title').allTextContents();
    await page.context().close();
    return titles;
  };

  describe('lists', () => {
    test('a facet leaves as many as it says, and says so in the address', async () => {
      const page = await visit(explorer(), '/claims?topic=use');
      const facet = page.locator('.facet', { hasText: 'What answers it' });
      const link = facet.getByRole('link', { name: /^denied \d/ });
      const count = Number(await link.locator('.count').textContent());
      await link.click();
      await page.waitForURL(/finding=DENIED/);
      await settle(page);
      expect(await page.locator('.items > li').count()).toBe(count);
      expect(await page.locator('.filters-chosen').textContent()).toContain('DENIED');
      const before = await page.locator('.list').textContent();
      await page.reload();
      await settle(page);
      expect(await page.locator('.list').textContent()).toBe(before);
      await page.goBack();
      await settle(page);
      expect(await page.locator('.items > li').count()).toBeGreaterThan(count);
      await page.context().close();
    });

    test('pages follow each other without a gap, and back leads to the page before', async () => {
      const page = await visit(explorer(), '/claims');
      const titles = () => page.locator('.items .item-title').allTextContents();
      const first = await titles();
      await page.getByRole('link', { name: /Next page/ }).click();
      await page.waitForURL(/after=/);
      await settle(page);
      const second = await titles();
      expect(first).toHaveLength(25);
      expect(second.filter((title) => first.includes(title))).toEqual([]);
      await page.getByRole('link', { name: /Previous page/ }).click();
      await page.waitForURL(/before=/);
      await settle(page);
      expect(await titles()).toEqual(first);
      await page.context().close();
    });

    test('j and k go from row to row, Enter opens', async () => {
      const page = await visit(explorer(), '/actors');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe((await page.locator('.items .item-title').allTextContents())[0]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/actor\//);
      await page.context().close();
    });

    test('sources of one medium, and a filter that leaves nothing says so', async () => {
      expect((await rows('/sources?medium=letter')()).length).toBeGreaterThan(0);
      expect(await rows('/sources?medium=smoke')()).toEqual([]);
      const page = await visit(explorer(), '/claims?words=xyzzyplugh');
      expect(await page.getByRole('main').textContent()).toContain('No claim here fits all of these filters');
      await page.context().close();
    });
  });
}
