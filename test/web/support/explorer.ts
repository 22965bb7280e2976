import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readCorpus } from '../../../src/corpus/read.js';
import { importRecords } from '../../../src/graph/import.js';
import { serve, type Serving } from '../../../src/server.js';
import { bundledCorpus, graphOf, story } from '../../support/corpus.js';
import { openBrowser } from './chromium.js';

export interface Explorer {
  readonly url: string;
  readonly serving: Serving;
  readonly browser: Browser;
  /** Every request of any page that left the origin; there is to be none. */
  readonly strayed: string[];
  /** What any page had to complain of: errors of its own, and of the content security policy. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** The explorer on a real graph: the bundled corpus, whose texts are not attached, and the story, whose are. */
export async function openExplorer(): Promise<Explorer> {
  const graph = await graphOf(bundledCorpus);
  await importRecords(graph, (await readCorpus(story)).records);
  const browser = await openBrowser();
  // What `gainsay start` lets the database plan ahead, it plans here while the first pages are looked at.
  const serving = await serve(graph, { port: 0, host: '127.0.0.1', timeLimit: 110_000 });
  const close = async (): Promise<void> => {
    await browser.close();
    await serving.close();
  };
  return { url: serving.url, serving, browser, strayed: [], complaints: [], close };
}

/** Opens an address of the explorer as somebody who has never been there, and waits no longer than `patience`, in ms. */
export async function visit(
  explorer: Explorer,
  path: string,
  options: BrowserContextOptions = {},
  patience = 110_000,
): Promise<Page> {
  const context = await explorer.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  watch(explorer, page);
  await page.goto(explorer.url + path);
  await settle(page);
  return page;
}

function watch({ url, strayed, complaints }: Explorer, page: Page): void {
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked)) strayed.push(asked);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself tells of what failed to load, which some tests mean to fail.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
}

/** Waits until nothing is being asked any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], .waiting, .stale'));
}

/** What GraphQL itself answers, to compare with what is shown. */
export async function answerOf<Data>(
  { url }: Explorer,
  query: string,
  variables: object = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** What an export gives, with the name of its file. */
export async function exported(
  page: Page,
  form: 'CSV' | 'JSON' | 'SVG',
): Promise<{ name: string; text: string }> {
  await page.locator('.export > summary').first().click();
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `Save as ${form}` })
    .first()
    .click();
  const file = await waiting;
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a theme makes a difference to. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds serious or critical on the page as it stands; in another theme only its colours are to be looked at again. */
export async function seriousFindings(page: Page, only?: 'colours'): Promise<string[]> {
  if (!only) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...(only && { runOnly: ofColours }) };
  const findings = await page.evaluate<Finding[]>(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Two at a time: while the database plans for one of them, the browser looks at the other. */
export async function twoAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const take = async (): Promise<void> => {
    for (const [place, item] of waiting) results[place] = await work(item);
  };
  await Promise.all([take(), take()]);
  return results;
}

/** The clipboard's text. */
export const copied = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (navigator as unknown as { clipboard: { readText(): Promise<string> } }).clipboard.readText(),
  );
