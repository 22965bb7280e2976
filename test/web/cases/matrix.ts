import { parse } from '../support/csv.js';
import { exported, settle, visit, type Explorer } from '../support/explorer.js';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}?!]/gu, '');

export function matrix(explorer: () => Explorer): void {
  describe('the dispute matrix', () => {
    test('the file equals the table, cell by cell', async () => {
      const page = await visit(explorer(), '/matrix?topic=weir-gates');
      const file = parse((await exported(page, 'CSV')).text);
      const table = await page
        .locator('.matrix tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
        );
      expect(table.length).toBeGreaterThan(3);
      // Behind the table each row says where it comes from.
      expect(file[0]?.slice(-3)).toEqual(['Query', 'Saved at', 'Address']);
      expect(file.map((row) => row.slice(0, -3).map(plain))).toEqual(
        table.map((row) => row.map((cell) => plain(cell ?? ''))),
      );
      await page.context().close();
    });

    test('a party that speaks with several voices shows them all', async () => {
      const page = await visit(explorer(), '/matrix?topic=weir-gates');
      const row = page.locator('.matrix tr', { hasText: 'Orrow opened the gates' }).first();
      const head = await page.locator('.matrix thead th').allTextContents();
      const cell = row.locator('td').nth(head.indexOf('Orrow') - 1);
      const entries = (await cell.locator('.entry').allTextContents()).join('; ');
      expect(entries).toMatch(/denies/);
      expect(entries).toMatch(/admits in part/);
      expect(entries).toMatch(/neither confirms nor denies/);
      await page.context().close();
    });

    test('arrows move, Enter opens the evidence, and the address keeps the columns', async () => {
      const page = await visit(explorer(), '/matrix?topic=weir-gates');
      await page.getByRole('link', { name: 'by actor' }).click();
      await page.waitForURL(/rows=actor/);
      await page.reload();
      await settle(page);
      const first = page.locator('.matrix td').first();
      await first.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await first.evaluate((cell) => cell === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claim\//);
      await page.context().close();
    });
  });
}
