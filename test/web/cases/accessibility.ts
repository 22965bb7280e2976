import { seriousFindings, visit, type Explorer } from '../support/explorer.js';

const views = [
  '/',
  '/search?text=mines',
  '/claims?topic=use',
  '/actors',
  '/sources',
  '/claim/gates-opened',
  '/claim/halo-gave-maps-to-turkish-services?saidBy=2023',
  '/source/watch-report#q=watch-report%402015-11-20:183-263',
  '/source/wikipedia-nk-mines',
  '/matrix?topic=halo',
  '/timeline?topic=weir-gates',
  '/actor/armenia',
  '/graph',
  '/graph?start=gates-opened&open=all.gates-opened&selected=gates-opened',
  '/graph?start=movses-hakobian&to=icbl',
  '/actor/orrow/stances',
  '/actor/orrow/voices',
  '/accusations',
  '/accusations?a=armenia&b=azerbaijan',
  '/source/watch-report/impact',
  '/source/watch-report/audit',
  '/event/flood-2015',
  '/changes?ids=gates-opened',
  '/claim/barns-counted',
  '/gaps?kinds=LOST_FOOTNOTE',
  '/saved',
  '/rules',
  '/nowhere',
];

export function accessibility(explorer: () => Explorer): void {
  describe('accessibility', () => {
    test.each(views)('axe finds nothing serious at %s, in both themes', async (path) => {
      const page = await visit(explorer(), path);
      expect(await seriousFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await page.context().close();
    });

    test('a phone has everything without scrolling sideways', async () => {
      for (const path of [
        '/',
        '/claims',
        '/claim/gates-opened',
        '/source/watch-report',
        '/matrix?topic=halo',
        '/graph?start=gates-opened&open=all.gates-opened&selected=gates-opened',
        '/event/flood-2015',
        '/source/watch-report/impact',
        '/actor/orrow/stances',
        '/claim/barns-counted',
        '/changes?ids=gates-opened',
        '/accusations',
      ]) {
        const page = await visit(explorer(), path, { viewport: { width: 375, height: 720 } });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([path, wide]).toEqual([path, 0]);
        await page.context().close();
      }
    });
  });
}
