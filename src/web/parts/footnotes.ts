import { createContext, useContext } from 'react';

/** What tells one passage from another. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly edition: { readonly id: string };
}

/** @example passageKey(quote) // 'watch-report@2015-11-20:183-263' */
export const passageKey = ({ edition, start, end }: Passage): string => `${edition.id}:${start}-${end}`;

/** The numbers of the notes on paper, by passage; where a view prints none there are none. */
export const FootnoteNumbers = createContext<ReadonlyMap<string, number>>(new Map());

export const useFootnoteNumber = (passage: Passage): number | undefined =>
  useContext(FootnoteNumbers).get(passageKey(passage));

export const footnoteId = (number: number): string => `note-${number}`;
