import { getArgumentValues, getNamedType, getNullableType, isListType, print } from 'graphql';
import type { Row } from '../run.js';
import { readAsOf } from './as-of.js';
import { composeConnection } from './connection.js';
import { fitting, type Fit } from './fit.js';
import { expandGuards } from './guard.js';
import { pageOrder, readPage } from './page.js';
import { join, type Composition, type Level, type Part } from './part.js';
import { innerSets, objectType, type FieldsType, type Operation, type Selected } from './select.js';
import { composeSelection, findStep } from './selection.js';
import { givenArguments, nameParameters, stepText, type Parameters } from './step-text.js';
import { rewind } from './rewind.js';
import { rulesIn } from './rules.js';
import type { Steps } from './steps.js';

/** One root field of an operation as one query. */
export interface Composed {
  readonly text: string;
  readonly parameters: Parameters;
  /** The parameters that hold ids which somebody named: each may mean another record, that it is judged to be. */
  readonly ids: readonly string[];
  /** The parameters for other variables of the same form: the same ones given, of the same words and sizes. */
  readonly fill: (variables: Operation['variables']) => Parameters;
  /** Turns the one row of the query into the field's answer, keyed as the operation asks. */
  readonly shape: (row: Row | undefined) => Answered;
}

export interface Answered {
  readonly value: unknown;
  /** Whether all of it is as the schema promises. Where it is not, GraphQL tells what is missing where. */
  readonly fits: boolean;
}

/** A list that is no connection is short by nature; the bound guards against a fault in the data. */
const longestList = 1000;

/**
 * Composes one root field: walks its selection once and nests the steps of `cypher/` in each other.
 * The text depends on the selection and on which arguments are given, never on their values or on aliases.
 * @param written what a mutation has written, for the file that leads from there to its answer
 * @throws GainsayError BAD_USER_INPUT for a page or cursor that cannot be
 */
export function compose(
  steps: Steps,
  operation: Operation,
  selected: Selected,
  written: Parameters = {},
): Composed {
  let number = 0;
  let rules: readonly string[] = [];
  const parameters: Parameters = {};
  const fit: Fit = { holds: true };
  const composition: Composition = {
    ...operation,
    written,
    steps,
    fit,
    parameters,
    asOf: readAsOf(givenOf(selected, operation), parameters),
    placed: [],
    ids: [],
    rules: () => rules,
    next: () => ++number,
    composeStep: (inner, parent) => composeStep(composition, inner, parent),
  };
  const part = composeStep(composition, selected, null);
  const lines =
    composition.ids.length > 0 ? withJudgedAt(part.expression) : [`RETURN ${part.expression} AS answer`];
  const text = [...part.calls, ...lines].join('\n');
  rules = rulesIn(text);
  const keep = fitting(fit, selected.field.type);
  const shape = (row: Row | undefined): Answered => {
    fit.holds = true;
    const value = keep(row && part.shape(row['answer']));
    return { value, fits: fit.holds };
  };
  const fill = (variables: Operation['variables']): Parameters => fillAgain(composition, selected, variables);
  const { asOf, ids } = composition;
  return { text: expandGuards(asOf.knownAt ? rewind(text) : text, asOf), parameters, ids, fill, shape };
}

/**
 * Whoever keeps in mind which records are one must know whether somebody has judged since. It is read when the answer is
 * there: as a part of it, it would keep the database from remembering what it has read.
 */
const withJudgedAt = (expression: string): string[] => [
  `WITH ${expression} AS answer`,
  "OPTIONAL MATCH (clock:Clock {id: 'record'})",
  'RETURN answer, clock.judgedAt AS judgedAt',
];

function fillAgain(
  { parameters, placed }: Composition,
  root: Selected,
  variables: Operation['variables'],
): Parameters {
  const filled = { ...parameters };
  readAsOf(givenOf(root, { variables }), filled);
  for (const { selected, step, number } of placed) {
    const given = givenOf(selected, { variables });
    for (const [name, value] of Object.entries(given))
      if (`a${number}_${name}` in filled) filled[`a${number}_${name}`] = value;
    if (`a${number}_behind` in filled) filled[`a${number}_behind`] = readPage(step, given).from;
  }
  return filled;
}

