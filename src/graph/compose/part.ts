import { markWords } from '../../model/search.js';
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
  readonly parameters: Parameters;
  readonly asOf: AsOf;
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

/** An object that is made of properties of its parent: it has no identity, and so no file. */
interface ValueType {
  readonly properties: (field: string) => string[];
  readonly read: (raw: RawObject, field: string) => unknown;
}

const dateProperties = (field: string): string[] => [field, `${field}Earliest`, `${field}Latest`];

/** The types that are made of their parent's properties, by name. */
export const valueTypes: Readonly<Record<string, ValueType>> = {
  /** The text as written, and its first and last day. */
  Date: {
    properties: dateProperties,
    read: (raw, field) => {
      const [edtf, earliest, latest] = dateProperties(field).map((property) => raw[property] ?? null);
      return edtf === null ? null : { edtf, earliest, latest };
    },
  },
  /** A text, with the words marked that were searched for. */
  MarkedText: {
    properties: (field) => [field, 'terms'],
    read: (raw, field) => {
      const text = String(raw[field]);
      return { text, segments: markWords(text, raw['terms'] as string[]) };
    },
  },
};
