import { createHash } from 'node:crypto';
import { parseDate } from '../../src/model/edtf.js';
import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../src/model/records.js';
import { measureKinds, qualifiers } from '../../src/model/vocabulary.js';
import { chance } from './random-graph.js';

/** Figures made by chance, the same for the same seed: few values, so that many of them meet, agree and contradict. */
export function randomFigures(seed: number, count: number): GraphRecords {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  const node = (id: string, labels: string[], properties: Properties): void => {
    const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
    nodes.push({ id, labels, properties: given });
  };
  const edge = (type: string, from: string, to: string, properties: Properties = {}): void => {
    const id = createHash('sha256').update(`${type} ${from} ${to}`).digest('hex').slice(0, 20);
    if (!edges.some((each) => each.id === id)) edges.push({ id, type, from, to, properties });
  };
  for (const place of ['p0', 'p1']) node(place, ['Place'], { name: place });
  measureKinds.forEach((kind, i) =>
    node(`m${i}`, ['Measure'], { name: kind, kind, unit: pick(['people', null]) }),
  );
  node('m3', ['Measure'], { name: 'unsaid' });
  for (let c = 0; c < 5; c++) {
    node(`c${c}`, ['Claim'], { text: `c${c}`, lang: 'en', kind: 'FIGURE' });
    for (const place of ['p0', 'p1']) if (next() < 0.3) edge('ABOUT', `c${c}`, place);
    if (c > 0 && next() < 0.4) edge('SAME_MEASURE', `c${c - 1}`, `c${c}`, { basis: 'INFERRED' });
  }
  const values = [10, 11, 12, 25];
  const periods = ['2004', '2004-01/2004-06', '2005', '2004/2005', '2004/..', '[..2005]', null];
  for (let f = 0; f < count; f++) {
    const id = `f${f}`;
    const form = next();
    const value = form < 0.75 ? pick(values) : null;
    const period = pick(periods);
    const { earliest, latest } = parseDate(period ?? 'XXXX');
    node(id, ['Figure'], {
      value,
      min: value === null && form < 0.9 ? pick([10, 11]) : null,
      max: value === null && form < 0.9 ? pick([12, 25]) : null,
      text: value === null && form >= 0.9 ? pick(['dozens', 'many']) : null,
      qualifier: value === null ? null : next() < 0.6 ? 'EXACT' : pick(qualifiers),
      unit: pick(['people', 'people', 'cases', null]),
      population: pick(['civilians', 'Azerbaijani civilians', 'civilians, registered', 'soldiers', null]),
      period,
      periodEarliest: period === null ? null : earliest,
      periodLatest: period === null ? null : latest,
    });
    edge('HAS_FIGURE', `c${Math.floor(next() * 5)}`, id);
    edge('MEASURES', id, pick(['m0', 'm0', 'm1', 'm2', 'm2', 'm3']));
    // A sum comes before its parts, so that none is a part of itself.
    if (f > 1 && next() < 0.2) for (const part of [f - 1, f - 2]) edge('SUM_OF', id, `f${part}`);
  }
  return { corpus: 'random', recordedBy: 'chance', nodes, edges, texts: new Map() };
}
