import type { Page } from 'playwright-core';
import { inWords } from '../../../src/web/dates.js';
import { looks, type Stance } from '../../../src/web/stances.js';
import { parse } from '../support/csv.js';
import { answerOf, exported, settle, visit, type Explorer } from '../support/explorer.js';

interface Claim {
  readonly text: string;
  readonly statements: {
    readonly edges: readonly {
      readonly stance: Stance;
      readonly node: {
        readonly said: { readonly edtf: string } | null;
        readonly madeBy: { readonly nodes: readonly { readonly name: string }[] };
      };
    }[];
  };
}

const matrixQuestion = `{ claims(topic: "weir-gates", first: 25) { nodes { text statements(first: 25) { edges {
  stance node { said { edtf } madeBy(first: 3) { nodes { name } } } } } } } }`;

const facetQuestion = `{ claims(first: 1) { totalCount byStance { value count } byDisputeFinding { value count } byTopic { label count } }
  denied: claims(first: 1, stance: [DENIES]) { totalCount } }`;

/** Behind the table a file says of each row where it comes from. */
const behind = 3;

/** One mark in one cell, as all three have to have it. */
const entry = (claim: string, who: string, stance: string, said: string): string =>
  [claim, who, stance, said].join(' | ');

export function patterns(explorer: () => Explorer): void {
  const ask = <Data>(query: string): Promise<Data> => answerOf<Data>(explorer(), query);

  describe('the patterns', () => {
    test('matrix: the file, the table and the answer of the API say the same, each of them once', async () => {
      const { claims } = await ask<{ claims: { nodes: Claim[] } }>(matrixQuestion);
      const answered = claims.nodes.flatMap(({ text, statements }) =>
        statements.edges.flatMap(({ stance, node }) =>
          (node.madeBy.nodes.length > 0 ? node.madeBy.nodes : [{ name: 'Not named' }]).map(({ name }) =>
            entry(text, name, looks[stance].letter, node.said ? inWords(node.said.edtf) : 'undated'),
          ),
        ),
      );
      const dates = answered.map((each) => each.split(' | ').at(-1) ?? '');
      const page = await visit(explorer(), '/matrix?topic=weir-gates&rows=actor');
      const [head = [], ...rows] = parse((await exported(page, 'CSV')).text).map((row) =>
        row.slice(0, -behind),
      );
      const filed = rows.flatMap(([claim = '', ...cells]) =>
        cells.flatMap((cell, column) =>
          cell
            .split(' | ')
            .filter(Boolean)
            .map((each) => entry(claim, head[column + 1] ?? '', each.charAt(0), saidIn(each, dates))),
        ),
      );
      expect(answered.length).toBeGreaterThan(20);
      expect((await entriesOf(page)).sort()).toEqual([...answered].sort());
      expect(filed.sort()).toEqual(answered.sort());
      await page.context().close();
    });

    test('facets: every count is the one of the API, and what a filter leaves', async () => {
      interface Counts {
        claims: {
          totalCount: number;
          byStance: { value: string; count: number }[];
          byDisputeFinding: { value: string; count: number }[];
          byTopic: { label: string; count: number }[];
        };
        denied: { totalCount: number };
      }
      const { claims, denied } = await ask<Counts>(facetQuestion);
      const page = await visit(explorer(), '/claims');
      const shown = async (title: string): Promise<number[]> =>
        (await page.locator('.facet', { hasText: title }).locator('li .count').allTextContents()).map(Number);
      expect(await shown('Stance taken')).toEqual(claims.byStance.map(({ count }) => count));
      expect(await shown('What answers it')).toEqual(claims.byDisputeFinding.map(({ count }) => count));
      expect(await shown('Topic')).toEqual(claims.byTopic.map(({ count }) => count));
      expect(claims.byStance.find(({ value }) => value === 'DENIES')?.count).toBe(denied.totalCount);
      await page.context().close();
    });

    test('addresses: each view is the same after a reload, and after going on and back', async () => {
      const views = [
        '/claims',
        '/claim/gates-opened#ministry-denies-gates',
        '/actor/orrow-waterways',
        '/source/watch-report#q=watch-report%402015-11-20:183-263',
        '/matrix?topic=weir-gates',
        '/timeline',
        '/gaps',
        '/search?text=mines',
      ];
      const page = await visit(explorer(), '/rules');
      for (const path of views) {
        await page.goto(explorer().url + path);
        const first = await standing(page);
        await page.reload();
        expect(await standing(page)).toEqual(first);
        await page.getByRole('contentinfo').getByRole('link', { name: 'The rules and words' }).click();
        await page.waitForURL(/\/rules$/);
        await page.goBack();
        expect(await standing(page)).toEqual(first);
      }
      await page.context().close();
    });

    test('forms: the same selection as list, matrix and timeline keeps its query string', async () => {
      const page = await visit(explorer(), '/matrix?topic=weir-gates');
      for (const [name, path] of [
        ['List', '/claims'],
        ['Timeline', '/timeline'],
        ['Matrix', '/matrix'],
      ] as const) {
        await page.getByRole('navigation', { name: 'The same as' }).getByRole('link', { name }).click();
        await page.waitForURL(`**${path}?topic=weir-gates`);
        await settle(page);
      }
      await page.context().close();
    });

    test('quotes: every one that is stored stands in the reader of its source, or is told as not found', async () => {
      interface Sources {
        sources: { nodes: { id: string; editions: { nodes: { id: string }[] } }[] };
      }
      interface Quotes {
        node: { quotes: { totalCount: number; nodes: { start: number; end: number }[] } };
      }
      const { sources } = await ask<Sources>(
        '{ sources(first: 100) { nodes { id editions(first: 5) { nodes { id } } } } }',
      );
      const editions = sources.nodes.flatMap(({ id, editions: { nodes } }) =>
        nodes.map((edition) => ({ source: id, id: edition.id })),
      );
      const all: { source: string; edition: { id: string } & Quotes['node'] }[] = [];
      for (const { source, id } of editions) {
        const query =
          'query ($id: ID!) { node(id: $id) { ... on Edition { quotes(first: 100) { totalCount nodes { start end } } } } }';
        const { node } = await answerOf<Quotes>(explorer(), query, { id });
        if (node.quotes.totalCount > 0) all.push({ source, edition: { id, ...node } });
      }
      expect(all.length).toBeGreaterThan(5);
      // The largest is more than one page of the API, and has a case of its own in the reader.
      const page = await visit(explorer(), '/rules');
      for (const { source, edition } of all.filter(({ edition: { quotes } }) => quotes.totalCount <= 100)) {
        await page.goto(`${explorer().url}/source/${source}?edition=${encodeURIComponent(edition.id)}`);
        await page.locator('.passage').first().waitFor();
        const stored = new Set(edition.quotes.nodes.map(({ start, end }) => `card ${start}-${end}`));
        const shown = await page.locator('.passage').evaluateAll((cards) => cards.map(({ id }) => id));
        expect([edition.id, shown.sort()]).toEqual([edition.id, [...stored].sort()]);
        const marked = await page.locator('.full-text .begin').count();
        const told = await page.locator('.unplaced .passage').count();
        if (await page.locator('.full-text').count()) expect(marked + told).toBe(stored.size);
      }
      await page.context().close();
    });
  });
}

