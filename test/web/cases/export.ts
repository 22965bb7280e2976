import { parse } from '../support/csv.js';
import { answerOf, exported, visit, type Explorer } from '../support/explorer.js';

interface Saved {
  readonly address: string;
  readonly asked: readonly { readonly query: string; readonly variables: object; readonly answer: unknown }[];
}

export function exports(explorer: () => Explorer): void {
  describe('what is seen as a file', () => {
    test('a list as CSV has its rows, and names the query, the time and the address', async () => {
      const path = '/claims?topic=halo&stance=DENIES';
      const page = await visit(explorer(), path);
      const { name, text } = await exported(page, 'CSV');
      expect(name).toMatch(/^gainsay-claims-topic-halo-stance-DENIES-\d{4}-\d\d-\d\dT\d{6}Z\.csv$/);
      const [head = [], ...rows] = parse(text);
      const titles = await page.locator('.items .item-title').allTextContents();
      expect(rows.map((row) => row[head.indexOf('Claim')])).toEqual(titles);
      expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([explorer().url + path]));
      expect(rows[0]?.at(-3)).toContain('Claims {"topic":"halo"');
      await page.context().close();
    });

    test('a dossier as JSON holds its answers, and the questions that give them again', async () => {
      const page = await visit(explorer(), '/claim/gates-opened');
      const { text } = await exported(page, 'JSON');
      const { asked, address } = JSON.parse(text) as Saved;
      expect(address).toBe(`${explorer().url}/claim/gates-opened`);
      expect(asked).toHaveLength(4);
      for (const { query, variables, answer } of asked)
        expect(await answerOf(explorer(), query, variables)).toEqual(answer);
      await page.context().close();
    });

    test('the timeline as SVG has every label, on light ground, and nothing of a page', async () => {
      const page = await visit(explorer(), '/timeline?topic=weir-gates', { colorScheme: 'dark' });
      const labels = await page.locator('svg.timeline text').allTextContents();
      const { text } = await exported(page, 'SVG');
      // A page of the explorer may not read markup at all.
      const elsewhere = await page.context().newPage();
      const drawn = await elsewhere.evaluate((svg) => {
        const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return {
          faults: file.querySelectorAll('parsererror, foreignObject, [class], [style], script').length,
          labels: [...file.querySelectorAll('text')].map((each) => each.textContent),
          ground: file.querySelector('svg > rect')?.getAttribute('fill'),
          label: file.querySelector('text')?.getAttribute('fill'),
          desc: file.querySelector('desc')?.textContent,
          ends: [...file.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(0, 4)),
        };
      }, text);
      expect(drawn).toMatchObject({ faults: 0, labels, ground: '#ffffff' });
      // What is only to be dragged is no part of the drawing.
      expect(text).not.toMatch(/brush|Drag/);
      // Dark writing, although the page is dark.
      expect(Math.max(...(drawn.label?.match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(130);
      expect(drawn.desc).toContain(`${explorer().url}/timeline?topic=weir-gates`);
      expect(drawn.desc).toContain('Timeline {"topic":"weir-gates"');
      expect(new Set(drawn.ends)).toEqual(new Set(['http']));
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
      await page.context().close();
    });
  });
}
