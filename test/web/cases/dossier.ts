import type { Page } from 'playwright-core';
import { settle, visit, type Explorer } from '../support/explorer.js';

const maps = '/claim/halo-gave-maps-to-turkish-services';
const textOf = (page: Page, name: string): Promise<string | null> =>
  page.getByRole('region', { name, exact: true }).textContent();

export function dossier(explorer: () => Explorer): void {
  describe('the dossier of a claim', () => {
    test('tells who says what, when, in which words, through whom, and what is missing', async () => {
      const page = await visit(explorer(), maps);
      expect(await page.title()).toBe('HALO handed minefield maps to Turkish special services. · Gainsay');
      const cards = await page.locator('.statement').allTextContents();
      expect(cards).toHaveLength(3);
      const denial = cards.find((card) => card.includes('denies it')) ?? '';
      expect(denial).toContain('HALO Trust');
      expect(denial).toContain('2020 or later');
      expect(denial).toContain('HALO Trust said the accusation was "an absolute lie".');
      expect(denial).toContain('Wikipedia (article "Land mines in Nagorno-Karabakh")');
      expect(denial).toContain('not checked: the text is not attached');
      expect(cards.find((card) => card.includes('Naira Zohrabyan'))).toContain('endorses it');
      expect(await textOf(page, 'What answers it')).toMatch(
        /Denied.*HALO Trust.*Endorsed by others.*Naira Zohrabyan/,
      );
      expect(await textOf(page, 'What is missing')).toContain('3 quotes are not checked');
      await page.context().close();
    });

    test('says of a claim that nobody denied that no denial is recorded, and never that it is undisputed', async () => {
      const page = await visit(explorer(), '/claim/halo-maps-helped-azerbaijan-2020');
      const text = (await page.getByRole('main').textContent()) ?? '';
      expect(text).toContain('no denial is recorded here');
      expect(text).not.toMatch(/undisputed|uncontested|\btrue\b|\bproven\b/i);
      await page.context().close();
    });

    test('the meaning of a computed label is one click away, and the rule one more', async () => {
      const page = await visit(explorer(), maps);
      const label = page.getByRole('region', { name: 'What answers it' }).locator('.why').first();
      await label.locator('summary').click();
      expect(await label.textContent()).toContain('Someone denies it.');
      await label.getByRole('link', { name: 'The rule in words' }).click();
      await page.waitForURL(/\/rules#dispute-findings/);
      await settle(page);
      expect(await page.getByRole('heading', { name: 'Dispute findings' }).isVisible()).toBe(true);
      const told = await page.locator('.prose :is(p, li)').allTextContents();
      expect(told.filter((text) => /^[-|#]|\*\*| - |`/.test(text))).toEqual([]);
      await page.context().close();
    });

    test('a report of a report stands inside it, and the trail leads to its root', async () => {
      const page = await visit(explorer(), '/claim/nk-more-ap-mines-2013');
      const card = page.locator('.statement').first();
      const inner = await card.locator('.reports .reports').first().textContent();
      expect(inner).toContain('Landmine');
      await card.getByText('Trace to the root').click();
      await card.locator('.chain-one li').first().waitFor();
      await settle(page);
      const trails = await card
        .locator('.chain-one')
        .evaluateAll((all) => all.map((one) => one.querySelectorAll('li').length));
      expect(trails).toContain(3);
      await page.context().close();
    });

    test('voices are counted by root, and a document that only repeats is told as such', async () => {
      const page = await visit(explorer(), '/claim/nk-more-ap-mines-2013');
      const counted = (await textOf(page, 'How many voices')) ?? '';
      expect(counted).toContain('1 root in 3 documents; 1 of unknown origin, never counted as independent');
      expect(counted).toContain('Where no inferred identity is accepted: 2 roots');
      expect(counted).toContain('only repeats what it reports or cites, and is no root');
      await page.context().close();
    });

    test('a link to a statement leads to it, and reloads to it', async () => {
      const page = await visit(explorer(), maps);
      const card = page.locator('.statement').nth(1);
      await card.getByRole('link', { name: 'Link to this' }).click();
      await page.reload();
      await settle(page);
      expect(await page.locator('.statement.named').getAttribute('id')).toBe(await card.getAttribute('id'));
      expect(await card.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
      await page.context().close();
    });

    test('what is not in the graph is told so', async () => {
      const page = await visit(explorer(), '/claim/no-such-claim');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No such claim');
      await page.context().close();
    });
  });
}