/** The date in a cell of the file, which commas part from the rest, and which may have one itself. */
function saidIn(cell: string, dates: readonly string[]): string {
  const found = dates.filter((date) => cell.endsWith(`, ${date}`) || cell.includes(`, ${date}, `));
  return found.sort((one, other) => other.length - one.length)[0] ?? cell;
}

/** What a reader has before her: every word and every link of the view. */
async function standing(page: Page): Promise<string[]> {
  await page.locator('main h1').first().waitFor();
  await settle(page);
  return page
    .locator('main')
    .evaluate((main) => [
      document.title,
      main.textContent ?? '',
      ...[...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    ]);
}

/** The marks of the table. */
const entriesOf = (page: Page): Promise<string[]> =>
  page.locator('table.matrix').evaluate((table) => {
    const [head, ...rows] = [...(table as HTMLTableElement).rows];
    const text = (element: Element | null | undefined): string => element?.textContent ?? '';
    return rows.flatMap((row) =>
      [...row.cells].flatMap((cell, column) =>
        [...cell.querySelectorAll('.entry')].map((each) =>
          [
            text(row.cells[0]),
            text(head?.cells[column]),
            text(each.querySelector('.stance > span')).replace('?', '') || '?',
            text(each.querySelector('.date')),
          ].join(' | '),
        ),
      ),
    );
  });
