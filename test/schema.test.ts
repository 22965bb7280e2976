import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { readSchema, schemaFile } from '../src/api/schema.js';
import * as vocabulary from '../src/model/vocabulary.js';

const schema = readSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const own = types.filter((type) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));

function undescribed(type: GraphQLNamedType): string[] {
  const gaps = type.description ? [] : [type.name];
  if (isEnumType(type))
    gaps.push(
      ...type
        .getValues()
        .filter((v) => !v.description)
        .map((v) => `${type.name}.${v.name}`),
    );
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) gaps.push(`${type.name}.${field.name}`);
      gaps.push(
        ...field.args.filter((a) => !a.description).map((a) => `${type.name}.${field.name}(${a.name})`),
      );
    }
  }
  if (isInputObjectType(type)) {
    gaps.push(
      ...Object.values(type.getFields())
        .filter((f) => !f.description)
        .map((f) => `${type.name}.${f.name}`),
    );
  }
  return gaps;
}

test('the file is a valid schema', () => {
  expect(() => buildSchema(readFileSync(schemaFile, 'utf8'))).not.toThrow();
});

test('every type, field, argument and enum value is described', () => {
  expect(own.flatMap(undescribed)).toEqual([]);
});

test.each([
  ['StatementKind', vocabulary.statementKinds],
  ['Stance', vocabulary.stances],
  ['Scope', vocabulary.scopes],
  ['Reading', vocabulary.readings],
  ['Ground', vocabulary.grounds],
  ['Mode', vocabulary.modes],
  ['Distance', vocabulary.distances],
  ['Identity', vocabulary.identities],
  ['MadeAs', vocabulary.madeAs],
  ['Attribution', vocabulary.attributions],
  ['Intent', vocabulary.intents],
  ['ClaimKind', vocabulary.claimKinds],
  ['ClaimLinkType', vocabulary.claimLinks],
  ['Basis', vocabulary.bases],
  ['ActorKind', vocabulary.actorKinds],
  ['Affiliation', vocabulary.affiliations],
  ['Stub', vocabulary.stubs],
  ['Judgement', vocabulary.judgements],
  ['Qualifier', vocabulary.qualifiers],
  ['Verification', vocabulary.verifications],
  ['MeasureKind', vocabulary.measureKinds],
  ['DisputeFindingKind', vocabulary.disputeFindings],
])('the enum %s has the words of the vocabulary', (name, words) => {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(values.sort()).toEqual([...words].sort());
});

test('every enum is one of the vocabulary, or belongs to asking', () => {
  const asking =
    /Order$|^LinkDirection$|^SearchPlace$|^Rule$|^EdgeType$|^(RollUp|DisputeFilter|AnswerKind|ReplyLink|AskedHow|Outcome)$/;
  // What is computed has words of its own, which nothing stores.
  const computed =
    /^(Comparability|ComparabilityReason|FigureRelation|SuspectValueKind|GapKind|ChangeKind|TrailEnd|Origin|TrailGap|RootKind|NotCircular|ClaimLeft)$/;
  const stored = own
    .filter(isEnumType)
    .filter((type) => !asking.test(type.name) && !computed.test(type.name));
  expect(stored).toHaveLength(22);
});

test('lists of nodes are Relay connections', () => {
  for (const type of own.filter((t) => t.name.endsWith('Connection'))) {
    if (!isObjectType(type)) throw new Error(type.name);
    const fields = type.getFields();
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']));
    const facets = Object.keys(fields).filter(
      (name) => !/^(edges|nodes|pageInfo|totalCount|counted|rules|truncated|by[A-Z]\w+)$/.test(name),
    );
    expect(facets).toEqual([]);
    // A list that facets may not count to its end tells so, or is short and tells that.
    const hasFacets = Object.keys(fields).some((name) => name.startsWith('by'));
    const tells = 'counted' in fields || 'truncated' in fields;
    expect({ name: type.name, tells: tells || !hasFacets }).toEqual({ name: type.name, tells: true });
    const edge = getNamedType(fields['edges']?.type);
    if (!isObjectType(edge)) throw new Error(type.name);
    expect(Object.keys(edge.getFields())).toEqual(expect.arrayContaining(['cursor', 'node']));
    expect(edge.getFields()['node']?.type).toEqual(
      isNonNullType(fields['nodes']?.type)
        ? (fields['nodes'].type.ofType as { ofType: unknown }).ofType
        : null,
    );
  }
});

test('every connection can be paged both ways', () => {
  for (const type of own) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const names = field.args.map((argument) => argument.name);
      expect({ field: `${type.name}.${field.name}`, names }).toEqual({
        field: `${type.name}.${field.name}`,
        names: expect.arrayContaining(['first', 'after', 'last', 'before']) as unknown,
      });
    }
  }
});

test('only short lists without an identity are plain lists', () => {
  const lists = own.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter(
            (field) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)),
          )
          .filter((field) => !['edges', 'nodes', 'segments'].includes(field.name))
          .filter((field) => getNamedType(field.type).name !== 'FacetCount')
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(lists.sort()).toEqual([
    'AttributionChain.links',
    'ChainLink.attributesTo',
    'ChainLink.citations',
    'ChainLink.quotes',
    'ChainLink.tellers',
    'Change.properties',
    'CitationCircle.citations',
    'CitationCircle.works',
    'Claim.disputeFindings',
    'Claim.mixedAnswers',
    'CorroboratingRoot.actors',
    'CorroboratingRoot.parties',
    'Corroboration.circles',
    'Corroboration.echoes',
    'Corroboration.parts',
    'Corroboration.roots',
    'Corroboration.samePublishers',
    'Divergence.voices',
    'Exploration.neighbourCounts',
    'Exploration.path',
    'Figure.suspectValues',
    'FigureComparison.groups',
    'FigureComparison.links',
    'FigureComparison.sums',
    'FigureComparison.suspectValues',
    'FigurePair.links',
    'PublisherGroup.works',
    'QuoteAudit.editions',
    'Replies.asked',
    'Reply.answering',
    'StancePoint.otherStances',
  ]);
});
