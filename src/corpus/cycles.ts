import type { EdgeRecord } from '../model/records.js';
import { endingChains } from '../model/vocabulary.js';
import type { Draft } from './flatten/draft.js';
import type { Faults } from './faults.js';
import { groupBy } from './group.js';

/** Chains that must end somewhere, and what to do about one that does not. */
const chains: readonly { types: readonly string[]; words: string; remedy: string }[] = [
  {
    types: endingChains.statements,
    words: 'Statements on statements go in a circle',
    remedy: 'One of them must be on something that was said before; correct that reference.',
  },
  {
    types: endingChains.mandates,
    words: 'Actors act for each other in a circle',
    remedy: 'The chain must end in a party; remove the entry of actsFor that is not so.',
  },
  {
    types: endingChains.sums,
    words: 'Figures are sums of each other in a circle',
    remedy: 'A sum comes after its parts; remove the one that is no part.',
  },
  {
    types: endingChains.parts,
    words: 'Claims are parts of each other in a circle',
    remedy: 'Only the smaller claim is part of the larger; remove the other link.',
  },
];

/** Finds circles in the chains that are walked to their end: each is told once, where its first edge stands. */
export function checkCycles(draft: Draft, faults: Faults): void {
  const edges = draft.edges;
  for (const { types, words, remedy } of chains) {
    for (const cycle of cyclesOf(edges.filter((edge) => types.includes(edge.type)))) {
      const place = cycle[0] && draft.placeOfEdge(cycle[0].id);
      const way = [...cycle.map((edge) => edge.from), cycle.at(-1)?.to].join(' → ');
      if (place) faults.inFile(place, `${words}: ${way}.`, remedy);
    }
  }
}

/** Walks in depth with a stack of its own, so that no length of chain can exhaust the program's. */
function cyclesOf(edges: readonly EdgeRecord[]): EdgeRecord[][] {
  const outgoing = groupBy(edges, (edge) => edge.from);
  const done = new Set<string>();
  const cycles: EdgeRecord[][] = [];
  for (const start of outgoing.keys()) {
    const way: { node: string; left: EdgeRecord[]; by?: EdgeRecord }[] = [];
    const enter = (node: string, by?: EdgeRecord) =>
      way.push({ node, by, left: [...(outgoing.get(node) ?? [])] });
    if (!done.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.shift();
      if (!next) done.add(way.pop()!.node);
      else if (!done.has(next.to)) {
        const at = way.findIndex(({ node }) => node === next.to);
        if (at < 0) enter(next.to, next);
        else cycles.push([...way.slice(at + 1).map(({ by }) => by!), next]);
      }
    }
  }
  return cycles;
}
