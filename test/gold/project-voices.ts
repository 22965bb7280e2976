/** How answers about who accuses, who answers, and when become the form of the gold file. */

import type { Project } from './project.js';

interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface WithId {
  readonly id: string;
}
interface Allegation extends WithId {
  readonly disputeFindings: readonly { readonly finding: string }[];
  readonly theirs: { readonly totalCount: number };
  readonly all: { readonly totalCount: number };
}
interface Pair {
  readonly accuser: WithId;
  readonly accused: WithId & { readonly affiliation: string };
}
interface LinkedInTime {
  readonly statements: Nodes<{ readonly said: { readonly earliest: string } }>;
  readonly links: {
    readonly edges: readonly { readonly type: string; readonly node: { readonly about: { readonly latest: string } } }[];
  };
}

const ids = (list: readonly WithId[]): string[] => [...new Set(list.map(({ id }) => id))];
const admissions = ['ADMITTED', 'ADMITTED_IN_PART'];
const day = 86_400_000;

export const ofVoices: Readonly<Record<string, Project>> = {
  q14: ({ sources }: { sources: Nodes<WithId> }) => sources.nodes.map(({ id }) => id),
  q15: ({ accusations }: { accusations: Nodes<Pair> }) => {
    const others = accusations.nodes.filter(({ accuser, accused }) => accuser.id !== accused.id);
    return ids(others.map(({ accuser }) => accuser)).filter((id) => others.some(({ accused }) => accused.id === id));
  },
  q16: ({ replies }: { replies: { replies: Nodes<{ stance: string; leastDays: number; mostDays: number }> } }) =>
    replies.replies.nodes.find(({ stance, leastDays, mostDays }) => stance === 'DID_NOT_DENY' && leastDays === mostDays)
      ?.leastDays,
  q17: ({ allegations }: { allegations: Nodes<Allegation> }) =>
    ids(
      allegations.nodes.filter(
        ({ disputeFindings, theirs, all }) =>
          !disputeFindings.some(({ finding }) => admissions.includes(finding)) && theirs.totalCount === all.totalCount,
      ),
    ),
  q28: ({ allegations }: { allegations: Nodes<WithId> }) => ids(allegations.nodes),
  q29: ({ accusations }: { accusations: Nodes<Pair> }) =>
    ids(accusations.nodes.map(({ accused }) => accused).filter(({ affiliation }) => affiliation !== 'UNSTATED')),
  q30: ({ statements }: { statements: Nodes<{ claim: WithId }> }) => ids(statements.nodes.map(({ claim }) => claim)),
  q34: ({ claim }: { claim: { links: Nodes<WithId> } }) => ids(claim.links.nodes),
  q35: ({ claim: { statements, links } }: { claim: LinkedInTime }) => ({
    contradiction: links.edges.some(({ type }) => type === 'CONTRADICTS'),
    days_between:
      (Date.parse(links.edges[0]?.node.about.latest ?? '') - Date.parse(statements.nodes[0]?.said.earliest ?? '')) / day,
  }),
};
