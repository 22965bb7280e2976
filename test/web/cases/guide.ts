import { testGraph } from '../../support/graph.js';
import { begins } from '../../../src/web/guide/begins.js';
import { settle, visit, type Explorer } from '../support/explorer.js';

export function guide(explorer: () => Explorer): void {
  describe('the guide', () => {
    test('leads through the real views by keyboard, stays at its step over a reload, and can be closed and opened', async () => {
      const page = await visit(explorer(), '/');
      const start = page.getByRole('link', { name: 'Start the guide' });
      await start.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'Guide' });
      await panel.waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('guide-title');
      const ways = [
        /\/search\?text=/,
        /\/claim\/[^#]+$/,
        /\/claim\/.+#/,
        /\/source\/.+#q=/,
        /\/matrix\?topic=/,
      ];
      for (const [index, way] of ways.entries()) {
        await page.waitForURL(way);
        await settle(page);
        expect(await panel.textContent()).toContain(`step ${index + 1} of 5`);
        expect(await panel.getByRole('link', { name: 'Back to the page of this step' }).count()).toBe(0);
        if (index === 0)
          expect(
            await page
              .getByRole('main')
              .getByRole('link', { name: /^In 2013 the forces/ })
              .count(),
          ).toBe(1);
        if (index === 3) {
          expect(await page.locator('.passage.chosen').count()).toBe(1);
          await page.reload();
          await panel.waitFor();
        }
        if (index < 4) {
          await panel.getByRole('link', { name: 'Next' }).focus();
          await page.keyboard.press('Enter');
        }
      }
      await page.emulateMedia({ media: 'print' });
      expect(await panel.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await panel.getByRole('button', { name: 'Done' }).click();
      await page.reload();
      await settle(page);
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: /^The guide/ })
        .click();
      await panel.waitFor();
      await page.context().close();
    });

    test('is not offered where the graph does not hold what it is about', async () => {
      const graph = await testGraph();
      const rename = (from: string, to: string) =>
        graph.write((transaction) =>
          transaction.run('MATCH (claim:Claim {id: $from}) SET claim.id = $to', { from, to }),
        );
      await rename(begins.claim, 'elsewhere');
      try {
        const page = await visit(explorer(), '/');
        await page.waitForTimeout(800);
        await page.waitForLoadState('networkidle');
        expect(await page.getByText('Start the guide').count()).toBe(0);
        expect(await page.getByRole('contentinfo').textContent()).not.toContain('guide');
        await page.context().close();
      } finally {
        await rename('elsewhere', begins.claim);
      }
    });
  });
}
