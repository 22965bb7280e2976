import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { readSchema } from '../src/api/schema.js';
import { packageRoot } from '../src/config.js';
import { ruleWord } from '../src/graph/compose/rules.js';
import { compose, type Composed } from '../src/graph/compose/compose.js';
import { parseStep, readRules, readSteps } from '../src/graph/compose/steps.js';
import { selectFields } from '../src/graph/compose/select.js';
import type { Graph } from '../src/graph/run.js';
import { graphOf, story } from './support/corpus.js';
import { ways } from './support/ways.js';

const schema = readSchema();
const folder = join(packageRoot, 'cypher');
const steps = readSteps(folder);
type Fields = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is Fields => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
);
/** Types without an identity: they are made of what their parent's step returned. */
const made = /(Connection|Edge)$|^(PageInfo|Date|MarkedText|Segment|FacetCount)$/;
/** Types that are made of properties of their parent. */
const ofProperties = ['Date', 'MarkedText'];
const answering = (type: Fields, field: Field): string[] =>
  [type, ...type.getInterfaces()].map((t) => `${t.name}/${field.name}`).filter((name) => steps.has(name));

test('every field that leads to objects has a file', () => {
  const missing = types
    .filter((type) => !made.test(type.name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)))
        .filter((field) => !ofProperties.includes(getNamedType(field.type).name))
        .filter((field) => answering(type, field).length === 0)
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(missing).toEqual([]);
});

test('every file answers a field, and a way in of its own answers an argument of it', () => {
  const idle = [...steps.keys()].filter((name) => {
    const [typeName = '', rest = ''] = name.split('/');
    const [fieldName = '', argument] = rest.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    return !field || (argument !== undefined && !field.args.some((a) => a.name === argument));
  });
  expect(idle).toEqual([]);
});

test('every rule is a word of the enum Rule, and the other way round', () => {
  const rule = schema.getType('Rule');
  const words = isEnumType(rule) ? rule.getValues().map(({ name }) => name) : [];
  expect(words.sort()).toEqual([...readRules(join(folder, 'rules')).keys()].map(ruleWord).sort());
});

test('every root field can be asked as of a day', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(
    fields
      .filter(({ name, args }) => name !== 'asOf' && !args.some((a) => a.name === 'asOf'))
      .map(({ name }) => name),
  ).toEqual([]);
});

test('every file opens with its question', () => {
  expect(
    [...steps.values()]
      .filter(({ question }) => !question.endsWith('?') && !question.includes('? '))
      .map((s) => s.name),
  ).toEqual([]);
});

test('every argument of a field is named in each of its files', () => {
  // What pages, orders and guards read belongs to no file.
  const paging = ['first', 'after', 'last', 'before', 'orderBy', 'asOf', 'saidBy', 'knownAt'];
  const unused = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      answering(type, field)
        .flatMap((name) =>
          [...steps.values()].filter((step) => step.name === name || step.name.startsWith(`${name}.`)),
        )
        .flatMap((step) =>
          field.args
            .filter((a) => !paging.includes(a.name) && !step.name.endsWith(`.${a.name}`))
            .filter((a) => ![...step.body, step.value].some((line) => line.includes(`$${a.name}`)))
            // A way in of its own makes the base file do without its argument.
            .filter((a) => !steps.has(`${step.name}.${a.name}`))
            .map((a) => `${step.name} does not use $${a.name}`),
        ),
    ),
  );
  expect([...new Set(unused)]).toEqual([]);
});

describe('the loader refuses', () => {
  const rules = readRules(join(folder, 'rules'));
  const load = (text: string) => () => parseStep('Claim/test', text, rules);
  test.each([
    [
      'a file without a question',
      'MATCH (node:Claim)\nWHERE visible(node)\nRETURN node',
      'first line must be a comment',
    ],
    ['a file that does not end in RETURN', '// Which?\nRETURN node\nLIMIT 1', 'last line must be RETURN'],
    [
      'a node without a guard',
      '// Which?\nMATCH (parent)<-[edge:DENIES]-(node:Denial)\nWHERE visible(edge)\nRETURN node',
      'without visible(node)',
    ],
    [
      'an edge without a guard',
      '// Which?\nMATCH (parent)<-[edge:DENIES]-(node:Denial)\nWHERE visible(node)\nRETURN node',
      'without visible(edge)',
    ],
    [
      'an edge without a name',
      '// Which?\nMATCH (parent)<-[:DENIES]-(node:Denial)\nWHERE visible(node)\nRETURN node',
      'has no name',
    ],
    [
      'a bare arrow',
      '// Which?\nMATCH (parent)-->(node:Denial)\nWHERE visible(node)\nRETURN node',
      'has no name',
    ],
    [
      'a node without a name',
      '// Which?\nMATCH (parent)<-[edge:DENIES]-(:Denial)<-[made:MADE]-(node:Actor)\nWHERE visible(edge, made, node)\nRETURN node',
      'has no name',
    ],
    [
      'what an EXISTS matches',
      '// Which?\nMATCH (node:Claim)\nWHERE visible(node)\n  AND EXISTS { (node)<-[d:DENIES]-(x:Denial) }\nRETURN node',
      'without visible(',
    ],
    [
      'what a COUNT matches',
      '// How many?\nRETURN COUNT { (parent)<-[d:DENIES]-(x:Denial) WHERE visible(x) } AS value',
      'without visible(d)',
    ],
    [
      'what a quantified path matches',
      '// Which?\nMATCH (parent) ((a)-[r:REPORTS]->(b) WHERE visible(a, b)){0,6} (node)\nWHERE visible(node)\nRETURN node',
      'without visible(r)',
    ],
    [
      'a rule that is not there',
      '// Which?\nCALL rule.nothing(parent) YIELD node\nRETURN node',
      'there is no rule nothing',
    ],
  ])('%s', (_, text, message) => {
    expect(load(text)).toThrow(message);
  });
});

