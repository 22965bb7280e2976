import { copied, settle, visit, type Explorer } from '../support/explorer.js';

export function shell(explorer: () => Explorer): void {
  describe('the shell', () => {
    test('search as you type finds a place in both of its spellings, and arrows and Enter lead on', async () => {
      const page = await visit(explorer(), '/');
      await page.keyboard.press('/');
      await page.keyboard.type('kalabj');
      const options = page.getByRole('option');
      await options.filter({ hasText: 'Kalabjari' }).filter({ hasText: 'place: Kalbajar' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('kalba');
      // What was found before stays until the new answer is there.
      const found = options.filter({ has: page.locator('mark', { hasText: /^Kalba/ }) });
      await found.filter({ hasText: 'place: Kalbajar' }).first().waitFor();
      const box = page.getByRole('combobox', { name: /^Search/ });
      await page.keyboard.press('ArrowDown');
      const active = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/');
      await page.context().close();
    });

    test('Escape closes the suggestions, Ctrl K comes back to the box', async () => {
      const page = await visit(explorer(), '/claims');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('halo');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('option').first().isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?text=halo/);
      await settle(page);
      expect(await page.title()).toBe('Search: halo · Gainsay');
      expect(await page.getByRole('heading', { name: /^Quotes/ }).count()).toBe(1);
      await page.context().close();
    });

    test('what nobody wrote is told as such, and markup is text', async () => {
      const page = await visit(
        explorer(),
        `/search?text=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      );
      expect(await page.locator('main img').count()).toBe(0);
      await page.context().close();
      const other = await visit(explorer(), '/search?text=xyzzyplugh');
      expect(await other.getByRole('main').textContent()).toContain(
        'Nothing in this graph is written like this',
      );
      await other.context().close();
    });

    test('the theme follows the system until somebody chooses, and the choice stays', async () => {
      const page = await visit(explorer(), '/', { colorScheme: 'dark' });
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await background();
      await page.getByRole('button', { name: /^Theme/ }).click();
      expect(await background()).not.toBe(dark);
      await page.reload();
      expect(await page.getByRole('button', { name: 'Theme: light' }).count()).toBe(1);
      expect(await background()).not.toBe(dark);
      await page.context().close();
    });

    test('? lists the keys, g c goes to the claims, and the skip link to the content', async () => {
      const page = await visit(explorer(), '/');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await page.waitForURL(/\/claims$/);
      await page.reload();
      await settle(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.context().close();
    });

    test('every panel shows its query, which answers the same elsewhere', async () => {
      const page = await visit(explorer(), '/claims?topic=halo&stance=DENIES');
      await page.getByText('Show the query').first().click();
      await page.getByRole('button', { name: 'Copy the query' }).click();
      const query = await copied(page);
      expect(query).toMatch(/^query Claims\(/);
      const response = await fetch(`${explorer().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as { data: { claims: { nodes: { text: string }[] } } };
      const shown = await page.locator('.items .item-title').allTextContents();
      expect(shown).toEqual(data.claims.nodes.map(({ text }) => text));
      const link = await page.getByRole('link', { name: 'Open in GraphiQL' }).first().getAttribute('href');
      expect(new URL(link ?? '', explorer().url).searchParams.get('query')).toBe(query);
      // The panel under its button goes with Escape, and the keyboard is back at the button.
      await page.keyboard.press('Escape');
      expect(await page.getByRole('button', { name: 'Copy the query' }).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show the query');
      await page.context().close();
    });
  });
}