/** Whether the arguments of a field depend on variables. */
const asksVariables = ({ nodes: [node] }: Selected): boolean =>
  node?.arguments?.some(({ value }) => print(value).includes('$')) === true;

/** The arguments that a field is given; one that is null counts as left out, so that its default holds. */
function givenOf(
  { field, nodes: [node] }: Selected,
  { variables }: Pick<Operation, 'variables'>,
): Parameters {
  if (!node) throw new Error('a selected field has a node');
  const values = getArgumentValues(field, node, variables);
  for (const { name, defaultValue } of field.args) values[name] ??= defaultValue;
  return givenArguments(values);
}

/** A field that a file answers, asked of the objects in the variable `parent`. */
function composeStep(c: Composition, selected: Selected, parent: string | null): Part {
  const { field, type } = selected;
  const given = { ...givenOf(selected, c), ...(parent === null && c.written) };
  const found = findStep(c, type, field.name, given);
  if (!found) throw new Error(`no file answers ${type.name}.${field.name}`);
  const step = { ...found, order: found.orders.get(String(given['orderBy'])) ?? found.order };
  const number = c.next();
  if (asksVariables(selected)) c.placed.push({ selected, step, number });
  const names = field.args.map((argument) => argument.name);
  const body = stepText(step, names, given, number, c.parameters);
  for (const { name, type: of } of field.args)
    if (getNamedType(of).name === 'ID' && `a${number}_${name}` in c.parameters)
      c.ids.push(`a${number}_${name}`);
  const open =
    parent === null ? 'CALL () {' : `CALL (${parent}) {\nWITH ${parent} AS parent${condition(selected.only)}`;
  const level: Level = { step, number, open, body };
  const inner = objectType(field);
  if (step.returns === 'value') {
    if (inner) throw new Error(`${step.name}.cypher returns a value, and ${inner.name} is an object`);
    const value = nameParameters(step.value, given, number, c.parameters);
    return valuePart(level, value);
  }
  if (!inner)
    throw new Error(`${step.name}.cypher returns a node, and ${type.name}.${field.name} is a scalar`);
  if (inner.name.endsWith('Connection')) {
    return composeConnection(c, level, inner, selected, readPage(step, given));
  }
  return composeObjects(c, level, inner, selected, isListType(getNullableType(field.type)));
}

const condition = (only: FieldsType | null): string => (only ? ` WHERE parent:${only.name}` : '');

/** A value is collected, so that a parent without one is kept. */
function valuePart({ number, open, body }: Level, value: string): Part {
  const lines = [open, body.text, `WITH ${value} AS value`, `RETURN head(collect(value)) AS r${number}`, '}'];
  return { calls: [join(lines)], expression: `r${number}`, shape: (raw) => raw };
}

function composeObjects(
  c: Composition,
  level: Level,
  type: FieldsType,
  selected: Selected,
  list: boolean,
): Part {
  const { step, number, open, body } = level;
  const objects = composeSelection(c, type, innerSets(selected.nodes), `n${number}`);
  const order = pageOrder(step);
  const lines = [
    open,
    body.text,
    `WITH ${step.distinct ? 'DISTINCT ' : ''}node${order} LIMIT ${list ? longestList : 1}`,
    `WITH node AS n${number}`,
    ...objects.calls,
    `RETURN ${list ? '' : 'head('}collect(${objects.expression})${list ? '' : ')'} AS r${number}`,
    '}',
  ];
  const shape = (raw: unknown): unknown =>
    raw === null ? null : list ? (raw as unknown[]).map(objects.shape) : objects.shape(raw);
  return { calls: [join(lines)], expression: `r${number}`, shape };
}
