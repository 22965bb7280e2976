import { answerOf, settle, visit, type Explorer } from '../support/explorer.js';

interface Counts {
  readonly claims: { readonly totalCount: number };
  readonly statements: { readonly totalCount: number };
}

export function event(explorer: () => Explorer): void {
  describe('the page of an event', () => {
    test('tells when it was, what is claimed of it and who said so, and leads to its timeline', async () => {
      const page = await visit(explorer(), '/claim/gates-opened');
      await page.getByRole('link', { name: 'The flood of May 2015' }).click();
      await page.waitForURL(/\/event\/flood-2015$/);
      await settle(page);
      expect(await page.title()).toBe('The flood of May 2015 · Gainsay');
      expect(await page.locator('.about').textContent()).toContain('3 May 2015 to 4 May 2015');
      const { claims, statements } = await answerOf<Counts>(
        explorer(),
        `{ claims(event: "flood-2015") { totalCount }
           statements(event: "flood-2015", kind: [Assertion, Denial, NonCommitment, Assessment, Request]) { totalCount } }`,
      );
      const region = page.getByRole('region', { name: 'Claims about it' });
      expect(await region.locator('.items > li').count()).toBe(claims.totalCount);
      await page.getByRole('link', { name: 'Timeline of what was said' }).click();
      await page.waitForURL(/\/timeline\?event=flood-2015$/);
      await settle(page);
      expect(await page.locator('.list-head').textContent()).toContain(`${statements.totalCount} statements`);
      await page.context().close();
    });

    test('an event that its documents date differently has no date', async () => {
      const page = await visit(explorer(), '/event/first-war');
      expect(await page.locator('.about').textContent()).toContain('no date is recorded');
      await page.context().close();
    });
  });
}
