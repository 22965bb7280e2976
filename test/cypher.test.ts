import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { readExamples } from '../src/api/examples.js';
import { ruleWord } from '../src/graph/compose/rules.js';
import type { Composed } from '../src/graph/compose/compose.js';
import { integrityParameters } from '../src/graph/integrity/parameters.js';
import { keptFile } from '../src/graph/compose/step-text.js';
import { parseStep, readRules } from '../src/graph/compose/steps.js';
import type { Graph } from '../src/graph/run.js';
import { graphOf, story } from './support/corpus.js';
import {
  answering, composed, composedOf, folder, hasOptions, made, ofProperties, schema, selection, steps, types, value,
  type Field, type Fields,
} from './support/fields.js'; // prettier-ignore
import { ways } from './support/ways.js';

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
    return (
      !field ||
      (argument !== undefined && argument !== keptFile && !field.args.some((a) => a.name === argument))
    );
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
  // What is written is read by `src/api/mutation`; a file there only leads to what was written.
  const unused = types
    .filter(({ name }) => name !== 'Mutation')
    .flatMap((type) =>
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

// Around a SET that reads what it sets, the database lets the lock of the node go and takes it again: whoever waits for
// the record clock would then wait in a circle.
test('no file sets a property of the clock to what is made of the same property', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(/\/\/.*/g, '')] as const);
  const settings = files.flatMap(([file, text]) =>
    [...text.matchAll(/\bclock\.(\w+) = (.*)/g)].map(([, name = '', value = '']) => ({ file, name, value })),
  );
  expect(settings.length).toBeGreaterThan(5);
  expect(settings.filter(({ name, value }) => new RegExp(`clock\\.${name}\\b`).test(value))).toEqual([]);
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

test('an argument that is null counts as left out, whether it has a default or not', () => {
  const text = (type: Fields, field: Field, nulls: boolean): string => {
    const args = field.args
      .filter((a) => nulls || isRequiredArgument(a))
      .map((a) => `${a.name}: ${isRequiredArgument(a) ? value(a) : 'null'}`);
    return composedOf(type, [
      `a: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field)}`,
    ]).text;
  };
  const differing = types.flatMap((type) =>
    Object.values(type.getFields())
      // What an interface's file answers is asked of the interface.
      .filter((field) => hasOptions(field) && steps.has(`${type.name}/${field.name}`))
      // What has a default and may not be null cannot be given as null.
      .filter((field) => field.args.every((a) => isRequiredArgument(a) || !isNonNullType(a.type)))
      .filter((field) => text(type, field, true) !== text(type, field, false))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(differing).toEqual([]);
});

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
    const types = Object.keys(integrityParameters.ends).map((type) => `WAS_${type}`);
    await graph.summary(
      'UNWIND $types AS type CALL db.createRelationshipType(type) RETURN count(*) AS made',
      {
        types,
      },
    );
  });

  // Those take five minutes; the canned questions have most of them: GAINSAY_SOAK=1 npx jest test/cypher.test.ts
  const soaking = process.env['GAINSAY_SOAK'] !== undefined;
  const canned = new Set(readExamples().map(({ name }) => name));
  // A type without an id is reached through a whole answer, which takes the planner longest: once for all of its fields.
  const groups = types
    .filter((type) => !made.test(type.name) && type.name !== 'Node')
    .flatMap((type): [string, Fields, readonly Field[], readonly boolean[]][] => {
      // What an interface's file answers is planned once, for the interface.
      const own = Object.values(type.getFields()).filter((field) =>
        answering(type, field).some((name) => name.startsWith(`${type.name}/`)),
      );
      if (type.name === 'Query') return own.flatMap(apart);
      if (type.name === 'Mutation')
        return own.map((field) => [`Mutation.${field.name}`, type, [field], [false]]);
      if (own.length > 0 && type.name in ways && type.name !== 'Recording')
        return soaking ? [[type.name, type, own, [false, true]]] : [];
      // Every second field; the answers of the other tests are made of the rest, and whatever cannot be planned fails there.
      const chosen = soaking ? own : own.filter((_, i) => i % 2 === 0);
      return chosen.map((field) => [`${type.name}.${field.name}`, type, [field], variantsOf(field)]);
    });

  /** Without arguments and with all. The filters of long lists are planned at the root, and below it in a soak. */
  function variantsOf(field: Field): readonly boolean[] {
    return soaking ? [false, true] : [field.args.length > 0 && field.args.length < 10];
  }

  /** A root field is a query of its own, with its arguments and without. */
  function apart(field: Field): [string, Fields, readonly Field[], readonly boolean[]][] {
    const query = schema.getQueryType() as Fields;
    // Without arguments the canned questions ask most of them, and what they ask has the most of its own.
    const chosen = canned.has(field.name) ? [] : [true];
    const variants = hasOptions(field) ? (soaking ? [false, true] : chosen) : [false];
    return variants.map((all) => [
      `Query.${field.name} with ${all ? 'all' : 'no'} arguments`,
      query,
      [field],
      [all],
    ]);
  }

  /** The plan of a query that only reads, and of which the database knows every name. */
  async function planOf({ text, parameters }: Composed): Promise<string> {
    // However long it takes to plan: what is asked here is whether it can be planned.
    const summary = await graph.summary(`EXPLAIN ${text}`, parameters, { timeout: 0 });
    expect(summary.queryType).toBe('r');
    const warnings = summary.gqlStatusObjects.filter(
      (s) => s.gqlStatus.startsWith('01') || s.gqlStatus.startsWith('03'),
    );
    expect(warnings.map((s) => s.statusDescription)).toEqual([]);
    return JSON.stringify(summary.plan);
  }

  // The past has texts of its own: all of them in a soak, else some that the random history does not ask.
  const pastGroups = groups.filter(([name]) => soaking || /^Edition\.(quotes|source)|explore/.test(name));
  test.each(pastGroups)('%s, asked of the past', async (_name, type, fields, variants) => {
    if (type.name === 'Query' && !fields.every(({ args }) => args.some(({ name }) => name === 'asOf')))
      return;
    if (['Change', 'Mutation', 'Recording'].includes(type.name)) return;
    const plan = await planOf(composed(type, fields, variants, '{knownAt: "2026-01-01T00:00:00Z"}'));
    expect(plan).not.toContain('AllNodesScan');
  });

  test.each(groups)(
    '%s: reads only, knows every name, scans nothing',
    async (_name, type, fields, variants) => {
      const plan = await planOf(composed(type, fields, variants));
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
