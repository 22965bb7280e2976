/** An operation of which the answer of the past is compared; one with a list is asked page by page. */
export interface HistoryOperation {
  readonly name: string;
  readonly text: string;
  /** Pages of the list `list` are asked one after the other. */
  readonly paged?: boolean;
}

const statement = `__typename id note said { edtf earliest latest } attribution
  madeBy { edges { as node { id name affiliation } } } parties { nodes { id name } }
  utterance { id said { edtf } issuedAs { id title stub } }
  quotes(first: 50) { nodes { verification edition { id published { edtf } source { title } } } }
  citations(first: 50) { nodes { intent source { id stub } } }
  reportedBy { edges { mode distance identity node { id said { edtf } } } }
  ... on Denial { contests { id } } ... on Report { reports { id __typename } }`;

const page = 'pageInfo { hasNextPage endCursor }';
const paged = (name: string, list: string, selection: string): HistoryOperation => ({
  name,
  text: `query ($asOf: AsOf, $after: String) { list: ${list.replace('(', '(asOf: $asOf, after: $after, ')} { ${selection} ${page} } }`,
  paged: true,
});

/** Conditions, orders, facets, rules and what is shown, at several depths; few of them, since each is planned anew. */
export const historyOperations: readonly HistoryOperation[] = [
  paged(
    'claims with their statements and findings',
    'claims(first: 50)',
    `totalCount byKind { value count } byStance { value count }
     nodes { id text kind note about { edtf earliest latest } against { nodes { id name } }
       denials { totalCount } statements(first: 50) { totalCount edges { stance doubtful node { ${statement} } } }
       kinds: statements(kind: [Denial, Report], first: 2) { totalCount nodes { id } ${page} }
       disputeFindings { finding statements { nodes { id } } } }`,
  ),
  paged(
    'claims of some kinds, by event',
    'claims(kind: [ALLEGATION, COUNTER_CLAIM], happened: "2013/2014", orderBy: NEWEST_EVENT, first: 1)',
    'totalCount edges { cursor node { id about { edtf } } }',
  ),
  paged(
    'statements of a time, newest first',
    'statements(saidWithin: "2013", orderBy: NEWEST, first: 3)',
    'totalCount byKind { value count } byYear { value count } edges { cursor node { id said { edtf } } }',
  ),
  paged(
    'statements of a kind',
    'statements(kind: [Denial, Assertion], first: 2)',
    'edges { cursor node { id __typename } }',
  ),
  paged(
    'actors by name',
    'actors(affiliation: [PARTY, UNSTATED], orderBy: NAME, first: 2)',
    'byAffiliation { value count } edges { cursor node { id name } }',
  ),
  paged(
    'sources by title',
    'sources(stub: false, orderBy: TITLE, first: 2)',
    'byMedium { value count } edges { cursor node { id title editions { nodes { id published { edtf } } } } }',
  ),
  paged(
    'sources of a time',
    'sources(published: "2013", orderBy: OLDEST, first: 2)',
    'totalCount nodes { id published { edtf } }',
  ),
  {
    name: 'search',
    text: 'query ($asOf: AsOf) { search(asOf: $asOf, text: "weir", first: 100) { nodes { foundIn node { id } words { text } } } }',
  },
];
