import * as fc from 'fast-check';
import { wrap } from '../../src/web/drawing/wrap.js';
import { grow, mostNodes, type Neighbour } from '../../src/web/graph/grow.js';
import { nearest } from '../../src/web/graph/near.js';
import { offersOf } from '../../src/web/graph/offers.js';
import { overlap } from '../../src/web/graph/drawn.js';
import {
  expanded,
  paramsOf,
  readState,
  redo,
  stepsOf,
  undo,
  type GraphState,
  type Step,
} from '../../src/web/graph/state.js';

const node = (id: string) => ({ id });
const neighbours = (around: string, count: number): Neighbour<{ id: string }>[] =>
  Array.from({ length: count }, (_, index) => ({
    node: node(`${around}-${index}`),
    type: 'MADE',
    direction: index % 2 === 0 ? 'IN' : 'OUT',
  }));
const base = { nodes: [{ node: node('a'), x: 0, y: 0 }], edges: [] };
const open = (around: string, count: number) => ({ step: { around }, neighbours: neighbours(around, count) });

/** As a browser reads back what stands in its address. */
function readBack(state: GraphState): GraphState {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(paramsOf(state)))
    for (const each of [value ?? []].flat()) params.append(name, each);
  return readState(new URLSearchParams(params.toString()));
}

test('all that the graph shows stands in the address and is read back from it', () => {
  const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text));
  const group = fc.record({
    type: fc.constantFrom('DENIES', 'CALLS_FOR'),
    direction: fc.constantFrom('IN', 'OUT'),
    kind: fc.constantFrom('Denial', 'NonCommitment'),
  });
  const step: fc.Arbitrary<Step> = fc.oneof(fc.record({ around: id }), fc.record({ around: id, group }));
  const state = fc
    .record({
      start: id,
      to: fc.option(id, { nil: undefined }),
      hops: fc.integer({ min: 1, max: 6 }),
      steps: fc.array(step, { maxLength: 5 }),
      undone: fc.nat(5),
      selected: fc.option(id, { nil: undefined }),
      view: fc.option(fc.record({ x: fc.integer(), y: fc.integer(), scale: fc.constantFrom(0.1, 1, 2.5) }), {
        nil: undefined,
      }),
    })
    .map((each): GraphState => ({ ...each, undone: Math.min(each.undone, each.steps.length) }));
  fc.assert(fc.property(state, (each) => expect(readBack(each)).toEqual(each)));
});

test('an address that somebody changed by hand is read as far as it can be', () => {
  const odd = readState(new URLSearchParams('start=a&hops=99&undone=7&open=x&open=all.b&view=1_2_x'));
  expect(odd).toMatchObject({ start: 'a', hops: 4, undone: 0, steps: [{ around: 'b' }], view: undefined });
});

test('what is undone can be done again until something else is expanded', () => {
  const none = readState(new URLSearchParams('start=a'));
  const two = expanded(expanded(none, { around: 'a' }), { around: 'b' });
  expect(stepsOf(undo(two))).toEqual([{ around: 'a' }]);
  expect(stepsOf(redo(undo(two)))).toEqual(two.steps);
  const other = expanded(undo(two), { around: 'c' });
  expect([other.steps, other.undone]).toEqual([[{ around: 'a' }, { around: 'c' }], 0]);
  expect(undo(undo(undo(two))).undone).toBe(2);
});

test('the same expansions give the same places, and what is there never moves nor hides another', () => {
  const opened = [open('a', 25), open('a-3', 25), open('a-7', 12)];
  const drawn = opened.map((_, index) => grow(base, opened.slice(0, index + 1)));
  expect([...grow(base, opened).nodes]).toEqual([...(drawn[2]?.nodes ?? [])]);
  for (const [id, place] of drawn[0]?.nodes ?? []) expect(drawn[2]?.nodes.get(id)).toEqual(place);
  const all = [...(drawn[2]?.nodes.values() ?? [])];
  expect(all).toHaveLength(63);
  const hidden = all.filter((one, index) => all.slice(index + 1).some((other) => overlap(one, other)));
  expect(hidden).toEqual([]);
});

test('a neighbour that is there already is not drawn twice, but its edge is drawn', () => {
  const back = {
    step: { around: 'a-1' },
    neighbours: [{ node: node('a'), type: 'CITES', direction: 'OUT' }],
  };
  const graph = grow(base, [open('a', 2), back]);
  expect(graph.brought).toEqual([
    { added: 2, leftOut: 0 },
    { added: 0, leftOut: 0 },
  ]);
  expect([...graph.edges.keys()]).toEqual(['MADE a-0 a', 'MADE a a-1', 'CITES a-1 a']);
});

test('no more than 300 nodes are drawn, and what found no room is counted', () => {
  const opened = Array.from({ length: 12 }, (_, index) => open(index === 0 ? 'a' : `a-${index}`, 25));
  const { nodes, edges, brought } = grow(base, opened);
  expect(nodes.size).toBe(mostNodes);
  expect(brought.at(-1)).toEqual({ added: 24, leftOut: 1 });
  for (const { from, to } of edges.values()) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
});

test('a menu says how many nodes the next page would add', () => {
  const edge = (id: string, type = 'MADE') => ({
    type,
    direction: 'IN',
    node: { __typename: 'Actor', id },
  });
  const edges = [edge('x'), edge('y'), edge('y', 'NAMED_IN'), edge('z', 'NAMED_IN')];
  const shown = (...ids: string[]) => ({ nodes: new Set(ids), edges: new Set(['MADE y a']) });
  const counts = ['MADE', 'NAMED_IN'].map((type) => ({ type, direction: 'IN', kind: 'Actor', count: 2 }));
  const offers = offersOf('a', counts, { edges, totalCount: 4 }, shown('a', 'x'), []);
  expect(offers.map(({ count, next, exact }) => [count, next, exact])).toEqual([
    [4, 2, true],
    [2, 1, true],
    [2, 2, true],
  ]);
  const after = offersOf('a', counts, { edges, totalCount: 4 }, shown('a', 'x', 'y'), [
    { around: 'a', group: { type: 'MADE', direction: 'IN', kind: 'Actor' } },
  ]);
  expect(after.map(({ opened, next, done }) => [opened, next, done])).toEqual([
    [0, 1, false],
    [2, 0, true],
    [0, 1, false],
  ]);
  const many = offersOf('a', [{ ...counts[0]!, count: 131 }], { edges, totalCount: 133 }, shown('a'), []);
  expect(many[1]).toMatchObject({ count: 131, next: 25, exact: false });
});

test('an arrow leads to the nearest node in its direction', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y });
  const others = [
    at('right', 200, 10),
    at('far right', 500, 0),
    at('below', 20, 150),
    at('up left', -90, -80),
  ];
  const from = { x: 0, y: 0 };
  expect(nearest('ArrowRight', from, others)?.id).toBe('right');
  expect(nearest('ArrowDown', from, others)?.id).toBe('below');
  expect(nearest('ArrowLeft', from, others)?.id).toBe('up left');
  expect(nearest('Enter', from, others)).toBeUndefined();
});

test('a label is cut between signs and says so', () => {
  expect(wrap('HALO handed minefield maps over', 14, 2)).toEqual(['HALO handed', 'minefield map…']);
  expect(wrap('𐑖𐑱𐑝𐑖𐑱𐑝', 4, 1)).toEqual(['𐑖𐑱𐑝…']);
  expect(wrap('', 10, 2)).toEqual([]);
});
