import type { Browser, Page } from 'playwright-core';
import { median, percentile } from '../measure/statistics.js';

/** Milliseconds from the navigation. */
export interface DossierTime {
  readonly claim: string;
  readonly heading: number;
  readonly whole: number;
}

export interface Pan {
  readonly seen: string;
  readonly framesPerSecond: number;
  /** Milliseconds between two frames. */
  readonly median: number;
  readonly p95: number;
}

const visits = 20;
const viewport = { width: 1280, height: 900 };

/** As somebody who has never been there opens twenty claims, each once more after all were opened once. */
export async function dossierTimes(
  browser: Browser,
  url: string,
  say: (text: string) => void,
): Promise<DossierTime[]> {
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
    url,
    `{ claims(first: ${visits}) { nodes { id } } }`,
  );
  const times: DossierTime[] = [];
  for (const round of ['Warming up', 'Measuring']) {
    say(`${round}: ${claims.nodes.length} dossiers.`);
    times.length = 0;
    const isWarmUp = round === 'Warming up';
    for (const { id } of claims.nodes) {
      // The database may plan longer than an answer may take, and keeps the plan: so it is opened again.
      const again = (): Promise<DossierTime> => dossierTime(browser, url, id);
      times.push(await (isWarmUp ? again().catch(again) : again()));
    }
  }
  return times;
}

async function dossierTime(browser: Browser, url: string, claim: string): Promise<DossierTime> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watchDossier);
  await page.goto(`${url}/claim/${encodeURIComponent(claim)}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => {
    const { whole } = (window as unknown as Watching).seen;
    return whole > 0 && performance.now() - whole > 500;
  });
  const { heading, whole } = await page.evaluate(() => (window as unknown as Watching).seen);
  await context.close();
  return { claim, heading, whole };
}

interface Watching {
  seen: { heading: number; whole: number };
}

/** Runs in the page: when its heading has words, and since when nothing is awaited any more, each once it is painted. */
function watchDossier(): void {
  const seen = { heading: 0, whole: 0 };
  (window as unknown as Watching).seen = seen;
  const painted = (note: () => void): unknown => requestAnimationFrame(() => setTimeout(note));
  let waits = true;
  new MutationObserver(() => {
    const words = document.querySelector('h1')?.textContent ?? '';
    if (words === '') return;
    if (seen.heading === 0) painted(() => (seen.heading ||= performance.now()));
    const awaits = document.querySelector('[aria-busy="true"], .waiting, .stale') !== null;
    if (awaits) seen.whole = 0;
    if (waits && !awaits) painted(() => (seen.whole = performance.now()));
    waits = awaits;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

interface Around {
  readonly explore: { readonly neighbours: { readonly nodes: readonly { readonly id: string }[] } };
}

/** The address of a drawing with as many nodes as there may be: around a claim, and on from what was found first. */
export async function graphOf300(url: string, start: string): Promise<string> {
  const drawn = new Set([start]);
  const opened: string[] = [];
  // A set that grows while it is walked gives what is added too.
  for (const id of drawn) {
    if (drawn.size >= 300) break;
    const { explore } = await ask<Around>(
      url,
      `{ explore(start: ${JSON.stringify(id)}) { neighbours(first: 25) { nodes { id } } } }`,
    );
    const added = explore.neighbours.nodes.filter((node) => !drawn.has(node.id));
    if (added.length < 5 && opened.length > 0) continue;
    added.forEach((node) => drawn.add(node.id));
    opened.push(id);
  }
  if (drawn.size < 300) throw new Error('the corpus is too small for a drawing of 300 nodes');
  return `/graph?${new URLSearchParams([['start', start], ...opened.map((id) => ['open', `all.${id}`])])}`;
}

/** Drags the drawing for some seconds: once as it opens, once with all of it in sight. */
export async function panning(browser: Browser, address: string): Promise<Pan[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  if ((await page.locator('.mark-node').count()) !== 300) throw new Error('300 nodes were to be drawn');
  const pans = [await pan(page, 'as it opens')];
  await page.getByRole('button', { name: 'Show all' }).click();
  pans.push(await pan(page, 'all of it in sight'));
  await context.close();
  return pans;
}

async function pan(page: Page, seen: string): Promise<Pan> {
  await page.locator('svg.graph').scrollIntoViewIfNeeded();
  const box = await page.locator('svg.graph').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  await page.waitForTimeout(1_000);
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  const frames = page.evaluate(countFrames, 4_000);
  const end = Date.now() + 4_000;
  for (let step = 0; Date.now() < end; step += 1)
    await page.mouse.move(
      box.x + 12 + 150 * (1 - Math.cos(step / 12)),
      box.y + 12 + 90 * (1 - Math.cos(step / 9)),
    );
  await page.mouse.up();
  const between = await frames;
  const all = between.reduce((sum, each) => sum + each, 0);
  return {
    seen,
    framesPerSecond: (between.length * 1_000) / all,
    median: median(between),
    p95: percentile(between, 0.95),
  };
}

/** Runs in the page: the milliseconds between frames for a while. */
function countFrames(duration: number): Promise<number[]> {
  return new Promise((resolve) => {
    const between: number[] = [];
    let [first, before] = [0, 0];
    const next = (now: number): void => {
      if (before > 0) between.push(now - before);
      first ||= now;
      before = now;
      if (now - first > duration) resolve(between);
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

async function settled(page: Page): Promise<void> {
  page.setDefaultTimeout(120_000);
  await page.waitForFunction(
    () =>
      document.querySelector('.mark-node') && !document.querySelector('[aria-busy="true"], .waiting, .stale'),
  );
}

async function ask<Data>(url: string, query: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: Data };
  if (!data) throw new Error(`no answer to ${query}`);
  return data;
}
