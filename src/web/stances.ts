import type { ResultOf } from './graphql/document.js';
import type { positionStance } from './stance-type.js';

export type Stance = NonNullable<ResultOf<typeof positionStance>['stance']>;

/** What a stance looks like: a shape, a letter and a tone, so that none of them has to be told apart by colour alone. */
export interface Look {
  readonly letter: string;
  readonly shape: 'up' | 'down' | 'diamond' | 'circle' | 'square' | 'dash';
  readonly filled: boolean;
  /** A group that shares its colour. */
  readonly tone: 'asserts' | 'admits' | 'denies' | 'aside' | 'weighs' | 'asks';
  /** As a verb: "Orrow denies it". */
  readonly verb: string;
}

const look = (
  letter: string,
  shape: Look['shape'],
  filled: boolean,
  tone: Look['tone'],
  verb: string,
): Look => ({ letter, shape, filled, tone, verb });

export const looks: Readonly<Record<Stance, Look>> = {
  ASSERTS: look('A', 'up', true, 'asserts', 'asserts it'),
  ENDORSES: look('E', 'up', false, 'asserts', 'endorses it'),
  ADMITS: look('M', 'diamond', true, 'admits', 'admits it'),
  ADMITS_IN_PART: look('P', 'diamond', false, 'admits', 'admits it in part'),
  DENIES: look('D', 'down', true, 'denies', 'denies it'),
  DISPUTES: look('X', 'down', false, 'denies', 'disputes it'),
  NEITHER_CONFIRMS_NOR_DENIES: look('N', 'circle', false, 'aside', 'neither confirms nor denies it'),
  DID_NOT_DENY: look('U', 'circle', false, 'aside', 'is reported not to have denied it'),
  DECLINED: look('C', 'circle', false, 'aside', 'declined to comment'),
  NO_REPLY: look('R', 'dash', false, 'aside', 'is reported not to have replied'),
  NO_KNOWLEDGE: look('K', 'circle', false, 'aside', 'says not to know'),
  CONTENT_LOST: look('L', 'dash', false, 'aside', 'answered; what was said is lost'),
  DOUBTS: look('B', 'square', false, 'weighs', 'doubts the evidence'),
  SUPPORTS: look('S', 'square', true, 'weighs', 'finds evidence for it'),
  DEMANDS: look('!', 'square', true, 'asks', 'demands it'),
  ASKS: look('?', 'square', false, 'asks', 'asks whether it is so'),
};

/** All stances, in the order in which they are told. */
export const allStances = Object.keys(looks) as Stance[];
