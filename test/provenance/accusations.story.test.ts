import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { graphOf, story } from '../support/corpus.js';
import { unwrapped } from '../hard-cases/answers.js';
import { mutualAccusations } from '../story/answers.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});
const answer = async (operation: string): Promise<unknown> => unwrapped(await ask(graph, operation));

describe('mutualAccusations and accusations', () => {
  test('the mirror of the two states', async () => {
    const mirror = async (a: string, b: string): Promise<unknown> =>
      answer(
        `{ mutualAccusations(a: "${a}", b: "${b}") { truncated byA { nodes { id } } byB { nodes { id } } } }`,
      );
    const { 'vessany against orrow': theirs, 'orrow against vessany': ours } = mutualAccusations;
    expect(await mirror('vessany', 'orrow')).toEqual({ truncated: false, byA: theirs, byB: ours });
    expect(await mirror('orrow', 'vessany')).toEqual({ truncated: false, byA: ours, byB: theirs });
    expect(await mirror('orrow', 'nobody-at-all')).toBeNull();
    expect(await mirror('orrow', 'lake-commission')).toEqual({ truncated: false, byA: [], byB: [] });
  });

  test('who accuses whom; who is of no stated party stands for itself', async () => {
    const pairs = await answer(`{ accusations { nodes {
      accuser { id } accused { id } claimCount allegationCount claims { nodes { id } }
    } } }`);
    expect(pairs).toEqual([
      {
        accuser: 'vessany',
        accused: 'orrow',
        claimCount: 3,
        allegationCount: 3,
        claims: ['gates-opened', 'sign-removed', 'water-drawn'],
      },
      {
        accuser: 'fishers-guild',
        accused: 'orrow',
        claimCount: 1,
        allegationCount: 2,
        claims: ['flood-planned'],
      },
      { accuser: 'orrow', accused: 'vessany', claimCount: 1, allegationCount: 1, claims: ['lock-damaged'] },
      {
        accuser: 'second-weir-man',
        accused: 'orrow',
        claimCount: 1,
        allegationCount: 1,
        claims: ['two-gates'],
      },
    ]);
    const some = (filter: string) =>
      answer(`{ accusations(${filter}) { nodes { accuser { id } accused { id } } } }`);
    expect(await some('by: "orrow"')).toEqual([{ accuser: 'orrow', accused: 'vessany' }]);
    expect(await some('against: "vessany", by: "vessany"')).toEqual([]);
    expect(await some('against: "orrow", topic: "lake-water"')).toEqual([
      { accuser: 'vessany', accused: 'orrow' },
    ]);
  });
});
