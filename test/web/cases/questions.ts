import { answerOf, settle, visit, type Explorer } from '../support/explorer.js';

interface Impact {
  readonly sourceImpact: {
    readonly claimsLosingRoots: number;
    readonly claimsLeftWithNone: number;
    readonly claims: { readonly totalCount: number };
    readonly fallen: { readonly totalCount: number };
  };
}

export function impact(explorer: () => Explorer): void {
  test('what falls with a source is counted as GraphQL counts it, with the rule one click away', async () => {
    const page = await visit(explorer(), '/source/watch-report');
    await page.getByRole('link', { name: 'What falls if it is withdrawn' }).click();
    await page.waitForURL(/\/source\/watch-report\/impact$/);
    await settle(page);
    const { sourceImpact } = await answerOf<Impact>(
      explorer(),
      `{ sourceImpact(source: "watch-report") { claimsLosingRoots claimsLeftWithNone
           claims { totalCount } fallen { totalCount } } }`,
    );
    const text = (await page.getByRole('main').textContent()) ?? '';
    expect(text).toContain(
      `${sourceImpact.claimsLosingRoots} claims would lose a root; ${sourceImpact.claimsLeftWithNone} of these`,
    );
    expect(await page.locator('.figures tbody tr').count()).toBe(sourceImpact.claims.totalCount);
    expect(text).toContain(`${sourceImpact.fallen.totalCount} statements and reports known through it alone`);
    await page.locator('.rules-used').first().getByRole('link', { name: 'The rule in words' }).click();
    await page.waitForURL(/\/rules#withdrawal/);
    await page.context().close();
  });
}

export function questions(explorer: () => Explorer): void {
  describe('the pages of single questions', () => {
    test('a stance moves with all who act for it, and what its own party said otherwise stays beside it', async () => {
      const page = await visit(explorer(), '/actor/orrow/stances?claim=gates-opened');
      const points = await page.locator('.stance-points > li').count();
      expect(points).toBeGreaterThan(1);
      expect(await page.locator('.otherwise').first().textContent()).toContain('neither confirms nor denies');
      await page.getByRole('link', { name: 'it alone' }).click();
      await page.waitForURL(/rollUp=ACTOR/);
      await settle(page);
      expect(await page.locator('.stance-points > li').count()).toBeLessThan(points);
      await page.context().close();
    });

    test('only the claims of which nothing would be left, also after a reload', async () => {
      const page = await visit(explorer(), '/source/watch-report/impact');
      const sum = (await page.locator('.sum').textContent()) ?? '';
      await page.getByRole('link', { name: 'nothing', exact: true }).click();
      await page.waitForURL(/left=NOTHING/);
      await page.reload();
      await settle(page);
      const left = await page.locator('.figures tbody tr').count();
      expect(sum).toContain(`${left} of these would be left without any`);
      await page.context().close();
    });

    test('diverging voices are as many as GraphQL finds', async () => {
      const { divergingVoices } = await answerOf<{ divergingVoices: { totalCount: number } }>(
        explorer(),
        '{ divergingVoices(party: "orrow") { totalCount } }',
      );
      const page = await visit(explorer(), '/actor/orrow/voices');
      expect(divergingVoices.totalCount).toBeGreaterThan(0);
      expect(await page.locator('.voices-of').count()).toBe(divergingVoices.totalCount);
      await page.context().close();
    });

    test('from who accuses whom to what two sides accuse each other of', async () => {
      const page = await visit(explorer(), '/accusations?by=vessany');
      await page.getByRole('link', { name: /: Vessany and Orrow$/ }).click();
      await page.waitForURL(/a=vessany&b=orrow/);
      await settle(page);
      const [one, other] = await page.locator('.two-sides > section').allTextContents();
      expect(one).toContain('3 claims');
      expect(other).toContain('1 claim');
      await page.context().close();
    });

    test('an audit counts passages by how they stand, and lists those alone', async () => {
      const page = await visit(explorer(), '/source/watch-report/audit');
      const link = page.getByRole('link', { name: /^stand \(\d+\)$/ });
      const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
      await link.click();
      await page.waitForURL(/verification=VERIFIED/);
      await settle(page);
      expect(await page.locator('.list-head').textContent()).toContain(`${count} passages`);
      await page.context().close();
    });

    test('the record of a claim tells when it was written, and nothing before that', async () => {
      const page = await visit(explorer(), '/changes?ids=gates-opened');
      expect(await page.locator('.list-head').textContent()).toMatch(/\d+ added/);
      await page.getByLabel('Up to (UTC)').fill('2001-01-01T00:00');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(/to=2001-01-01T00%3A00%3A00Z/);
      await settle(page);
      expect(await page.getByRole('main').textContent()).toContain('Nothing was added, changed or closed');
      await page.context().close();
    });

    test('figures stand beside those of other claims, with why they cannot be compared, and sums with their gap', async () => {
      const page = await visit(explorer(), '/claim/barns-counted');
      const panel = page.getByRole('region', { name: /^Beside other figures: Barns under water/ });
      const text = (await panel.textContent()) ?? '';
      expect(text).toContain('this claim');
      expect(text).toContain('The parts come to 13, 1 less than the total.');
      expect(text).toMatch(/can(not| perhaps)? be compared/);
      await page.context().close();
    });
  });
}
