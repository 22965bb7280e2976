import type { Fit } from './fit.js';
import type { AsOf } from './guard.js';
import type { Operation, Selected } from './select.js';
import type { Parameters, StepText } from './step-text.js';
import type { Step, Steps } from './steps.js';

/** A part of a query under way: subqueries that bind variables, an expression over these, and how to read it. */
export interface Part {
  readonly calls: readonly string[];
  readonly expression: string;
  readonly shape: (raw: unknown) => unknown;
}

/** What is shared by all parts of one query. */
export interface Composition extends Operation {
  readonly steps: Steps;
  /** What a mutation has written. */
  readonly written: Parameters;
  readonly parameters: Parameters;
  readonly asOf: AsOf;
  /** Whether what is being read fits the schema. */
  readonly fit: Fit;
  /** The steps whose arguments depend on variables. */
  readonly placed: { readonly selected: Selected; readonly step: Step; readonly number: number }[];
  /** The parameters that hold ids. */
  readonly ids: string[];
  /** The rules that stand in the query, known once it is composed. */
  readonly rules: () => readonly string[];
  /** The next number for a step's variables and parameters. */
  next(): number;
  /** Composes a field that a file answers, asked of the objects in the variable `parent`. */
  composeStep(selected: Selected, parent: string | null): Part;
}

/** One step at its place in the query. */
export interface Level {
  readonly step: Step;
  readonly number: number;
  /** The opening of the subquery, with its parent. */
  readonly open: string;
  /** The step's lines, arguments filled in. */
  readonly body: StepText;
}

export type RawObject = Readonly<Record<string, unknown>>;

export const join = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');
