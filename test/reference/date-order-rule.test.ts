import { join } from 'node:path';
import { packageRoot } from '../../src/config.js';
import { readRules } from '../../src/graph/compose/steps.js';
import { dateProperties, parseDate } from '../../src/model/edtf.js';
import { testGraph } from '../support/graph.js';
import { compareDates } from './date-order.js';

const dates = [
  '2013-07-26', '2013-07-27', '2013-07', '2013', '201X', '2013-21', '2013-05~', '2013-07-26?', 'XXXX',
  '[..2013-07-26]', '[2013-07-26..]', '[2013-07-01..2013-09-04]', '[2012,2014]', '2013-05/2013-09', '2012/2014',
  '2013-07-26/2013-07-26', '../2013-07', '2013-07/..', '../2013-07-26', '2013-07-27/..', '../..', '2014/2016',
] as const; // prettier-ignore

/** A date as a step hands it to the rule. */
function handed(text: string): Record<string, unknown> {
  const { dEarliest, dLatest, dBegunBy, dLastsTo } = dateProperties('d', parseDate(text));
  return {
    earliest: dEarliest ?? null,
    latest: dLatest ?? null,
    begunBy: dBegunBy ?? null,
    lastsTo: dLastsTo ?? null,
  };
}

test('the rule finds for every pair of dates what the slow order finds', async () => {
  const pairs = dates.flatMap((a) => dates.map((b) => [a, b] as const));
  const { body = '' } = readRules(join(packageRoot, 'cypher/rules')).get('dateOrder') ?? {};
  const query = `UNWIND $pairs AS pair
    CALL (pair) { WITH pair.one AS one, pair.other AS other ${body} }
    RETURN collect(order) AS orders`;
  const graph = await testGraph();
  const [row] = await graph.read(query, {
    pairs: pairs.map(([a, b]) => ({ one: handed(a), other: handed(b) })),
  });
  const orders = row?.['orders'] as string[];
  expect(pairs.map(([a, b], i) => [a, b, orders[i]])).toEqual(
    pairs.map(([a, b]) => [a, b, compareDates(parseDate(a), parseDate(b))]),
  );
  expect(new Set(orders).size).toBe(4);
});
