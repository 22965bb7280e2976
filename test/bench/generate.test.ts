import { dateOf } from '../../bench/generate/dates.js';
import { generate, graphHash, toRecords } from '../../bench/generate/graph.js';
import { byRank, powerLaw, randomFrom, scatter } from '../../bench/generate/random.js';
import type { EdgeElement, Element, NodeElement } from '../../bench/generate/records.js';
import { parseDate } from '../../src/model/edtf.js';
import { positionEdges } from '../../src/model/vocabulary.js';

const wanted = { claims: 1_000, seed: '1' };
const elements: readonly Element[] = [...generate(wanted)];
const nodes = elements.filter((each): each is NodeElement => each.element === 'node');
const edges = elements.filter((each): each is EdgeElement => each.element === 'edge');
const ofType = (...types: string[]) => edges.filter(({ type }) => types.includes(type));
const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));

test('the same seed gives the same graph on every machine, another seed another', () => {
  // Whoever changes the generator on purpose writes the new hash here; measurements before and after do not compare.
  expect(graphHash(elements)).toBe('48adcddf04d8de10983278a4dab5cc4c0b2d901b1a0054b1fd4ba568231938e3');
  expect(graphHash(generate(wanted))).toBe(graphHash(elements));
  expect(graphHash(generate({ ...wanted, seed: '2' }))).not.toBe(graphHash(elements));
});

test('every id is given once, and every edge leads between nodes that came before', () => {
  const ids = new Map(nodes.map((node) => [node.number, node.id]));
  expect(new Set(ids.values()).size).toBe(nodes.length);
  expect(elements.findIndex(({ element }) => element === 'edge')).toBe(nodes.length);
  const astray = edges.filter((e) => ids.get(e.fromNumber) !== e.from || ids.get(e.toNumber) !== e.to);
  expect(astray).toEqual([]);
  // A corrected edge has the id of the one that took its place.
  const present = edges.filter(({ supersededAt }) => supersededAt === undefined);
  expect(new Set(present.map(({ id }) => id)).size).toBe(present.length);
  expect(present.length).toBeLessThan(edges.length);
});

test('there is as much of everything as was wished for', () => {
  const { claims } = wanted;
  expect(labelled('Claim')).toHaveLength(claims);
  expect(labelled('Actor')).toHaveLength(claims / 10);
  expect(labelled('Source')).toHaveLength(claims / 5);
  expect(labelled('Statement')).toHaveLength(claims * 2.5);
  expect(labelled('Denial')).toHaveLength(claims / 2);
  expect(labelled('Topic')).toHaveLength(50);
  expect(labelled('Place')).toHaveLength(200);
  expect(labelled('Figure')).toHaveLength(claims * 0.3);
  expect(new Set(ofType('AGAINST').map(({ from }) => from)).size / claims).toBeCloseTo(0.5, 1);
  const citations = ofType('CITES').filter(({ from }) => from.startsWith('statement'));
  expect(citations.length / labelled('Statement').length).toBeCloseTo(1.5, 1);
  const stubs = new Set(labelled('Source').flatMap(({ id, properties }) => (properties['stub'] ? [id] : [])));
  const lost = citations.filter(({ to }) => stubs.has(to)).length / citations.length;
  expect(lost).toBeGreaterThan(0.04);
  expect(lost).toBeLessThan(0.06);
  expect(ofType(...positionEdges).length).toBeGreaterThan(claims * 1.9);
});

test('reports are nested up to five deep, and links between claims go in circles', () => {
  const told = new Map(ofType('REPORTS').map(({ from, to }) => [from, to]));
  const depth = (id: string): number => (told.has(id) ? 1 + depth(told.get(id) as string) : 0);
  expect(Math.max(...[...told.keys()].map(depth))).toBe(5);
  const refines = ofType('REFINES', 'PART_OF', 'SUPPORTS', 'COUNTERS', 'DERIVED_FROM', 'UNDERMINES');
  const closes = ({ type, from, to }: EdgeElement) =>
    refines.some(
      (next) =>
        next.type === type &&
        next.from === to &&
        refines.some((last) => last.type === type && last.from === next.to && last.to === from),
    );
  expect(refines.some(closes)).toBe(true);
});

test('quotes have 5 to 60 words, one in five in other letters', () => {
  const quotes = ofType('FOUND_IN').map(({ properties }) => String(properties['quote']));
  const lengths = quotes.map((quote) => quote.split(' ').length);
  expect(Math.min(...lengths)).toBe(5);
  expect(Math.max(...lengths)).toBe(60);
  const other = quotes.filter((quote) => /[^\p{ASCII}]/u.test(quote)).length / quotes.length;
  expect(other).toBeCloseTo(0.2, 1);
});

test('dates mean what the model reads in them, in all precisions, and some are missing', () => {
  const random = randomFrom('dates');
  const dates = Array.from({ length: 500 }, () => dateOf(random));
  for (const date of dates) {
    if (!date) continue;
    const { earliest, latest } = parseDate(date.text);
    expect({ ...date }).toEqual({ text: date.text, earliest, latest });
  }
  expect(dates.filter((date) => !date).length).toBeGreaterThan(10);
  expect(new Set(dates.map((date) => date?.text.replace(/\d+/g, '0'))).size).toBeGreaterThan(7);
});

test('a few are drawn often and most seldom, as a power law has it', () => {
  const random = randomFrom('law');
  const counts = new Uint32Array(10_000);
  const draw = byRank(counts.length, 5);
  for (let i = 0; i < 100_000; i += 1) {
    const rank = draw(random);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const share = (from: number, to: number): number =>
    counts.subarray(from, to).reduce((sum, count) => sum + count, 0) / 100_000;
  expect(share(0, 1)).toBeGreaterThan(0.01);
  expect(share(0, 100)).toBeGreaterThan(0.2);
  expect(share(5_000, 10_000)).toBeGreaterThan(0.1);
  const scattered = Array.from({ length: 1_000 }, (_, rank) => scatter(1_000)(rank));
  expect(new Set(scattered).size).toBe(1_000);
  const drawn = powerLaw(10, 2);
  for (let i = 0; i < 1_000; i += 1) expect(drawn(random)).toBeLessThan(10);
});

test('the present of a graph are records as a corpus has them', () => {
  const records = toRecords(wanted);
  const kinds = new Set(records.nodes.flatMap(({ labels }) => labels));
  expect(kinds.has('Past')).toBe(false);
  expect(new Set(records.edges.map(({ id }) => id)).size).toBe(records.edges.length);
  const values = [...records.nodes, ...records.edges].flatMap(({ properties }) => Object.values(properties));
  expect(values.includes(undefined as never)).toBe(false);
});
