import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  parse,
  parseValue,
  validate,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { join } from 'node:path';
import { readSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/config.js';
import { compose, type Composed } from '../../src/graph/compose/compose.js';
import { selectFields } from '../../src/graph/compose/select.js';
import { readSteps } from '../../src/graph/compose/steps.js';
import { ways } from './ways.js';

/** Every field of the schema, the file that answers it, and a query that asks it. */
export const schema = readSchema();
export const folder = join(packageRoot, 'cypher');
export const steps = readSteps(folder);
export type Fields = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

export const types = Object.values(schema.getTypeMap()).filter(
  (type): type is Fields => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);
/** Types without an identity: they are made of what their parent's step returned. */
export const made = /(Connection|Edge)$|^(PageInfo|Date|MarkedText|Segment|FacetCount)$/;
/** Types that are made of properties of their parent. */
export const ofProperties = ['Date', 'MarkedText'];
export const answering = (type: Fields, field: Field): string[] =>
  [type, ...type.getInterfaces()].map((t) => `${t.name}/${field.name}`).filter((name) => steps.has(name));

/** A value for an argument, as GraphQL text. */
export function value(argument: Pick<GraphQLArgument, 'type'>): string {
  const type = getNamedType(argument.type);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{${fields.map((field) => `${field.name}: ${value(field)}`).join(', ')}}`;
  }
  const one = isEnumType(type)
    ? (type.getValues()[0]?.name ?? '')
    : ({ Int: '2', Boolean: 'true', DateTime: '"2026-01-01T00:00:00Z"' }[type.name] ?? '"2020"');
  return isListType(getNullableType(argument.type)) ? `[${one}]` : one;
}

export const leaves = (type: Fields): string =>
  Object.values(type.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)))
    .map((field) => field.name)
    .join(' ');

export function selection(field: Field): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  if (!type.name.endsWith('Connection')) return `{ __typename ${leaves(type)} }`;
  const edge = getNamedType(type.getFields()['edges']?.type) as GraphQLObjectType;
  const node = getNamedType(edge.getFields()['node']?.type) as Fields;
  const facets = Object.keys(type.getFields()).filter((name) => name.startsWith('by'));
  return `{ ${facets.map((name) => `${name} { value label count }`).join(' ')} totalCount edges { ${leaves(edge)} node { ${leaves(node)} } } pageInfo { endCursor } }`;
}

/** A field with no arguments, or all of them; under an alias, so that several fields go together. */
export function asked(field: Field, alias: string, all: boolean): string {
  const args = field.args
    .filter((a) => !['after', 'last', 'before', 'asOf'].includes(a.name))
    .filter((a) => all || isRequiredArgument(a))
    .map((a) => `${a.name}: ${value(a)}`);
  return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field)}`;
}

export const hasOptions = (field: Field): boolean => field.args.some((a) => !isRequiredArgument(a));

/** The query of some fields, each with no arguments and with all of them. */
export function composed(
  type: Fields,
  fields: readonly Field[],
  variants: readonly boolean[],
  asOf?: string,
): Composed {
  const asks = variants.flatMap((all) =>
    fields
      .filter((field) => !all || hasOptions(field))
      .map((field, i) => asked(field, `${all ? 'full' : 'bare'}${i}`, all)),
  );
  return composedOf(type, asks, asOf);
}

/** The query of what is asked of a type; as of an instant, if one is given as GraphQL text. */
export function composedOf(type: Fields, asks: readonly string[], asOf?: string): Composed {
  const [open, close] = ways[type.name] ?? [`node(id: "x") { ... on ${type.name} {`, '} }'];
  const writes = type.name === 'Mutation' || type.name === 'Recording';
  const text = `${writes ? 'mutation ' : ''}{ ${open} ${asks.join(' ')} ${close} }`;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = { schema, fragments: {}, variables: {} };
  const [definition] = document.definitions;
  const rootType = writes ? schema.getMutationType() : schema.getQueryType();
  if (definition?.kind !== Kind.OPERATION_DEFINITION || !rootType) throw new Error('an operation');
  const [root] = selectFields(operation, rootType, [definition.selectionSet]);
  if (!root) throw new Error('a root field');
  return compose(
    steps,
    operation,
    asOf === undefined ? root : { ...root, nodes: root.nodes.map(then(asOf)) },
  );
}

/** A root field with its argument `asOf`. */
const then =
  (asOf: string) =>
  (node: FieldNode): FieldNode => {
    const argument = {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'asOf' },
      value: parseValue(asOf),
    } as const;
    return { ...node, arguments: [...(node.arguments ?? []), argument] };
  };
