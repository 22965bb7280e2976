import { copied, visit, type Explorer } from '../support/explorer.js';

export function queries(explorer: () => Explorer): void {
  const askWith = async (body: string): Promise<{ data: Record<string, unknown> }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${explorer().url}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as { data: Record<string, unknown> };
  };

  describe('the query behind a panel', () => {
    test('as curl it asks for the same rows, whatever quotes are in it', async () => {
      const page = await visit(explorer(), "/search?text=HALO's");
      await page.getByText('Show the query').first().click();
      await page.getByRole('button', { name: 'Copy as curl' }).click();
      await page.getByText('Copied').waitFor();
      const command = await copied(page);
      const [, address, body = ''] =
        /^curl -s (\S+) -H 'content-type: application\/json' -d '([^]*)'$/.exec(command) ?? [];
      expect(address).toBe(`${explorer().url}/graphql`);
      // As a shell reads it: nothing within single quotes but the quote itself.
      expect(body.replaceAll("'\\''", '')).not.toContain("'");
      const { data } = await askWith(body.replaceAll("'\\''", "'"));
      const groups = Object.values(data) as { nodes: { words: { segments: { text: string }[] } }[] }[];
      const asked = groups.flatMap(({ nodes }) =>
        nodes.map(({ words }) => words.segments.map(({ text }) => text).join('')),
      );
      expect(asked.length).toBeGreaterThan(3);
      expect(await page.locator('.items .item-title').allTextContents()).toEqual(asked);
      await page.context().close();
    });

    test('opened in GraphiQL it runs there, and gives the rows of the panel', async () => {
      const page = await visit(explorer(), '/sources');
      const titles = await page.locator('.items .item-title').allTextContents();
      await page.getByText('Show the query').first().click();
      await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
      await page.waitForURL(/\/graphiql\?query=/);
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const result = page.locator('.result-window');
      await result.filter({ hasText: titles[0] ?? '?' }).waitFor();
      expect(await result.textContent()).toContain(`"totalCount"`);
      await page.context().close();
    });

    test('GraphiQL comes with canned questions, and runs one', async () => {
      const page = await visit(explorer(), '/graphiql');
      const run = page.getByRole('button', { name: /^Execute query/ });
      await run.waitFor();
      expect(await page.getByRole('tab').count()).toBeGreaterThan(5);
      await run.click();
      await page.locator('.result-window').filter({ hasText: '"data"' }).waitFor();
      await page.context().close();
    });
  });
}
