import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isUnionType,
  Kind,
  type ASTNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { chooseStep } from '../../graph/compose/step-text.js';
import type { Steps } from '../../graph/compose/steps.js';
import { count, limits, overLimit } from './numbers.js';

/** How large a selection is, its fragments opened. Numbers may grow beyond all bounds: fragments double what they hold. */
interface Size {
  readonly selections: number;
  /** Fields that a file answers: those that lead somewhere. */
  readonly steps: number;
  /** The most of them inside each other. */
  readonly depth: number;
}

const nothing: Size = { selections: 0, steps: 0, depth: 0 };

/** Refuses a document that asks for more than {@link limits} allow, whatever its variables. */
export function limitRule(steps: Steps): ValidationRule {
  return (context) => {
    const measure = measurer(context, steps);
    let aliases = 0;
    let directives = 0;
    return {
      Field: ({ alias }) => void (aliases += alias ? 1 : 0),
      Directive: () => void (directives += 1),
      OperationDefinition: (operation) => checkOperation(context, operation, measure),
      Document: {
        leave: (document) => {
          const parts = 'Ask in several requests.';
          check(context, document, 'The document gives', aliases, 'aliases', limits.aliases, parts);
          const fewer = 'Leave out fields by asking for less, instead of @skip and @include.';
          check(context, document, 'The document has', directives, 'directives', limits.directives, fewer);
        },
      },
    };
  };
}

type Measure = (set: SelectionSetNode, type: GraphQLCompositeType | undefined) => Size;

function checkOperation(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  measure: Measure,
): void {
  const root = context.getSchema().getRootType(operation.operation) ?? undefined;
  const { selections, steps, depth } = measure(operation.selectionSet, root);
  const roots = rootFields(context, operation.selectionSet);
  const several = 'Ask in several requests.';
  check(
    context,
    operation,
    'The operation asks for',
    roots,
    'fields at its root',
    limits.rootFields,
    several,
  );
  check(
    context,
    operation,
    'The operation is',
    depth,
    'fields deep',
    limits.depth,
    'Ask from nearer: node(id:) starts anywhere.',
  );
  check(context, operation, 'The operation has', steps, 'fields that lead to others', limits.steps, several);
  check(
    context,
    operation,
    'With its fragments opened, the operation has',
    selections,
    'selections',
    limits.selections,
    several,
  );
}

function check(
  context: ValidationContext,
  node: ASTNode,
  subject: string,
  number: number,
  what: string,
  allowed: number,
  remedy: string,
): void {
  if (number <= allowed) return;
  const originalError = overLimit(`${subject} ${count(number)} ${what}`, allowed, remedy);
  // A document as a whole has no place worth showing.
  const nodes = node.kind === Kind.DOCUMENT ? undefined : node;
  context.reportError(new GraphQLError(originalError.message, { nodes, originalError }));
}

/** Measures selections; each fragment once, since fragments within fragments would make the work double with each. */
function measurer(context: ValidationContext, steps: Steps): Measure {
  const known = new Map<string, Size>();

  const sizeOf = (set: SelectionSetNode, type: GraphQLCompositeType | undefined): Size =>
    set.selections.reduce((sum, selection) => {
      const size = sizeOfSelection(selection, type);
      return {
        selections: sum.selections + size.selections + 1,
        steps: sum.steps + size.steps,
        depth: Math.max(sum.depth, size.depth),
      };
    }, nothing);

  const sizeOfSelection = (selection: SelectionNode, type: GraphQLCompositeType | undefined): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sizeOf(selection.selectionSet, named(context, selection.typeCondition?.name.value) ?? type);
    const fields = type && !isUnionType(type) ? type.getFields() : {};
    const field = fields[selection.name.value];
    const inner = field && getNamedType(field.type);
    const set = selection.selectionSet;
    const within = set ? sizeOf(set, isCompositeType(inner) ? inner : undefined) : nothing;
    if (!type || !field || !leads(steps, type, field.name)) return within;
    return { ...within, steps: within.steps + 1, depth: within.depth + 1 };
  };

  const sizeOfFragment = (name: string): Size => {
    const size = known.get(name);
    const fragment = context.getFragment(name);
    if (size || !fragment) return size ?? nothing;
    known.set(name, nothing); // A fragment within itself is told by another rule.
    const found = sizeOf(fragment.selectionSet, named(context, fragment.typeCondition.name.value));
    known.set(name, found);
    return found;
  };

  return sizeOf;
}

function named(context: ValidationContext, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : context.getSchema().getType(name);
  return isCompositeType(type) ? type : undefined;
}

/** Whether a file answers the field; what is plain or introspection leads nowhere. */
export function leads(steps: Steps, type: GraphQLCompositeType, field: string): boolean {
  const interfaces = isUnionType(type) ? [] : type.getInterfaces();
  return chooseStep(steps, [type.name, ...interfaces.map(({ name }) => name)], field, {}) !== undefined;
}

/** The fields at the root, each as often as it is written: equal ones are merged only after they were read. */
function rootFields(context: ValidationContext, set: SelectionSetNode, opened = new Set<string>()): number {
  let fields = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) fields += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      fields += rootFields(context, selection.selectionSet, opened);
    else if (!opened.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      opened.add(selection.name.value);
      fields += fragment ? rootFields(context, fragment.selectionSet, opened) : 0;
    }
  }
  return fields;
}
