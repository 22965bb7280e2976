import { isAbstractType, type GraphQLField, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { stateOf } from './as-of.js';
import { valueTypes, type Composition, type Part, type RawObject } from './part.js';
import { asksRules } from './rules.js';
import { objectType, selectFields, type FieldsType } from './select.js';
import { chooseStep } from './step-text.js';
import type { Step } from './steps.js';

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
  const readers: { key: string; only: ReadonlySet<string> | null; read: (raw: RawObject) => unknown }[] = [];
  for (const selected of selectFields(c, type, sets)) {
    const only = selected.only && new Set(possibleTypes(c, selected.only));
    const { field } = selected;
    const value = valueTypes[objectType(field)?.name ?? ''];
    if (value) {
      value.properties(field.name).forEach((name) => properties.add(name));
      readers.push({ key: selected.key, only, read: (raw) => value.read(raw, field.name) });
    } else if (asksRules(field)) {
      readers.push({ key: selected.key, only, read: c.rules });
    } else if (!hasStep(c, selected.type, field)) {
      properties.add(field.name);
      readers.push({ key: selected.key, only, read: (raw) => raw[field.name] });
    } else {
      const part = c.composeStep(selected, variable);
      const slot = `s${slots.length}`;
      calls.push(...part.calls);
      slots.push(`${slot}: ${part.expression}`);
      readers.push({ key: selected.key, only, read: (raw) => part.shape(raw[slot]) });
    }
  }
  const abstract = isAbstractType(type);
  const past = c.asOf.knownAt && isNode(type) ? `past_${variable}` : null;
  const entries = [
    ...[...properties].map((name) => `.${name}`),
    ...slots,
    ...(abstract
      ? [`labels: ${past ? `coalesce(${past}.labels, labels(${variable}))` : `labels(${variable})`}`]
      : []),
  ];
  const names = abstract ? possibleTypes(c, type) : [];
  return {
    calls: past ? [stateOf(variable, past), ...calls] : calls,
    expression: `${past ?? variable} {${entries.join(', ')}}`,
    shape: (value) => {
      const raw = value as RawObject;
      const typename = abstract
        ? names.find((name) => (raw['labels'] as string[]).includes(name))
        : undefined;
      const answer: Record<string, unknown> = typename ? { __typename: typename } : {};
      for (const { key, only, read } of readers)
        if (!only || (typename && only.has(typename))) answer[key] = read(raw);
      return answer;
    },
  };
}

/** Whether objects of the type are nodes, which have past states. */
const isNode = (type: FieldsType): boolean => [type, ...type.getInterfaces()].some((t) => t.name === 'Node');

function hasStep(c: Composition, type: FieldsType, field: GraphQLField<unknown, unknown>): boolean {
  return findStep(c, type, field.name, {}) !== undefined || objectType(field) !== null;
}

function possibleTypes(c: Composition, type: FieldsType): string[] {
  return (isAbstractType(type) ? c.schema.getPossibleTypes(type) : [type as GraphQLObjectType]).map(
    (t) => t.name,
  );
}

/** The file that answers a field, given these arguments. */
export function findStep(
  c: Composition,
  type: FieldsType,
  field: string,
  given: RawObject,
): Step | undefined {
  return chooseStep(c.steps, [type.name, ...type.getInterfaces().map((i) => i.name)], field, given);
}
