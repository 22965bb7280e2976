/** What @neo4j/graphql answers, in the form of our answers: for the comparison only, never within a measurement. */

interface Connection {
  readonly totalCount?: number;
  readonly edges?: readonly { readonly node: Raw; readonly properties?: Raw }[];
}
type Raw = Readonly<Record<string, unknown>>;

export function shapeOf(file: string, data: unknown): unknown {
  const { claims } = data as { readonly claims: readonly Raw[] };
  if (file === 'claim-view') return { claim: claims[0] ? claimView(claims[0]) : null };
  if (file === 'trace') return { claim: claims[0] ? trace(claims[0]) : null };
  const nodes = claims.slice(0, 50).map(file === 'allegations' ? allegation : listed);
  return {
    claims: { pageInfo: { hasNextPage: claims.length > 50, endCursor: nodes.at(-1)?.['id'] }, nodes },
  };
}

const edgesOf = (raw: Raw, name: string) => (raw[`${name}Connection`] as Connection).edges ?? [];
const nodesOf = (raw: Raw, name: string): Raw[] => edgesOf(raw, name).map(({ node }) => node);
const totalOf = (raw: Raw, name: string) => (raw[`${name}Connection`] as Connection).totalCount;
const pick = (raw: Raw, names: string): Raw =>
  Object.fromEntries(names.split(' ').map((name) => [name, raw[name]]));
const edtf = (raw: Raw, name: string) => (raw[name] == null ? null : { edtf: raw[name] });
const date = (raw: Raw, name: string) =>
  raw[name] == null
    ? null
    : { edtf: raw[name], earliest: raw[`${name}Earliest`], latest: raw[`${name}Latest`] };

function claimView(claim: Raw): Raw {
  return {
    ...pick(claim, 'id text kind lang note recordedAt'),
    about: date(claim, 'about'),
    against: { nodes: nodesOf(claim, 'against') },
    assertions: positions(claim, 'assertions', (statement) => ({ utterance: utterance(statement) })),
    denials: positions(claim, 'denials', () => ({})),
  };
}

function positions(claim: Raw, name: string, more: (statement: Raw) => Raw): Raw {
  const edges = edgesOf(claim, name).map(({ node, properties }) => ({
    ...properties,
    node: {
      ...pick(node, 'id note attribution'),
      said: date(node, 'said'),
      madeBy: { edges: edgesOf(node, 'madeBy').map((made) => ({ ...made.properties, node: made.node })) },
      quotes: { nodes: node['quotes'] },
      ...more(node),
    },
  }));
  return { totalCount: totalOf(claim, name), edges };
}

function utterance(statement: Raw): Raw {
  const [node] = nodesOf(statement, 'utterance');
  return node ? { ...pick(node, 'id venue'), said: edtf(node, 'said') } : {};
}

function listed(claim: Raw): Raw {
  const stances = (name: string) => ({
    edges: edgesOf(claim, name).map(({ node, properties }) => ({
      stance: properties?.['stance'],
      node: maker(node),
    })),
  });
  return {
    ...pick(claim, 'id text kind'),
    about: date(claim, 'about'),
    against: { nodes: nodesOf(claim, 'against') },
    topics: { nodes: nodesOf(claim, 'topics') },
    assertions: stances('assertions'),
    denials: stances('denials'),
  };
}

const maker = (statement: Raw): Raw => ({
  id: statement['id'],
  said: edtf(statement, 'said'),
  madeBy: { nodes: nodesOf(statement, 'madeBy') },
});

function allegation(claim: Raw): Raw {
  return {
    ...pick(claim, 'id text kind'),
    against: { nodes: nodesOf(claim, 'against') },
    assertions: { totalCount: totalOf(claim, 'assertions'), nodes: nodesOf(claim, 'assertions').map(maker) },
    denials: { totalCount: totalOf(claim, 'denials') },
  };
}

/** A tree of reports becomes the list of all of them, nearest first, as we give it. */
function trace(claim: Raw): Raw {
  const nodes = nodesOf(claim, 'assertions').map((statement) => {
    const found = retellings(statement, 1);
    const edges = found
      .sort(bySteps)
      .slice(0, 100)
      .map(({ steps, node }) => ({ steps, node }));
    return { ...told(statement), retellings: { edges } };
  });
  return { ...pick(claim, 'id text'), assertions: { nodes } };
}

interface Retelling {
  readonly steps: number;
  readonly earliest: string | null;
  readonly node: Raw & { readonly id: string };
}

function retellings(statement: Raw, steps: number): Retelling[] {
  if (!('reportedByConnection' in statement)) return [];
  return edgesOf(statement, 'reportedBy').flatMap(({ node, properties }) => {
    const reporting = { ...properties, statement: { id: statement['id'] } };
    const own = { ...told(node), id: String(node['id']), reporting };
    return [
      { steps, earliest: node['saidEarliest'] as string | null, node: own },
      ...retellings(node, steps + 1),
    ];
  });
}

/** No date is the greatest, as in Cypher. */
function bySteps(a: Retelling, b: Retelling): number {
  const keys = ({ steps, earliest, node }: Retelling) => `${steps} ${earliest ?? '~'} ${node.id}`;
  return keys(a) < keys(b) ? -1 : 1;
}

function told(statement: Raw): Raw {
  const [occasion = {}] = nodesOf(statement, 'utterance');
  return {
    ...maker(statement),
    utterance: { id: occasion['id'], issuedAs: nodesOf(occasion, 'issuedAs')[0] ?? null },
  };
}