/** A value for an argument, as GraphQL text. */
function value(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type);
  const one = isEnumType(type)
    ? (type.getValues()[0]?.name ?? '')
    : ({ Int: '2', Boolean: 'true', DateTime: '"2026-01-01T00:00:00Z"' }[type.name] ?? '"2020"');
  return isListType(getNullableType(argument.type)) ? `[${one}]` : one;
}

const leaves = (type: Fields): string =>
  Object.values(type.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)))
    .map((field) => field.name)
    .join(' ');

function selection(field: Field): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  if (!type.name.endsWith('Connection')) return `{ __typename ${leaves(type)} }`;
  const edge = getNamedType(type.getFields()['edges']?.type) as GraphQLObjectType;
  const node = getNamedType(edge.getFields()['node']?.type) as Fields;
  const facets = Object.keys(type.getFields()).filter((name) => name.startsWith('by'));
  return `{ ${facets.map((name) => `${name} { value label count }`).join(' ')} totalCount edges { ${leaves(edge)} node { ${leaves(node)} } } pageInfo { endCursor } }`;
}

/** A field with no arguments, or all of them; under an alias, so that several fields go together. */
function asked(field: Field, alias: string, all: boolean): string {
  const args = field.args
    .filter((a) => !['after', 'last', 'before', 'asOf'].includes(a.name))
    .filter((a) => all || isRequiredArgument(a))
    .map((a) => `${a.name}: ${value(a)}`);
  return `${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field)}`;
}

const hasOptions = (field: Field): boolean => field.args.some((a) => !isRequiredArgument(a));

/** The query of some fields, each with no arguments and with all of them. */
function composed(type: Fields, fields: readonly Field[], variants: readonly boolean[]): Composed {
  const [open, close] = ways[type.name] ?? [`node(id: "x") { ... on ${type.name} {`, '} }'];
  const asks = variants.flatMap((all) =>
    fields
      .filter((field) => !all || hasOptions(field))
      .map((field, i) => asked(field, `${all ? 'full' : 'bare'}${i}`, all)),
  );
  const text = `{ ${open} ${asks.join(' ')} ${close} }`;
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = { schema, fragments: {}, variables: {} };
  const [definition] = document.definitions;
  const query = schema.getQueryType();
  if (definition?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error('an operation');
  const [root] = selectFields(operation, query, [definition.selectionSet]);
  if (!root) throw new Error('a root field');
  return compose(steps, operation, root);
}

describe('the planner', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await graphOf(story);
    // A name that nothing in the story has yet is known all the same: what closes a record, and what bounds a period.
    const unused =
      'supersededAt: $at, at: $at, saidBegunBy: $at, saidLastsTo: $at, publishedBegunBy: $at, publishedLastsTo: $at';
    await graph.summary(`CREATE (n:Probe {${unused}})-[w:WAS]->(p:Past {labels: []}) DELETE w, n, p`, {
      at: '',
    });
  });

  // A type without an id is reached through a whole answer, which takes the planner longest: once for all of its fields.
  const groups = types
    .filter((type) => !made.test(type.name) && type.name !== 'Node')
    .flatMap((type): [string, Fields, readonly Field[], readonly boolean[]][] => {
      // What an interface's file answers is planned once, for the interface.
      const own = Object.values(type.getFields()).filter((field) =>
        answering(type, field).some((name) => name.startsWith(`${type.name}/`)),
      );
      if (type.name === 'Query') return own.flatMap(apart);
      if (own.length > 0 && type.name in ways) return [[type.name, type, own, [false, true]]];
      return own.map((field) => [`${type.name}.${field.name}`, type, [field], [false, true]]);
    });

  /** A root field is a query of its own, with its arguments and without. */
  function apart(field: Field): [string, Fields, readonly Field[], readonly boolean[]][] {
    const query = schema.getQueryType() as Fields;
    return (hasOptions(field) ? [false, true] : [false]).map((all) => [
      `Query.${field.name} with ${all ? 'all' : 'no'} arguments`,
      query,
      [field],
      [all],
    ]);
  }

  test.each(groups)(
    '%s: reads only, knows every name, scans nothing',
    async (_name, type, fields, variants) => {
      const { text, parameters } = composed(type, fields, variants);
      const summary = await graph.summary(`EXPLAIN ${text}`, parameters);
      expect(summary.queryType).toBe('r');
      const warnings = summary.gqlStatusObjects.filter(
        (s) => s.gqlStatus.startsWith('01') || s.gqlStatus.startsWith('03'),
      );
      expect(warnings.map((s) => s.statusDescription)).toEqual([]);
      const plan = JSON.stringify(summary.plan);
      // A root list with its count and facets joins single rows, which the planner calls a Cartesian product.
      const scans = ['AllNodesScan', 'NodeByLabelScan', 'RelationshipTypeScan', 'AllRelationshipsScan'];
      const found = scans.filter((scan) => plan.includes(`${scan}@`) || plan.includes(`"${scan}`));
      expect(found).toEqual([]);
    },
  );
});

test('the README of the folder names every folder of it', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const folders = new Set([...steps.keys()].map((name) => name.split('/')[0] ?? ''));
  expect([...folders].filter((name) => !readme.includes(name))).toEqual([]);
});
