import { ask } from '../../src/api/ask.js';
import { readCorpus } from '../../src/corpus/read.js';
import { importRecords } from '../../src/graph/import.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf, story } from '../support/corpus.js';
import { emptyGraph, testGraph } from '../support/graph.js';
import { retold } from '../support/records.js';

interface Asked {
  readonly text: string;
  readonly statements: {
    readonly edges: readonly {
      readonly stance: string;
      readonly node: { readonly id: string; readonly __typename: string };
    }[];
  };
  readonly disputeFindings: readonly { readonly finding: string }[];
}
const fields =
  '{ text disputeFindings { finding } statements(first: 100) { edges { stance node { __typename id } } } }';
const stances = (claim: Asked | null): string[] =>
  (claim?.statements.edges ?? []).map(({ stance }) => stance);
const findings = (claim: Asked | null): string[] =>
  (claim?.disputeFindings ?? []).map(({ finding }) => finding);

let graph: Graph;

describe('as said by a day', () => {
  beforeAll(async () => {
    graph = await graphOf(bundledCorpus);
  });

  const asOf = async (claim: string, saidBy: string): Promise<Asked | null> =>
    (
      await ask<{ asOf: Asked | null }>(
        graph,
        `query ($claim: ID!, $saidBy: Edtf) { asOf(claim: $claim, saidBy: $saidBy) ${fields} }`,
        { claim, saidBy },
      )
    ).asOf;

  test('what could be known of the production of PMN-E in September 2022, before the Monitor took a side', async () => {
    const then = await asOf('am-produces-ap-mines', '2022-09');
    const now = await asOf('am-produces-ap-mines', '2026');
    expect(stances(now)).toContain('DOUBTS');
    expect(stances(then)).not.toContain('DOUBTS');
    expect(stances(now).length).toBeGreaterThan(stances(then).length);
  });

  test('the last day of a date counts, and an open or missing end is never certain', async () => {
    const before = await asOf('am-used-ap-2020', '2021-06-20');
    const on = await asOf('am-used-ap-2020', '2021-06-21');
    const month = await asOf('am-used-ap-2020', '2021-06');
    expect([stances(before), stances(on), stances(month)]).toEqual([[], ['DENIES'], ['DENIES']]);
    // HALO's denial has no last day: [2020..].
    expect(stances(await asOf('halo-gave-maps-to-turkish-services', '2026'))).not.toContain('DENIES');
  });

  test('findings are computed from what had been said by then', async () => {
    expect(findings(await asOf('am-used-2007-2008', '2009-12-31'))).toEqual(['CONTRADICTED', 'DOUBTED']);
    expect(findings(await asOf('am-used-2007-2008', '1999-12-31'))).toEqual([]);
  });

  test('lists, filters and facets keep to it too', async () => {
    const { claims } = await ask<{
      claims: { totalCount: number; byStance: { value: string; count: number }[] };
    }>(
      graph,
      '{ claims(asOf: { saidBy: "1995" }, stance: [DENIES, DISPUTES, ADMITS]) { totalCount byStance { value count } } }',
    );
    expect(claims).toEqual({ totalCount: 0, byStance: [] });
  });

  test('a date that never ends is refused, since nothing is certainly said by it', async () => {
    await expect(asOf('am-used-ap-2020', '2021/..')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('as known at an instant', () => {
  let first: string;
  let second: string;
  beforeAll(async () => {
    graph = await testGraph();
    await emptyGraph();
    const told = await importRecords(graph, (await readCorpus(story)).records);
    first = String(told.recordedAt);
    const again = await importRecords(
      graph,
      await retold(
        'claims/gates.yaml',
        [
          'id: ronnick-admits-part\n        stance: admits in part',
          'id: ronnick-admits-part\n        stance: denies',
        ],
        ['text: Orrow opened the gates', 'text: The republic of Orrow opened the gates'],
      ),
    );
    second = String(again.recordedAt);
  });

  const known = async (knownAt: string | null): Promise<Asked | null> =>
    (
      await ask<{ asOf: Asked | null }>(
        graph,
        `query ($knownAt: DateTime) { asOf(claim: "gates-opened", knownAt: $knownAt) ${fields} }`,
        { knownAt },
      )
    ).asOf;
  const ronnick = (claim: Asked | null): unknown =>
    claim?.statements.edges.find(({ node }) => node.id === 'ronnick-admits-part');

  test('a correction is not known before it was made', async () => {
    const [then, now] = [await known(first), await known(second)];
    expect(then?.text).toMatch(/^Orrow opened/);
    expect(now?.text).toMatch(/^The republic of Orrow opened/);
    expect(ronnick(then)).toMatchObject({ stance: 'ADMITS_IN_PART', node: { __typename: 'Assertion' } });
    expect(ronnick(now)).toMatchObject({ stance: 'DENIES', node: { __typename: 'Denial' } });
    expect(findings(then)).toContain('ADMITTED_IN_PART');
    expect(findings(now)).not.toContain('ADMITTED_IN_PART');
  });

  test('the latest instant is the present, and before the first nothing was known', async () => {
    expect(await known(second)).toEqual(await known(null));
    expect(await known('2001-01-01T00:00:00Z')).toBeNull();
  });

  test('an instant may be given in any zone, and what is none is refused with an example', async () => {
    const zoned = new Date(Date.parse(first) + 2 * 3_600_000).toISOString().replace('Z', '+02:00');
    expect((await known(zoned))?.text).toMatch(/^Orrow opened/);
    await expect(known('yesterday')).rejects.toThrow('2026-01-31T12:00:00Z');
  });

  test('the two clocks are asked together', async () => {
    const { asOf } = await ask<{ asOf: Asked }>(
      graph,
      `query ($knownAt: DateTime) { asOf(claim: "gates-opened", knownAt: $knownAt, saidBy: "2015-05-31") ${fields} }`,
      { knownAt: first },
    );
    expect(stances(asOf)).toContain('DENIES');
    expect(ronnick(asOf)).toBeUndefined();
  });
});
