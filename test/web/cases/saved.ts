import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settle, visit, type Explorer } from '../support/explorer.js';

export function saved(explorer: () => Explorer): void {
  describe('saved views', () => {
    test('v names a view; it opens, is renamed, deleted and brought back, and stays over a reload', async () => {
      const page = await visit(explorer(), '/claims?topic=halo&stance=DENIES');
      await page.keyboard.press('v');
      const name = page.getByRole('textbox', { name: 'Name of this view' });
      await name.waitFor();
      expect(await name.inputValue()).toBe('Claims');
      await page.keyboard.type('Denied <b>claims</b>');
      await page.keyboard.press('Enter');
      await page.getByText('Saved as “Denied <b>claims</b>”.').waitFor();
      expect(await page.locator('.saved-menu .disclosed').textContent()).toContain('stay in this browser');
      await page.keyboard.press('Escape');
      await page.locator('body').press('g');
      await page.keyboard.press('v');
      await page.waitForURL(/\/saved$/);
      await page.getByRole('button', { name: /^Rename/ }).click();
      await page.keyboard.type('Denials');
      await page.keyboard.press('Enter');
      await page.reload();
      const row = page.locator('.saved-view');
      expect(await row.textContent()).toContain('/claims?topic=halo&stance=DENIES');
      await row.getByRole('button', { name: 'Delete “Denials”' }).click();
      expect(await row.count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await row.getByRole('link', { name: 'Denials' }).click();
      await page.waitForURL(/\/claims\?topic=halo&stance=DENIES$/);
      await settle(page);
      expect(await page.locator('.filters-chosen').textContent()).toContain('DENIES');
      await page.context().close();
    });

    test('a file takes them along; a bad file is told of and changes nothing', async () => {
      const page = await visit(explorer(), '/saved');
      const bring = async (text: string): Promise<void> => {
        const file = join(tmpdir(), `gainsay-views-${process.pid}.json`);
        writeFileSync(file, text);
        await page.getByLabel('Import a JSON file').setInputFiles(file);
      };
      const view = { name: 'Matrix', address: '/matrix?topic=halo', saved: '2026-11-22' };
      await bring(JSON.stringify({ kind: 'gainsay saved views', version: 1, views: [view] }));
      await page.getByText('1 view added.').waitFor();
      for (const [text, why] of [
        ['{', 'It is not JSON.'],
        ['[]', 'not a file of saved views'],
        [
          JSON.stringify({
            kind: 'gainsay saved views',
            version: 1,
            views: [view, { ...view, address: 'javascript:alert(1)' }],
          }),
          'View 2, “Matrix”, has an address that is not one of this explorer.',
        ],
      ] as const) {
        await bring(text);
        await page.getByRole('alert').filter({ hasText: why }).waitFor();
        expect(await page.getByRole('alert').textContent()).toContain('nothing was changed');
        expect(await page.locator('.saved-view').count()).toBe(1);
      }
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export as JSON' }).click();
      const file = JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as { views: object[] };
      expect(file.views).toEqual([view]);
      await page.context().close();
    });
  });
}
