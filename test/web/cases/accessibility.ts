import { viewPaths } from '../../../src/server/explorer.js';
import { seriousFindings, twoAtOnce, visit, type Explorer } from '../support/explorer.js';

/** Every view, as full as the two corpora make it. */
const views = [
  '/',
  '/search?text=mines',
  '/claims',
  '/actors',
  '/sources',
  '/claim/gates-opened',
  '/claim/barns-counted',
  '/source/watch-report#q=watch-report%402015-11-20:183-263',
  '/source/wikipedia-nk-mines',
  '/matrix?topic=weir-gates',
  '/timeline',
  '/actor/armenia',
  '/actor/orrow/stances',
  '/actor/orrow/voices',
  '/graph',
  '/graph?start=gates-opened&open=all.gates-opened&selected=gates-opened',
  '/graph?start=movses-hakobian&to=icbl',
  '/accusations',
  '/accusations?a=armenia&b=azerbaijan',
  '/source/watch-report/impact',
  '/source/watch-report/audit',
  '/event/flood-2015',
  '/changes?ids=gates-opened',
  '/gaps',
  '/saved',
  '/rules',
  '/nowhere',
];

/** Made of the same parts as others that are looked at. */
const likeOthers = [
  ...['/search?text=mines', '/claim/barns-counted', '/sources', '/actor/orrow/voices'],
  ...['/graph?start=movses-hakobian&to=icbl', '/accusations?a=armenia&b=azerbaijan'],
];

/** Where every colour is seen: the themes are made of few names for colours, which all views share. */
const darkToo = ['/', '/claims', '/claim/gates-opened', '/source/wikipedia-nk-mines', '/matrix?topic=weir-gates', '/timeline', '/graph', '/gaps']; // prettier-ignore

/** Forms of the same questions, each of which the database plans for seconds. */
const narrowed = [
  '/claims?topic=use',
  '/claim/halo-gave-maps-to-turkish-services?saidBy=2023',
  '/matrix?topic=halo&rows=actor',
  '/timeline?topic=weir-gates',
  '/gaps?kinds=LOST_FOOTNOTE',
];

const soaking = process.env['GAINSAY_SOAK'] !== undefined;

const ofView = (path: string): RegExp => new RegExp(`^${path.replace(':id', '[^/]+')}$`);

export function accessibility(explorer: () => Explorer): void {
  describe('accessibility', () => {
    test('every view is among those that are looked at', () => {
      const looked = views.map((path) => new URL(path, 'http://x').pathname);
      expect(viewPaths.filter((path) => !looked.some((each) => ofView(path).test(each)))).toEqual([]);
    });

    const soaked = soaking ? [...views, ...narrowed] : views.filter((path) => !likeOthers.includes(path));
    test('axe finds nothing serious at any view, in either theme, and no phone scrolls sideways', async () => {
      const found = await twoAtOnce(soaked, (path) =>
        faultsAt(explorer(), path).catch((error: unknown) => [`${path}: ${String(error)}`]),
      );
      expect(found.flat()).toEqual([]);
    }, 600_000);
  });
}

/** All at one visit, for a visit is what takes long. */
async function faultsAt(explorer: Explorer, path: string): Promise<string[]> {
  const page = await visit(explorer, path, {}, 300_000);
  const light = await seriousFindings(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = soaking || darkToo.includes(path) ? await seriousFindings(page, 'colours') : [];
  await page.setViewportSize({ width: 375, height: 720 });
  const { headings, lang, wide } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    wide: document.documentElement.scrollWidth - innerWidth,
  }));
  await page.context().close();
  return [
    ...light,
    ...dark.map((finding) => `dark: ${finding}`),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(lang === 'en' ? [] : [`language ${lang}`]),
    ...(wide <= 0 ? [] : [`${wide} px wider than a phone`]),
  ].map((fault) => `${path}: ${fault}`);
}
