import type { Did, Recorder } from '../../graph/record/once.js';
import type { Transaction } from '../../graph/run.js';
import type { SentTexts } from './texts.js';

/** What a deed is given: a transaction that holds the record clock, and the arguments of its field. */
export interface Doing {
  readonly transaction: Transaction;
  /** The record time of all that it writes. */
  readonly now: string;
  readonly recorder: Recorder;
  readonly args: Readonly<Record<string, unknown>>;
  readonly texts: SentTexts;
}

/** Does what a field of Mutation is for. @returns the record that it was about, and all that it touched */
export type Deed = (doing: Doing) => Promise<Did>;
