import { printDoubles } from '../../src/cli/doubles.js';
import { findDoubles } from '../../src/graph/doubles.js';
import type { Graph } from '../../src/graph/run.js';
import { mutate, revisionOf, teller } from '../recording/support.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';
import { refusal } from '../support/refusal.js';

const all = ['actor', 'claim', 'source'] as const;
const pairsIn = async (graph: Graph, min = 0.6) =>
  (await findDoubles(graph, { kinds: all, min })).map(({ one, other, score, why }) => [
    one.id,
    other.id,
    score,
    why[0]?.rule,
  ]);

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
});

test('the bundled corpus, whose coders told apart what looks alike, holds no doubles; near ones are few', async () => {
  expect(await pairsIn(graph)).toEqual([]);
  expect((await pairsIn(graph, 0)).length).toBeLessThan(5);
});

test('what is recorded a second time is found in another script and in other words, and each time in the same order', async () => {
  const input = {
    actors: [
      { id: 'x-1', name: 'Никол Пашинян', kind: 'PERSON', affiliation: 'UNSTATED' },
      { id: 'x-2', name: 'ICBL-CMC', kind: 'NGO', affiliation: 'UNSTATED', names: [{ name: 'The Halo Trust' }] },
      { id: 'x-3', name: 'Someone Else Altogether', kind: 'PERSON', affiliation: 'UNSTATED' },
    ],
    claims: [{ id: 'x-claim', lang: 'en-GB', text: 'Armenia has never ever produced antipersonnel mines.', kind: 'ALLEGATION', actors: ['armenia'] }],
    sources: [{ id: 'x-source', title: 'Nagorno-Karabakh landmine article', medium: 'encyclopedia', url: 'http://x.example/a?utm_source=b' }, { id: 'x-again', title: 'Another', medium: 'encyclopedia', url: 'https://x.example/a' }],
  }; // prettier-ignore
  await mutate(graph, 'recordAll', { by: { ...teller, key: 'doubles-1' }, input }, 'id');
  const found = await pairsIn(graph);
  expect(found).toEqual([
    ['halo-trust', 'x-2', 1, 'same spelling'],
    ['nikol-pashinyan', 'x-1', 0.95, 'transliteration'],
    ['x-again', 'x-source', 0.95, 'same address'],
    ['am-never-produced-ap', 'x-claim', 0.91, 'near-equal words'],
    ['am-never-exported-ap', 'x-claim', 0.66, 'near-equal words'],
  ]);
  expect(await pairsIn(graph)).toEqual(found);
});

test('a pair that somebody judged does not come again', async () => {
  expect((await pairsIn(graph)).filter(([one]) => one === 'nikol-pashinyan')).toHaveLength(1);
  await mutate(graph, 'recordActor', { by: { ...teller, key: 'doubles-2' }, input: { id: 'x-4', name: 'N. Pashinyan', kind: 'PERSON', affiliation: 'UNSTATED', notToConfuseWith: [{ actor: 'nikol-pashinyan', judgement: 'UNSURE' }] } }, 'id'); // prettier-ignore
  const found = (await pairsIn(graph)).map(([one, other]) => `${one} ${other}`);
  expect(found).not.toContain('nikol-pashinyan x-4');
  expect(found).toContain('x-1 x-4');
});

test('nor does one of sources', async () => {
  const found = async () => (await findDoubles(graph, { kinds: ['source'], min: 0.6 })).length;
  expect(await found()).toBe(1);
  const args = { id: 'x-again', other: 'x-source', judgement: 'NOT_SAME', revision: await revisionOf(graph, 'x-again') };
  await mutate(graph, 'judge', { ...args, by: teller }, 'id');
  expect(await found()).toBe(0);
  await mutate(graph, 'recordSource', { by: teller, input: { id: 'x-third', title: 'A third', url: 'https://x.example/a' } }, 'id');
}); // prettier-ignore

test('printed, best first, with what resembles what; nothing else than what it takes is taken', async () => {
  let said = '';
  const out = (text: string) => void (said += text);
  const options = { kind: ['source'], min: '0.6', limit: '1' };
  await printDoubles(graph, options, out);
  expect(said).toBe(`0.95  source  x-again  x-third
      same address: “https://x.example/a”
1 of 2 pairs that may be one, best first. Nothing is decided by this.
`);
  expect(await refusal(printDoubles(graph, { ...options, kind: ['place'] }, out))).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await refusal(printDoubles(graph, { ...options, min: '2' }, out))).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});
