import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of a GraphQL operation the composer needs to walk its selections. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** One field that is asked of an object, with all places of the operation that ask for it. */
export interface Selected {
  /** The name under which the answer has it: the alias, or the field's name. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The type whose field it is. */
  readonly type: FieldsType;
  /** The type that an object must have for the field to be asked; null where all have it. */
  readonly only: FieldsType | null;
}

/** The fields asked of objects of a type: fragments opened, `@skip` and `@include` obeyed, equal fields merged. */
export function selectFields(
  operation: Operation,
  type: FieldsType,
  sets: readonly SelectionSetNode[],
): Selected[] {
  const found = new Map<string, Selected>();
  const add = (node: FieldNode, on: FieldsType, only: FieldsType | null): void => {
    const field = isTypename(node) ? TypeNameMetaFieldDef : on.getFields()[node.name.value];
    if (!field) return; // __schema and __type, which graphql-js answers
    const key = node.alias?.value ?? node.name.value;
    const place = `${only?.name ?? ''} ${key}`;
    const earlier = found.get(place);
    found.set(place, { key, field, nodes: [...(earlier?.nodes ?? []), node], type: on, only });
  };
  const walk = (set: SelectionSetNode, on: FieldsType, only: FieldsType | null): void => {
    for (const selection of set.selections) {
      if (!isAsked(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) add(selection, on, only);
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
        if (!fragment) continue;
        const narrowed = narrow(operation.schema, on, only, fragment.typeCondition?.name.value);
        if (narrowed) walk(fragment.selectionSet, narrowed.on, narrowed.only);
      }
    }
  };
  for (const set of sets) walk(set, type, null);
  return [...found.values()];
}

const isTypename = (node: FieldNode): boolean => node.name.value === TypeNameMetaFieldDef.name;

function isAsked(operation: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, operation.variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, operation.variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** The type inside a fragment, and the type that an object must have to be asked; null where none can have it. */
function narrow(
  schema: GraphQLSchema,
  on: FieldsType,
  only: FieldsType | null,
  condition: string | undefined,
): { on: FieldsType; only: FieldsType | null } | null {
  if (condition === undefined || condition === on.name) return { on, only };
  const type = schema.getType(condition) as FieldsType;
  // From an object type outwards to one of its interfaces, or from a wider interface to which all belong: no narrowing.
  if (isObjectType(on))
    return schema.getPossibleTypes(type as GraphQLInterfaceType).includes(on) ? { on, only } : null;
  const possible = (t: FieldsType): readonly GraphQLObjectType[] =>
    isObjectType(t) ? [t] : schema.getPossibleTypes(t);
  if (possible(on).every((t) => possible(type).includes(t))) return { on: type, only };
  return { on: type, only: type };
}

/** The selections inside a field. */
export const innerSets = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

/** The type of a field's objects; null for scalars and enums. */
export function objectType(field: GraphQLField<unknown, unknown>): FieldsType | null {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? (type as FieldsType) : null;
}
