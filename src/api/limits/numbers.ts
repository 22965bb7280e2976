import { defaultPageSize, largestPage } from '../../graph/compose/page.js';
import { GainsayError } from '../../model/errors.js';

/** How much one request may ask for. What is above is refused before the database hears of it. */
export const limits = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Bytes of the body of a mutation, which may bring documents, where recordings are taken. */
  recording: 24 * 1024 * 1024,
  /** Words and signs of a document. Beyond 1,500 of them, some documents overflow the parser's stack. */
  tokens: 1_000,
  /** Names given to fields (`a: claims`) in a document. */
  aliases: 20,
  /** Directives (`@include`) in a document. */
  directives: 8,
  /** Fields of an operation itself. */
  rootFields: 10,
  /** Fields that lead somewhere, inside each other. */
  depth: 12,
  /** Fields that lead somewhere, in a whole operation; the database plans each of them in about 20 ms. */
  steps: 100,
  /** Fields and fragments of an operation, once every fragment is opened where it is named. */
  selections: 2_000,
  /** Items of one page. */
  page: largestPage,
  /** Items of a page when nothing is said. */
  defaultPage: defaultPageSize,
  /** The sizes of lists inside each other, multiplied. */
  items: 10_000,
  /** Milliseconds from the arrival of a request to its answer; the database ends a query after ten seconds by itself. */
  time: 12_000,
} as const;

/** @example overLimit('The document has 21 aliases', limits.aliases, 'Ask in several requests.') */
export function overLimit(found: string, allowed: number, remedy: string): GainsayError {
  const message = `${found}, and ${allowed.toLocaleString('en')} is the most that is allowed.`;
  return new GainsayError('LIMIT_EXCEEDED', message, { remedy });
}

/** A number as people write it; far above any limit it is only a lower bound. */
export function count(number: number): string {
  return number > 1e6 ? 'more than a million' : number.toLocaleString('en');
}
