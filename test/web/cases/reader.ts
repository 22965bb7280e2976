import { settle, visit, type Explorer } from '../support/explorer.js';

export function reader(explorer: () => Explorer): void {
  describe('the reader of a source', () => {
    test('every quote of an attached text is highlighted where it stands, with mark and underline', async () => {
      const page = await visit(explorer(), '/source/watch-report');
      const cards = await page.locator('.passage-list .passage').count();
      expect(cards).toBeGreaterThan(10);
      expect(await page.locator('.full-text .begin').count()).toBe(cards);
      const text = await page.locator('.full-text').evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        copy.querySelectorAll('.begin').forEach((mark) => mark.remove());
        return copy.textContent;
      });
      expect(text).toContain(
        'The guild of the lake fishers supported the Office in a notice of the same month',
      );
      const denied = page.locator('.full-text mark', { hasText: 'denied these claims' }).first();
      const line = await denied.evaluate((element) => getComputedStyle(element).textDecorationStyle);
      expect(line).toBe('wavy');
      await page.context().close();
    });

    test('a click leads from the text to the card, and from the card to the text', async () => {
      const page = await visit(explorer(), '/source/watch-report');
      await page.locator('.full-text mark', { hasText: 'The guild of the lake fishers' }).click();
      await page.waitForURL(/#q=watch-report%402015-11-20:183-263$/);
      expect(await page.locator('.passage.chosen').textContent()).toContain('The guild of the lake fishers');
      await page.locator('.passage-words', { hasText: 'the flood was meant to drive' }).click();
      await page.waitForURL(/:283-339$/);
      expect(await page.locator('mark.chosen').textContent()).toContain('the flood was meant to drive');
      await page.goBack();
      await page.waitForURL(/:183-263$/);
      await page.context().close();
    });

    test('a deep link leads to its quote, also where the text is not attached', async () => {
      const place = '/source/wikipedia-nk-mines#q=wikipedia-nk-mines%402023:10116-10169';
      const page = await visit(explorer(), place);
      await settle(page);
      const card = page.locator('.passage.chosen');
      expect(await card.textContent()).toContain('an absolute lie');
      expect(await card.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
      expect(await page.getByRole('main').textContent()).toContain('npm run gainsay -- attach');
      expect(await page.locator('.passage').count()).toBeGreaterThan(50);
      await page.context().close();
    });

    test('addresses are links only into the web', async () => {
      const page = await visit(explorer(), '/source/watch-report');
      const link = page.getByRole('link', { name: /example\.org/ });
      expect(await link.getAttribute('rel')).toContain('noreferrer');
      const others = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).protocol));
      expect(others.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
      await page.context().close();
    });
  });
}
