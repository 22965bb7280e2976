import { useEffect, useRef } from 'react';
import { useAddress, type Address } from '../address/address.js';
import { decoded } from '../address/decoded.js';
import { openSavedMenu } from '../saved/menu.js';

const keys: readonly (readonly [string, string])[] = [
  ['/ or Ctrl K', 'search'],
  ['↓ ↑ Enter Esc', 'choose a suggestion, or leave'],
  ['j, k', 'next and previous row'],
  ['Enter', 'open what the row is about'],
  ['o', 'open the words of the row in their source'],
  ['e', 'open or close what the row folds away'],
  ['c', 'copy the citation of the row'],
  ['v', 'save this view under a name'],
  ['g c, g a, g s, g m, g t, g p, g h', 'go to claims, actors, sources, matrix, timeline, gaps, home'],
  ['g n', 'go to the graph, around what this page is about'],
  ['g v', 'go to the saved views'],
  ['← ↑ → ↓', 'move in the matrix, along the timeline, and from node to node in the graph'],
  ['?', 'this help'],
];

const places: Readonly<Record<string, string>> = {
  c: '/claims',
  a: '/actors',
  s: '/sources',
  m: '/matrix',
  t: '/timeline',
  p: '/gaps',
  h: '/',
  v: '/saved',
};

export const helpId = 'keys';
export const searchId = 'search';

export function openHelp(): void {
  (document.getElementById(helpId) as HTMLDialogElement | null)?.showModal();
}

/** The keys that work everywhere, and the list of them. */
export function Keys() {
  const address = useAddress();
  const latest = useRef(address);
  latest.current = address;
  useEffect(() => listen(() => latest.current), []);
  return (
    <dialog id={helpId} aria-labelledby="keys-title" className="keys">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

function listen(address: () => Address): () => void {
  let pending = '';
  const onKey = (event: KeyboardEvent): void => {
    const before = pending;
    pending = '';
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return focusSearch(event);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (before === 'g' && event.key === 'n') return address().go(graphOf(address()));
    if (before === 'g' && event.key in places) return address().go(address().to(places[event.key] ?? '/'));
    if (event.key === 'g') pending = 'g';
    else if (event.key === '/') focusSearch(event);
    else if (event.key === '?') openHelp();
    else if (event.key === 'v') openSaved(event);
    else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
    else if (event.key === 'e' || event.key === 'c' || event.key === 'o') press(event.key);
    else if (event.key === 'Enter' && isRow(event.target)) press('Enter');
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** The graph around the node that a page is about; from a list, where one can choose. */
function graphOf({ path, params, to }: Address): string {
  const id = /^\/(?:claim|actor|source|event)\/([^/]+)/.exec(path)?.[1];
  const start = id === undefined ? params.get('start') : decoded(id);
  return to('/graph', { start: start ?? undefined });
}

function focusSearch(event: KeyboardEvent): void {
  event.preventDefault();
  const box = document.getElementById(searchId) as HTMLInputElement | null;
  box?.focus();
  box?.select();
}

function openSaved(event: KeyboardEvent): void {
  // The letter is not to be the first of the name.
  event.preventDefault();
  openSavedMenu();
}

/** A dialog that was just closed may still have the focus until the page is drawn anew. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input, textarea, select') || target.closest('dialog[open]') !== null);

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that has the focus, or else the one that the address names. */
const currentRow = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-row]') ??
  document.querySelector<HTMLElement>('[data-row="named"]');

/** A row that is no link itself. */
const isRow = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('[data-row]:not(a)');

/** A row is focused itself, or its link where it is one. */
function step(by: number): void {
  const all = rows();
  const at = all.indexOf(currentRow() ?? document.body);
  const next = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Presses what the current row, or else the first, marks with this key. */
function press(key: string): void {
  const row = currentRow() ?? rows()[0];
  row?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
}
