import { isAbstractType, type GraphQLField, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { stateOf } from './as-of.js';
import { fitting } from './fit.js';
import { merge, objectOf, ofType, type Reader } from './object.js';
import type { Composition, Part, RawObject } from './part.js';
import { attached } from './rewind.js';
import { asksRules } from './rules.js';
import { objectType, selectFields, type FieldsType, type Selected } from './select.js';
import { chooseStep } from './step-text.js';
import type { Step } from './steps.js';
import { composeValue, isTypename, isValue, typename } from './value.js';

/** A field as it is read from the row, for the objects of whatever type it is asked of. */
interface FieldReader {
  readonly selected: Selected;
  readonly read: (raw: RawObject) => unknown;
}

/** The fields asked of the objects in a variable: plain ones by property, the rest by their own subqueries. */
export function composeSelection(
  c: Composition,
  type: FieldsType,
  sets: readonly SelectionSetNode[],
  variable: string,
): Part {
  const properties = new Set<string>();
  const slots: string[] = [];
  const calls: string[] = [];
  const readers: FieldReader[] = [];
  for (const selected of selectFields(c, type, sets)) {
    const { field } = selected;
    if (isTypename(selected)) continue; // each type answers it by its name
    if (asksRules(field)) {
      readers.push({ selected, read: c.rules });
    } else if (isValue(objectType(field)) || !hasStep(c, selected.type, field)) {
      const value = composeValue(c, selected);
      value.properties.forEach((name) => properties.add(name));
      readers.push({ selected, read: value.read });
    } else {
      const part = c.composeStep(selected, variable);
      const slot = `s${slots.length}`;
      calls.push(...part.calls);
      slots.push(`${slot}: ${part.expression}`);
      readers.push({ selected, read: (raw) => part.shape(raw[slot]) });
    }
  }
  const { shape, byType } = shapeOf(c, type, sets, readers);
  const past = c.asOf.knownAt && isNode(type) ? `past_${variable}` : null;
  const entries = [
    ...[...properties].map((name) =>
      past && attached.includes(name) ? `${name}: ${variable}.${name}` : `.${name}`,
    ),
    ...slots,
    ...(byType ? [`labels: labels(${variable})`] : []),
  ];
  return {
    calls: past ? [stateOf(variable, past), ...calls] : calls,
    expression: `${past ?? variable} {${entries.join(', ')}}`,
    shape,
  };
}

/** How an object is read: by its type, where the types differ in what is asked of them. */
function shapeOf(
  c: Composition,
  type: FieldsType,
  sets: readonly SelectionSetNode[],
  readers: readonly FieldReader[],
): { shape: Part['shape']; byType: boolean } {
  const asked = possibleTypes(c, type).map((one) => ({ one, ...readersOf(c, one, sets, readers) }));
  const shapes = new Map(asked.map(({ one, own }) => [one.name, objectOf(own)]));
  const [first] = shapes.values();
  if (first && new Set(asked.map(({ form }) => form)).size === 1)
    return { shape: first as Part['shape'], byType: false };
  const shape = (value: unknown): unknown => {
    const raw = value as RawObject;
    const name = (raw['labels'] as string[]).find((label) => shapes.has(label)) ?? '';
    const answer = shapes.get(name)?.(raw);
    if (!answer) c.fit.holds = false; // The graph holds what the schema does not know.
    return ofType(answer ?? {}, name);
  };
  return { shape, byType: true };
}

/** What is asked of objects of one type, in the order of the operation. */
function readersOf(
  c: Composition,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  readers: readonly FieldReader[],
): { own: Reader[]; form: string } {
  const forms: string[] = [];
  const own = selectFields(c, type, sets).map((asked): Reader => {
    const { key, field, nodes } = asked;
    if (isTypename(asked)) {
      forms.push(`${key}: ${type.name}`);
      return typename(key, type);
    }
    const keep = fitting(c.fit, field.type);
    // An interface and the type itself may ask for one field.
    const found = readers.filter(({ selected }) => selected.nodes.some((node) => nodes.includes(node)));
    const [first, ...others] = found;
    if (!first) throw new Error(`nothing reads ${type.name}.${field.name}`);
    forms.push(`${key}: ${String(field.type)} ${found.map((one) => readers.indexOf(one)).join()}`);
    if (others.length === 0) return { key, read: (raw) => keep(first.read(raw)) };
    return {
      key,
      read: (raw) => keep(others.reduce((all, { read }) => merge(all, read(raw)), first.read(raw))),
    };
  });
  return { own, form: forms.join('\n') };
}

/** Whether objects of the type are nodes, which have past states. */
const isNode = (type: FieldsType): boolean => [type, ...type.getInterfaces()].some((t) => t.name === 'Node');

function hasStep(c: Composition, type: FieldsType, field: GraphQLField<unknown, unknown>): boolean {
  return findStep(c, type, field.name, {}) !== undefined || objectType(field) !== null;
}

const possibleTypes = (c: Composition, type: FieldsType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? c.schema.getPossibleTypes(type) : [type as GraphQLObjectType];

/** The file that answers a field, given these arguments. */
export function findStep(
  c: Composition,
  type: FieldsType,
  field: string,
  given: RawObject,
): Step | undefined {
  return chooseStep(c.steps, [type.name, ...type.getInterfaces().map((i) => i.name)], field, given);
}
