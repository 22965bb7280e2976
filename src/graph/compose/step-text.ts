import type { Step, Steps } from './steps.js';

/** The parameters of a query, by name. */
export type Parameters = Record<string, unknown>;

/** Behind the field in the name of a file that answers from what is added up beforehand, for the present alone. */
export const keptFile = 'kept';

/** The arguments that are given: an argument that is null counts as not given. */
export function givenArguments(args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value != null));
}

/**
 * The step that answers a field: the concrete type's file, or that of an interface of it. A way in of its own, named
 * `<field>.<argument>`, is taken where its argument is given; where several are, that of the argument which the schema
 * names first. What is kept of the present answers before all of them, unless the question is asked as of another time.
 */
export function chooseStep(
  steps: Steps,
  types: readonly string[],
  field: string,
  given: Readonly<Record<string, unknown>>,
): Step | undefined {
  for (const type of types) {
    const choose = (name: string): Step | undefined => {
      const ways = Object.keys(given).map((argument) => steps.get(`${name}.${argument}`));
      return ways.find((way) => way !== undefined) ?? steps.get(name);
    };
    const kept = given['asOf'] === undefined ? choose(`${type}/${field}.${keptFile}`) : undefined;
    const step = kept ?? choose(`${type}/${field}`);
    if (step) return step;
  }
  return undefined;
}

/** The lines of a step, and what joins a further condition to them. */
export interface StepText {
  readonly text: string;
  readonly joint: 'AND' | 'WHERE' | 'WITH * WHERE';
}

/**
 * The lines of a step for the arguments that are given: a line that names another argument is left out, and the rest
 * name their parameters by the number of the step, so that equal selections give equal texts.
 */
export function stepText(
  step: Step,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
  number: number,
  parameters: Parameters,
): StepText {
  const absent = names.filter((name) => !(name in given));
  const lines = step.body.filter((line) => !absent.some((name) => mentions(line, name)));
  const text = lines.map((line) => nameParameters(line, given, number, parameters)).join('\n');
  return { text, joint: conditionJoint(lines) };
}

const mentions = (line: string, name: string): boolean => new RegExp(`\\$${name}\\b`).test(line);

export function nameParameters(
  text: string,
  given: Readonly<Record<string, unknown>>,
  number: number,
  parameters: Parameters,
): string {
  return text.replace(/\$(\w+)/g, (_, name: string) => {
    const parameter = `a${number}_${name}`;
    parameters[parameter] = given[name] ?? null;
    return `$${parameter}`;
  });
}

/** What joins a further condition to the lines of a step. */
function conditionJoint(lines: readonly string[]): StepText['joint'] {
  const last = lines.at(-1)?.trim() ?? '';
  if (/^(AND|WHERE)\b/.test(last)) return 'AND';
  return /^(MATCH|WITH)\b/.test(last) ? 'WHERE' : 'WITH * WHERE';
}
