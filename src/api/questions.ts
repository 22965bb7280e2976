import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { readExamples } from './examples.js';

/** One of the canned questions, as the terminal asks it. */
export interface Question {
  /** The name of its file without the number: `corroboration`. */
  readonly name: string;
  readonly query: string;
  /** Its first line: the question in words. */
  readonly words: string;
  readonly variables: readonly Variable[];
  /** The fields of the answer that hold a word of a vocabulary. */
  readonly wordFields: ReadonlySet<string>;
}

/** What a question can be given. */
export interface Variable {
  readonly name: string;
  readonly type: 'text' | 'number' | 'flag' | 'word' | 'asOf';
  readonly list: boolean;
  readonly required: boolean;
  /** The words that it may be, where it is one of a vocabulary. */
  readonly words: readonly string[];
  /** That of the schema; what the file gives is an example for GraphiQL, and no default. */
  readonly byDefault: unknown;
  /** What the schema says of the argument that it is given to. */
  readonly description: string;
}

/** Reads the canned questions, in the order of their files. */
export function readQuestions(schema: GraphQLSchema): Question[] {
  return readExamples().map(({ name, query }) => {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION)
      throw new Error(`${name}.graphql begins with no operation`);
    const given = new Map<string, GraphQLArgument>();
    const wordFields = new Set<string>();
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: (node) => {
          if (isEnumType(getNamedType(types.getType()))) wordFields.add((node.alias ?? node.name).value);
        },
        Argument: ({ value }) => {
          const argument = types.getArgument();
          if (value.kind === Kind.VARIABLE && argument) given.set(value.name.value, argument);
        },
      }),
    );
    return {
      name,
      query,
      words: query.split('\n', 1)[0]?.replace(/^# /, '') ?? '',
      variables: readVariables(schema, operation, given),
      wordFields,
    };
  });
}

function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: ReadonlyMap<string, GraphQLArgument>,
): Variable[] {
  return (operation.variableDefinitions ?? []).map(({ variable, type: typeNode }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode as never) as GraphQLInputType;
    const named = getNamedType(type);
    return {
      name,
      type: isInputObjectType(named) ? 'asOf' : isEnumType(named) ? 'word' : (types[named.name] ?? 'text'),
      list: isListType(isNonNullType(type) ? type.ofType : type),
      required: isNonNullType(type) && given.get(name)?.defaultValue === undefined,
      words: isEnumType(named) ? named.getValues().map((value) => value.name) : [],
      byDefault: given.get(name)?.defaultValue,
      description: given.get(name)?.description ?? '',
    };
  });
}

const types: Readonly<Record<string, 'number' | 'flag'>> = { Int: 'number', Boolean: 'flag' };
