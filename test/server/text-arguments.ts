import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** The types of arguments that take text of the user's own. */
export const textTypes = ['ID', 'String', 'Edtf', 'Words', 'cursor'] as const;
export type TextType = (typeof textTypes)[number];

/** One place in the schema where text is taken. */
export interface TextArgument {
  /** `Claim.statements(by)` */
  readonly name: string;
  readonly type: TextType;
  /** The type whose field it is. */
  readonly on: string;
  /** The field with the argument set to a variable, and with a selection. */
  readonly asked: (alias: string, variable: string) => string;
}

/** Every text argument of the schema; a field of an interface is asked of one of its types. */
export function textArguments(schema: GraphQLSchema): TextArgument[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter(({ name }) => !name.startsWith('__'));
  const reached = own.filter((type) => type === schema.getQueryType() || isOfOneKind(schema, type));
  return reached.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => argumentsOf(type, field)),
  );
}

/** Types with an id can be asked for by it; of the kinds of statement, one stands for all. */
function isOfOneKind(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  const statement = schema.getType('Statement');
  if (isInterfaceType(statement) && type.getInterfaces().includes(statement)) return type.name === 'Report';
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function argumentsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): TextArgument[] {
  return field.args.flatMap((argument) => {
    const kind = kindOf(argument);
    if (!kind) return [];
    // What the field cannot do without besides.
    const others = field.args
      .filter((other) => other !== argument && isRequiredArgument(other))
      .map(
        (other) =>
          `, ${other.name}: ${getNamedType(other.type).name === 'DateTime' ? '"2026-01-01T00:00:00Z"' : '"none"'}`,
      )
      .join('');
    const asked = (alias: string, variable: string): string =>
      `${alias}: ${field.name}(${argument.name}: ${isListType(getNullableType(argument.type)) ? `[${variable}]` : variable}${others}) ${selection(field)}`;
    return [{ name: `${type.name}.${field.name}(${argument.name})`, type: kind, on: type.name, asked }];
  });
}

function kindOf({ name, type }: GraphQLArgument): TextType | undefined {
  if (name === 'after' || name === 'before') return 'cursor';
  return textTypes.find((one) => one === getNamedType(type).name);
}

function selection(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name.endsWith('Connection') ? '{ edges { cursor } }' : '{ __typename }';
}

/** The variable's type in an operation. */
export const variableType = (type: TextType): string => (type === 'cursor' ? 'String' : type);
