import { statementKinds } from '../../model/vocabulary.js';
import { wasOpen, wasState } from './guard.js';

/**
 * A query of the past: what the files of `cypher/` read of a node is that of its state at the instant asked for
 * (`$asOf_knownAt`), in conditions, orders, counts and rules alike. The files know nothing of it; this is the one place
 * that does, and it writes a query of its own, so that a read of the present stays what it was.
 *
 * An edge never says anything else than it said; but once it is closed, it stands aside under its type with WAS_ before
 * it. A node keeps its identity, so the nodes themselves stay in the query and only what is read of them is replaced.
 */

/** What nodes say, besides what never changes about them. Edges and maps may have these too: they keep their own. */
const said =
  'text kind note lang name title medium locator url stub flags attribution affiliation role venue label file'.concat(
    ' sha256 value min max unit qualifier population',
  );
const dates = ['said', 'about', 'published', 'period'].flatMap((date) =>
  ['', 'Earliest', 'Latest', 'BegunBy', 'LastsTo'].map((bound) => `${date}${bound}`),
);
export const properties: readonly string[] = [...said.split(' '), ...dates];
/** What came with the text of an edition; a past state of it has its own only where it was another text. */
export const attached: readonly string[] = ['text', 'textLength', 'textSha256', 'mediaType', 'attachedAt'];
const sortKeys = ['saidSort', 'aboutSort', 'publishedSort'];

const path = String.raw`(?<![\w.$])[A-Za-z_]\w*(?:\.\w+|\[[^[\]]*\])*`;
const names = [...properties, ...attached, ...sortKeys].join('|');
const kinds = statementKinds.join('|');

const property = new RegExp(String.raw`(${path})\.(${names})\b(?!\()`, 'g');
const projection = /(?<![\w.$])([A-Za-z_]\w*) \{([^{}]*)\}/g;
const label = new RegExp(String.raw`(?<!\()(${path}):(${kinds})\b`, 'g');
const pattern = new RegExp(String.raw`(?<!\w)\((\w+):((?:\w+\|)*(?:${kinds})(?:\|\w+)*)(?=\))`, 'g');
const apart = /'(?:[^'\\]|\\.)*'|\/\/.*/;

/**
 * Rewrites a composed query so that it asks the past.
 * @example rewind("WHERE node.kind = 'EVENT'") // WHERE coalesce(head(COLLECT { … }), node).kind = 'EVENT'
 */
export function rewind(text: string): string {
  const edges = edgesIn(text);
  return outsideOfWords(text.replace(nodeSearch, searchNodes).replace(edgeSearch, searchEdges), (code) =>
    code
      .replace(projection, (whole, name: string, entries: string) =>
        composed.test(name) ? whole : `${name} {${entries.replace(entry, `$1$2: ${name}.$2`)}}`,
      )
      .replace(property, (whole, of: string, name: string) => (edges.has(of) ? whole : readThen(of, name)))
      .replace(/\blabels\(([^()]+)\)/g, (_, of: string) => labelsThen(of))
      .replace(label, (_, of: string, kind: string) => `'${kind}' IN ${labelsThen(of)}`)
      .replace(pattern, (_, name: string, labels: string) => patternThen(name, labels.split('|')))
      .replace(/(?<=-\[\w+:)[A-Z_|]+/g, (types) => `${types}|${types.replace(/\w+/g, 'WAS_$&')}`)
      .replace(/\btype\([^()]+\)/g, "replace($&, 'WAS_', '')"),
  );
}

const search = (of: string): RegExp =>
  new RegExp(
    String.raw`CALL db\.index\.fulltext\.query${of}\('(\w+)', ([^,)]+)[^)]*\) YIELD \w+ AS (\w+)(, score)?`,
    'g',
  );
const nodeSearch = search('Nodes');
const edgeSearch = search('Relationships');

/** The index of the present has only present words; those of then, if others, are in the one of past states. All of both. */
function searchNodes(_: string, index: string, query: string, node: string, score = ''): string {
  const label = index.replace(
    /^(.)(.*)_.*/,
    (_all, first: string, rest: string) => first.toUpperCase() + rest,
  );
  return `CALL () {
CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node AS ${node}${score}
WITH * WHERE ${wasOpen(node)} RETURN ${node}${score}
UNION ALL
CALL db.index.fulltext.queryNodes('past_words', ${query}) YIELD node AS then_${score}
MATCH (${node}:${label})-[:WAS]->(then_) WHERE ${wasState('then_')} RETURN ${node}${score}
}
WITH *`;
}

const searchEdges = (_: string, index: string, query: string, edge: string, score = ''): string => `CALL () {
UNWIND ['${index}', 'closed_${index}'] AS index_
CALL db.index.fulltext.queryRelationships(index_, ${query}) YIELD relationship AS ${edge}${score}
RETURN ${edge}${score}
}
WITH *`;

/** The names that stand for edges wherever they stand, and those that go through lists of them. */
function edgesIn(text: string): Set<string> {
  const all = (shape: RegExp): string[] => [...text.matchAll(shape)].map(([, name = '']) => name);
  const bound = new Set([...all(/\((\w+)[:)]/g), ...all(/\b(?:AS|YIELD) (\w+)/g)]);
  const edges = new Set(all(/-\[(\w+)/g).filter((name) => !bound.has(name)));
  const lists = [...text.matchAll(/\b(\w+) IN (\w+)/g)];
  const others = new Set(lists.filter(([, , list = '']) => !edges.has(list)).map(([, name]) => name));
  for (const [, name = '', list = ''] of lists) if (edges.has(list) && !others.has(name)) edges.add(name);
  return edges;
}

/** What the composer itself shows of nodes and edges is read from their states already. */
const composed = /^(?:past_)?[ne]\d+$/;
const entry = new RegExp(String.raw`(^|,\s*)\.(${names})\b(?=\s*(?:,|$))`, 'g');

function outsideOfWords(text: string, change: (code: string) => string): string {
  const pieces = text.split(new RegExp(`(${apart.source})`, 'g'));
  return pieces.map((piece, i) => (i % 2 === 1 ? piece : change(piece))).join('');
}

/** The state of whatever stands in an expression: a past one of a node, or itself. */
const then = (of: string): string =>
  `coalesce(head(COLLECT { MATCH (then_:Past {id: ${of}.id}) WHERE ${of} IS :: NODE AND ${wasState('then_')} RETURN then_ }), ${of})`;

function readThen(of: string, name: string): string {
  if (sortKeys.includes(name)) {
    const date = name.replace(/Sort$/, '');
    return `(coalesce(${then(of)}.${date}Earliest, ${then(of)}.${date}Latest, '~') + ' ' + ${of}.id)`;
  }
  if (!attached.includes(name)) return `${then(of)}.${name}`;
  return `coalesce(${then(of)}.${name}, CASE WHEN ${then(of)}.sha256 = ${of}.sha256 THEN ${of}.${name} END)`;
}

const labelsThen = (of: string): string =>
  `coalesce(head(COLLECT { MATCH (then_:Past {id: ${of}.id}) WHERE ${wasState('then_')} RETURN then_.labels }), labels(${of}))`;

/** A statement may have been of another kind; whatever else a node is, it always was. */
function patternThen(name: string, labels: readonly string[]): string {
  const wide = [...labels.filter((each) => !kinds.split('|').includes(each)), 'Statement'];
  return `(${name}:${wide.join('|')} WHERE any(label_ IN ${labelsThen(name)} WHERE label_ IN [${labels.map((each) => `'${each}'`).join(', ')}])`;
}
