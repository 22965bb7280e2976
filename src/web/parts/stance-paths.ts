import type { Look } from '../stances.js';

/** The shapes of stances, each in a square of 12. */
export const stancePaths: Readonly<Record<Look['shape'], string>> = {
  up: 'M6 1.2 11 10.5H1Z',
  down: 'M6 10.8 1 1.5h10Z',
  diamond: 'M6 .8 11.2 6 6 11.2.8 6Z',
  circle: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  square: 'M1.6 1.6h8.8v8.8H1.6Z',
  dash: 'M1 4.6h10v2.8H1Z',
};
