import { wordsOf, sentence } from '../words.js';

export type Shape = 'plate' | 'bubble' | 'circle' | 'page' | 'diamond' | 'square' | 'open';

/** How a node is told from others: by its shape and two letters. */
interface Look {
  readonly letters: string;
  readonly shape: Shape;
}

const looks: Readonly<Record<string, Look>> = {
  Claim: { letters: 'Cl', shape: 'plate' },
  Assertion: { letters: 'As', shape: 'bubble' },
  Denial: { letters: 'De', shape: 'bubble' },
  NonCommitment: { letters: 'Nc', shape: 'bubble' },
  Assessment: { letters: 'Am', shape: 'bubble' },
  Request: { letters: 'Rq', shape: 'bubble' },
  Report: { letters: 'Rp', shape: 'bubble' },
  Retraction: { letters: 'Rt', shape: 'bubble' },
  Actor: { letters: 'Ac', shape: 'circle' },
  Utterance: { letters: 'Ut', shape: 'square' },
  Source: { letters: 'So', shape: 'page' },
  Edition: { letters: 'Ed', shape: 'page' },
  Event: { letters: 'Ev', shape: 'diamond' },
  Place: { letters: 'Pl', shape: 'diamond' },
  Topic: { letters: 'To', shape: 'diamond' },
  Name: { letters: 'Na', shape: 'square' },
  Measure: { letters: 'Me', shape: 'square' },
  Figure: { letters: 'Fi', shape: 'square' },
  End: { letters: '?', shape: 'open' },
};

/** All kinds, in the order in which the legend tells them. */
export const kinds = Object.keys(looks);

export const lookOf = (kind: string): Look => looks[kind] ?? { letters: kind.slice(0, 2), shape: 'square' };

/** @example kindWords('NonCommitment') // 'Non-commitment' */
export const kindWords = (kind: string): string =>
  kind === 'End' ? 'Where the trail is lost' : sentence(wordsOf(kind));

/** Round the middle of a node, 34 across. */
export const outlines: Readonly<Record<Shape, string>> = {
  plate: 'M-16-12H16a3 3 0 0 1 3 3V9a3 3 0 0 1-3 3H-16a3 3 0 0 1-3-3V-9a3 3 0 0 1 3-3Z',
  bubble: 'M-11-14H11a6 6 0 0 1 6 6V4a6 6 0 0 1-6 6H-2L-9 17V10h-2a6 6 0 0 1-6-6V-8a6 6 0 0 1 6-6Z',
  circle: 'M0-16A16 16 0 1 1 0 16 16 16 0 1 1 0-16Z',
  page: 'M-13-16H6L13-9V16H-13ZM6-16V-9H13',
  diamond: 'M0-18 18 0 0 18-18 0Z',
  square: 'M-14-14H14V14H-14Z',
  open: 'M9.4-12.9A16 16 0 1 0 9.4 12.9',
};
