/** How answers about sources, reports and citations become the form of the gold file. */

import type { Project } from './project.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface WithId {
  readonly id: string;
}

/** The gold file's signs for how a figure bounds its value. */
const signs: Readonly<Record<string, string>> = { AT_MOST: '<=', AT_LEAST: '>=', EXACT: '=' };

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

interface Cited {
  readonly statements: Nodes<{ readonly citations: Nodes<{ readonly source: WithId }> }>;
}
const citedBy = ({ statements }: Cited): string[] =>
  unique(statements.nodes.flatMap(({ citations }) => citations.nodes.map(({ source }) => source.id)));

interface Telling {
  readonly quotes: Nodes<{ readonly edition: { readonly file: string } }>;
  readonly figures: Nodes<{ readonly qualifier: string; readonly value: number }>;
}

export const ofSources: Readonly<Record<string, Project>> = {
  q05: ({ attributionChain }: { attributionChain: { links: readonly { document: WithId | null }[] } }) =>
    attributionChain.links.flatMap(({ document }) => (document ? [document.id] : [])),
  q06: ({ corroboration }: { corroboration: { withInferred: Record<string, number> } }) => ({
    ...corroboration.withInferred,
  }),
  q09: ({ claim }: { claim: Cited & { links: Nodes<Cited> } }) =>
    unique([claim, ...claim.links.nodes].flatMap(citedBy)).length === 1,
  q23: (data: {
    claim: {
      own: { totalCount: number };
      statements: Nodes<{ reportedBy: { edges: readonly { distance: string }[] } }>;
    };
  }) => ({
    asserted_by_monitor: data.claim.own.totalCount > 0,
    stance: data.claim.statements.nodes.flatMap(({ reportedBy }) =>
      reportedBy.edges.map(({ distance }) => distance.toLowerCase()),
    ),
  }),
  q24: (data: {
    claim: {
      statements: { edges: readonly { stance: string; node: { quotes: Nodes<{ start: number }> } }[] };
    };
  }) =>
    data.claim.statements.edges
      .flatMap(({ stance, node }) => node.quotes.nodes.map(({ start }) => ({ stance, start })))
      .sort((a, b) => a.start - b.start)
      .map(({ stance }) => stance.toLowerCase()),
  q27: ({ claim }: { claim: { statements: Nodes<{ utterance: WithId; retellings: Nodes<Telling> }> } }) => ({
    utterances: unique(claim.statements.nodes.map(({ utterance }) => utterance.id)).length,
    reports: Object.fromEntries(
      claim.statements.nodes.flatMap(({ retellings }) =>
        retellings.nodes.flatMap(({ quotes, figures }) =>
          figures.nodes.map(({ qualifier, value }) => [
            quotes.nodes[0]?.edition.file ?? '',
            `${signs[qualifier]} ${value}%`,
          ]),
        ),
      ),
    ),
  }),
  q32: (data: {
    sources: Nodes<{
      editions: Nodes<{ file: string; citations: Nodes<{ mark: string; ibid: boolean; source: WithId }> }>;
    }>;
  }) =>
    Object.fromEntries(
      data.sources.nodes
        .flatMap(({ editions }) => editions.nodes)
        .flatMap(({ file, citations }) =>
          citations.nodes
            .filter(({ ibid }) => ibid)
            .map(({ mark, source }) => [`${file} [${mark}]`, source.id]),
        ),
    ),
  q33: (data: {
    claim: {
      links: Nodes<
        WithId & { assertions: Nodes<{ madeBy: Nodes<WithId>; citations: { totalCount: number } }> }
      >;
    };
  }) => {
    const { nodes } = data.claim.links;
    const assertions = nodes.flatMap((claim) => claim.assertions.nodes);
    return {
      claims: nodes.map(({ id }) => id),
      actors: unique(assertions.flatMap(({ madeBy }) => madeBy.nodes.map(({ id }) => id))),
      sourced: assertions.some(({ citations }) => citations.totalCount > 0),
    };
  },
};
