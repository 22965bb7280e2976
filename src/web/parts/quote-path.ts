import { viewOf } from '../address/address.js';

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly edition: { readonly id: string; readonly source: { readonly id: string } };
}

/** The address of a quote in the reader of its source. */
export function pathOfQuote({ edition, start, end }: Placed): string {
  return `${viewOf('source', edition.source.id)}#${anchorOfQuote(edition.id, start, end)}`;
}

/** Where a quote stands: its edition, its first code point, and the one after its last. */
export function anchorOfQuote(edition: string, start: number, end: number): string {
  return `q=${encodeURIComponent(edition)}:${start}-${end}`;
}
