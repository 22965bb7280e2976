/**
 * How the answer of each operation becomes the form of the gold file: projections, filters and counts only. Nothing
 * here knows the corpus; what is asked stands in `operations/`.
 */

import { ofSources } from './project-sources.js';
import { figureProjections } from './project-figures.js';
import { ofVoices } from './project-voices.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface WithId {
  readonly id: string;
}
interface Edge {
  readonly stance: string;
  readonly node: { readonly madeBy: Nodes<WithId> };
}
interface Positions {
  readonly id: string;
  readonly statements: { readonly edges: readonly Edge[] };
}

/** The gold file's words for stances, where they differ from ours but for case. */
const goldWords: Readonly<Record<string, string>> = {
  DID_NOT_DENY: 'does-not-deny',
  ADMITS_IN_PART: 'partially-admits',
  CONTENT_LOST: 'content-missing',
};
const goldWord = (stance: string): string => goldWords[stance] ?? stance.toLowerCase().replaceAll('_', '-');

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const makers = (nodes: readonly { madeBy: Nodes<WithId> }[]): string[] =>
  unique(nodes.flatMap(({ madeBy }) => madeBy.nodes.map(({ id }) => id)));

function byStance(edges: readonly Edge[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { stance, node } of edges) groups[goldWord(stance)] = unique([...(groups[goldWord(stance)] ?? []), ...makers([node])]);
  return groups;
}

export type Project = (data: never) => unknown;

export const projections: Readonly<Record<string, Project>> = {
  ...ofSources,
  ...figureProjections,
  ...ofVoices,
  q01: ({ claim }: { claim: { statements: Nodes<{ madeBy: Nodes<WithId> }> } }) => makers(claim.statements.nodes),
  q02: ({ claim }: { claim: Positions }) => byStance(claim.statements.edges),
  q03: ({ claim }: { claim: { statements: Nodes<{ said: { edtf: string }; madeBy: Nodes<WithId> }> } }) => ({
    actors: makers(claim.statements.nodes),
    dates: unique(claim.statements.nodes.map(({ said }) => said.edtf)),
  }),
  q04: ({ claim }: { claim: Positions }) => unique(claim.statements.edges.map(({ stance }) => goldWord(stance))),
  q08: ({ claim }: { claim: Positions & { links: Nodes<Positions> } }) =>
    Object.fromEntries(
      [claim, ...claim.links.nodes].flatMap(({ id, statements }) =>
        statements.edges.flatMap(({ stance, node }) => makers([node]).map((actor) => [actor, [goldWord(stance), id]])),
      ),
    ),
  q10: ({ claim }: { claim: { links: Nodes<WithId> } }) => claim.links.nodes.map(({ id }) => id),
  q11: ({ claims }: { claims: Nodes<WithId> }) => claims.nodes.map(({ id }) => id),
  q12: ({ source }: { source: { editions: Nodes<{ citations: Nodes<{ mark: string }> }> } }) =>
    source.editions.nodes.flatMap(({ citations }) => citations.nodes.map(({ mark }) => Number(mark))),
  q13: ({ claims }: { claims: Nodes<WithId & { statements: Nodes<{ citations: Nodes<{ source: { stub: string | null } }> }> }> }) =>
    claims.nodes
      .filter(({ statements }) =>
        statements.nodes.some(({ citations }) => citations.nodes.some(({ source }) => source.stub === 'LOST_FOOTNOTE')),
      )
      .map(({ id }) => id),
  q22: ({ actors }: { actors: Nodes<WithId> }) => actors.nodes.map(({ id }) => id),
  q31: ({ source }: { source: { editions: Nodes<{ citedSources: { edges: readonly { marks: readonly string[]; node: WithId }[] } }> } }) =>
    Object.fromEntries(
      source.editions.nodes.flatMap(({ citedSources }) => citedSources.edges.map(({ marks, node }) => [node.id, marks.map(Number)])),
    ),
};
