import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A small random selection, as a tree that both the composer and a naive reference can answer. */
export interface Selection {
  readonly type: GraphQLObjectType;
  readonly leaves: readonly { alias: string; name: string }[];
  readonly steps: readonly StepSelection[];
}

export interface StepSelection {
  readonly alias: string;
  readonly name: string;
  readonly args: string;
  readonly connection: boolean;
  /** By concrete type: one for an object type, all possible ones for an interface. */
  readonly inner: readonly Selection[];
}

/** Draws a number from 0 to n - 1. */
export type Draw = (n: number) => number;

/** A random selection on a type with an identity, `depth` steps deep. */
export function randomSelection(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  draw: Draw,
): Selection {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeaf(field)).filter(() => draw(2) === 0);
  const steps = fields.filter((field) => leadsToNodes(schema, field)).filter(() => draw(4) === 0);
  return {
    type,
    // The type in the alias keeps fields of different types apart where their fragments stand side by side.
    leaves: leaves.map((field, i) => ({ alias: `l${i}${type.name}`, name: field.name })),
    steps:
      depth === 0
        ? []
        : steps.slice(0, 3).map((field, i) => randomStep(schema, field, `s${i}${type.name}`, depth, draw)),
  };
}

function randomStep(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  alias: string,
  depth: number,
  draw: Draw,
): StepSelection {
  const connection = getNamedType(field.type).name.endsWith('Connection');
  const page = ['', 'first: 1', 'first: 3', 'last: 2'][draw(4)];
  const kinds = field.args.find((a) => a.name === 'kind' && isEnumType(getNamedType(a.type)));
  const kindType = kinds && getNamedType(kinds.type);
  const kind =
    isEnumType(kindType) && draw(3) === 0
      ? `kind: [${kindType.getValues()[draw(kindType.getValues().length)]?.name ?? ''}]`
      : '';
  const args = connection ? [page, kind].filter(Boolean).join(', ') : '';
  const inner = nodeTypes(schema, field).map((type) => randomSelection(schema, type, depth - 1, draw));
  return { alias, name: field.name, args, connection, inner };
}

const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = getNamedType(field.type);
  return (
    (isScalarType(type) || isEnumType(type)) &&
    !isListType(getNullableType(field.type)) &&
    field.name !== 'id'
  );
};

/** The object types behind a field that leads to nodes with an id; none for other fields. */
function nodeTypes(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const named = getNamedType(field.type);
  const nodes =
    isObjectType(named) && named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  const type = nodes ? getNamedType(nodes.type) : named;
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Node') ? [type] : [];
}

const leadsToNodes = (schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean =>
  nodeTypes(schema, field).length > 0;

/** The selection as GraphQL text, inside its braces. */
export function printSelection(selection: Selection): string {
  const leaves = selection.leaves.map(({ alias, name }) => `${alias}: ${name}`);
  const steps = selection.steps.map((step) => {
    const inner = `{ __typename id ${step.inner.map((i) => `... on ${i.type.name} { ${printSelection(i)} }`).join(' ')} }`;
    const args = step.args ? `(${step.args})` : '';
    return `${step.alias}: ${step.name}${args} ${step.connection ? `{ nodes ${inner} }` : inner}`;
  });
  return ['id', ...leaves, ...steps].join(' ');
}

export interface Answered {
  readonly __typename: string;
  readonly id: string;
}

/**
 * Answers a selection the slow and obvious way: every step by an operation of its own, one level at a time.
 * @param ask answers one operation
 */
export async function answerSlowly(
  ask: (operation: string) => Promise<{ node: Record<string, unknown> }>,
  selection: Selection,
  id: string,
): Promise<Record<string, unknown>> {
  const own = { ...selection, steps: [] };
  const { node } = await ask(
    `{ node(id: "${id}") { ... on ${selection.type.name} { ${printSelection(own)} } } }`,
  );
  const answer: Record<string, unknown> = { ...node };
  for (const step of selection.steps) {
    const bare = { ...step, inner: [] };
    const { node: found } = await ask(
      `{ node(id: "${id}") { ... on ${selection.type.name} { ${printSelection({ ...selection, leaves: [], steps: [bare] })} } } }`,
    );
    const value = found[step.alias] as { nodes: Answered[] } | Answered | null;
    const items = step.connection
      ? (value as { nodes: Answered[] }).nodes
      : value === null
        ? []
        : [value as Answered];
    const answers: unknown[] = [];
    for (const item of items) {
      const inner = step.inner.find((s) => s.type.name === item.__typename);
      answers.push(
        inner ? { __typename: item.__typename, ...(await answerSlowly(ask, inner, item.id)) } : item,
      );
    }
    answer[step.alias] = step.connection ? { nodes: answers } : (answers[0] ?? null);
  }
  return answer;
}
