import { graphql, type ResultOf } from '../graphql/document.js';
import { wordsOf } from '../words.js';

/** A figure with what it takes to read it. */
export const figureFields = graphql(`
  fragment FigureFields on Figure {
    id
    value
    min
    max
    text
    unit
    qualifier
    population
    note
    period {
      edtf
    }
    measure {
      id
      name
    }
  }
`);

export type Figure = ResultOf<typeof figureFields>;

/** A number as its source bounds it. @example 'at least 25 people' */
export function valueOf({ value, min, max, unit, qualifier }: Omit<Figure, 'period' | 'measure'>): string {
  const range = min !== null && max !== null ? `${say(min)} to ${say(max)}` : '';
  const number = value === null ? range : say(value);
  const qualified = qualifier && qualifier !== 'EXACT' ? `${wordsOf(qualifier)} ${number}` : number;
  return [qualified || 'no number', unit].filter(Boolean).join(' ');
}

export const say = (number: number): string => number.toLocaleString('en');

/** @example gapWords(14, 13) // 'The parts come to 13, 1 less than the total.' */
export function gapWords(stated: number, sum: number): string {
  const gap = say(Math.abs(sum - stated));
  if (sum === stated) return `The parts come to ${say(sum)}, as the total.`;
  return `The parts come to ${say(sum)}, ${gap} ${sum < stated ? 'less' : 'more'} than the total.`;
}
