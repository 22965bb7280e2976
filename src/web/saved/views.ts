/** A view with a name: what stands behind the origin in its address, which holds all of its state. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
  /** The day on which it was saved, in ISO's form. */
  readonly saved: string;
}

type Views = readonly SavedView[];

export const longestName = 200;
const longestAddress = 8000;
const most = 1000;

/** A name belongs to one view: a second of that name takes the place of the first. */
export function withView(views: Views, view: SavedView): SavedView[] {
  const named = views.some(({ name }) => name === view.name);
  return named ? views.map((each) => (each.name === view.name ? view : each)) : [...views, view];
}

export function without(views: Views, name: string): SavedView[] {
  return views.filter((each) => each.name !== name);
}

export function renamed(views: Views, from: string, to: string): SavedView[] {
  return views.map((each) => (each.name === from ? { ...each, name: to } : each));
}

/** Views of a file beside those that are there: none is replaced, and what is there already is not there twice. */
export function merged(views: Views, more: Views): { readonly views: SavedView[]; readonly added: number } {
  const all = [...views];
  for (const view of more) {
    if (all.some(({ name, address }) => name === view.name && address === view.address)) continue;
    all.push({ ...view, name: freeName(all, view.name) });
  }
  return { views: all, added: all.length - views.length };
}

function freeName(views: Views, name: string): string {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${name} (${count})`;
    if (!views.some((each) => each.name === tried)) return tried;
  }
}

const kind = 'gainsay saved views';

export function exported(views: Views): string {
  return `${JSON.stringify({ kind, version: 1, views }, null, 2)}\n`;
}

/** Why a file cannot be read as saved views, in words for the reader. */
export class Unreadable extends Error {}

/** @throws Unreadable for anything but what `exported` writes */
export function readViews(text: string): SavedView[] {
  const file = parsed(text) as { kind?: unknown; version?: unknown; views?: unknown } | null;
  if (typeof file !== 'object' || file?.kind !== kind || !Array.isArray(file.views))
    throw new Unreadable('It is JSON, but not a file of saved views.');
  if (file.version !== 1)
    throw new Unreadable('It was written by a later version, which this one does not read.');
  if (file.views.length > most) throw new Unreadable(`It holds more than ${most} views.`);
  return file.views.map((view: unknown, index) => readView(view, index + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('It is not JSON.');
  }
}

function readView(view: unknown, place: number): SavedView {
  const { name, address, saved } = (view ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '' || name.length > longestName)
    throw new Unreadable(`View ${place} has no name of 1 to ${longestName} signs.`);
  if (typeof address !== 'string' || !isAddress(address))
    throw new Unreadable(`View ${place}, “${name}”, has an address that is not one of this explorer.`);
  if (typeof saved !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(saved))
    throw new Unreadable(`View ${place}, “${name}”, does not say on which day it was saved.`);
  return { name, address, saved };
}

/** A path of this explorer, and nothing that leads elsewhere, however it is written. */
function isAddress(address: string): boolean {
  const base = 'http://explorer.invalid';
  return (
    address.length <= longestAddress &&
    /^\/(?![/\\])/.test(address) &&
    URL.canParse(address, base) &&
    new URL(address, base).origin === base
  );
}
