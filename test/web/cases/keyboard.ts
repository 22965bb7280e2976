import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '../../../src/config.js';
import { copied, settle, visit, type Explorer } from '../support/explorer.js';

const golden = (name: string): string =>
  readFileSync(join(packageRoot, 'test/web/golden', name), 'utf8').trimEnd();

export function keyboard(explorer: () => Explorer): void {
  /** The address of the server is another each time. */
  const placed = (text: string): string => text.replaceAll(explorer().url, 'http://localhost:4000');
  /** A citation names the day on which its page was opened. */
  const visitOnTheDay = async (path: string): Promise<Page> => {
    const page = await visit(explorer(), '/rules');
    await page.clock.setFixedTime('2026-11-22T12:00:00Z');
    await page.goto(explorer().url + path);
    await settle(page);
    return page;
  };

  describe('the keyboard', () => {
    test('search, claim, chain, quote in its source, citation: at most 12 keys besides the word', async () => {
      const page = await visitOnTheDay('/');
      let keys = 0;
      const press = async (key: string): Promise<void> => {
        keys += 1;
        await page.keyboard.press(key);
      };
      await press('/');
      await page.keyboard.type('Orrow opened the gates');
      await page.getByRole('option').first().waitFor();
      await press('ArrowDown');
      await press('Enter');
      await page.waitForURL(/\/claim\/gates-opened/);
      await page.locator('.statement').first().waitFor();
      await press('j');
      await press('e');
      const chain = page.locator('.statement:focus .chain-one li');
      // The notice, and the report that tells of it.
      await chain.nth(1).waitFor();
      await press('o');
      await page.waitForURL(/\/source\/.+#q=/);
      await page.locator('.passage.chosen').waitFor();
      await settle(page);
      await press('c');
      await page.locator('.passage.chosen').getByText('Copied').first().waitFor();
      expect(placed(await copied(page))).toBe(golden('from-source.txt'));
      expect(keys).toBeLessThanOrEqual(12);
      await page.context().close();
    });

    test.each([
      ['Plain', 'plain.txt'],
      ['Markdown', 'markdown.txt'],
      ['CSL-JSON', 'csl-json.txt'],
      ['RIS', 'ris.txt'],
    ])('what is copied as %s is what the citation says', async (form, file) => {
      const page = await visitOnTheDay('/claim/gates-opened#office-says-gates');
      const card = page.locator('.statement.named');
      await card.getByText('Other forms').click();
      await card.getByRole('button', { name: form, exact: true }).click();
      await card.getByRole('button', { name: 'Copy', exact: true }).click();
      await card.getByText('Copied').waitFor();
      const text = await copied(page);
      expect(text).toBe(await card.locator('.cite pre').textContent());
      expect(placed(text).replaceAll('\r\n', '\n').trimEnd()).toBe(golden(file));
      await page.context().close();
    });

    test('? lists every key, and each of the places is one of its two', async () => {
      const page = await visit(explorer(), '/rules');
      await page.keyboard.press('?');
      const listed = (await page.locator('.keys kbd').allTextContents()).join(' ');
      for (const key of ['/', 'Ctrl K', 'j, k', 'Enter', 'o', 'e', 'c', 'v', '?'])
        expect(listed).toContain(key);
      const places = listed.match(/g [a-z]/g) ?? [];
      expect(places.length).toBeGreaterThanOrEqual(8);
      for (const place of places) {
        await page.keyboard.press('Escape');
        const before = page.url();
        await page.goto(`${explorer().url}/rules`);
        await page.locator('h1').waitFor();
        for (const key of place.split(' ')) await page.keyboard.press(key);
        await page
          .waitForURL((url) => url.pathname !== '/rules')
          .catch(() => {
            throw new Error(`${place} leads nowhere from ${before}`);
          });
      }
      await page.context().close();
    });
  });
}
