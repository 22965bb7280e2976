import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../bench/generate/random.js';
import { shuffled } from '../../bench/measure/statistics.js';

/** A random valid query of some root fields: aliases, fragments, `__typename`, fields asked for twice. */
export function randomQuery(schema: GraphQLSchema, random: Random, count: number): string {
  const roots = ['claims(first: 2)', 'statements(last: 3)', 'actors(first: 2)', 'sources(first: 2)'];
  const fragments: string[] = [];
  const query = schema.getQueryType()?.getFields() ?? {};
  const fields = Array.from({ length: count }, (_, i) => {
    const root = random.pick(roots);
    const field = query[root.replace(/\(.*/, '')] as GraphQLField<unknown, unknown>;
    return `r${i}: ${root} ${selection(schema, typeOf(field), random, 3, fragments)}`;
  });
  return [`{ ${random.chance(0.2) ? '__typename ' : ''}${fields.join(' ')} }`, ...fragments].join('\n');
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
const typeOf = (field: GraphQLField<unknown, unknown>): Fielded => getNamedType(field.type) as Fielded;

function selection(
  schema: GraphQLSchema,
  type: Fielded,
  random: Random,
  depth: number,
  fragments: string[],
): string {
  const asked: string[] = [];
  for (const field of Object.values(type.getFields())) {
    if (field.args.some(({ type: of }) => String(of).endsWith('!'))) continue;
    if (!isCompositeType(getNamedType(field.type))) {
      // A name of its own for every type: fields of one name and other types may not stand side by side.
      if (random.chance(0.4))
        asked.push(random.chance(0.3) ? `l${type.name}${field.name}: ${field.name}` : field.name);
    } else if (depth > 0 && random.chance(isPage(type) ? 0.7 : 0.15)) {
      const inner = selection(schema, typeOf(field), random, depth - 1, fragments);
      asked.push(`s${type.name}${field.name}: ${field.name} ${inner}`);
    }
  }
  if (random.chance(0.3)) asked.push(random.pick(['__typename', `t${type.name}: __typename`]));
  if (isAbstractType(type) && depth > 0) {
    const narrowed = schema.getPossibleTypes(type).filter(() => random.chance(0.3));
    for (const one of narrowed)
      asked.push(`... on ${one.name} ${selection(schema, one, random, depth - 1, fragments)}`);
  } else if (random.chance(0.2)) {
    const place = fragments.push('') - 1;
    fragments[place] = `fragment F${place} on ${type.name} ${selection(schema, type, random, 0, fragments)}`;
    asked.push(`...F${place}`);
  }
  const some = asked.length > 0 ? asked : ['__typename'];
  if (random.chance(0.2)) some.push(random.pick(some));
  return `{ ${shuffled(some, random).join(' ')} }`;
}

const isPage = (type: Fielded): boolean => isObjectType(type) && /Connection|Edge/.test(type.name);
