import type { Drawing, DrawnEdge, DrawnNode } from '../drawing/model.js';
import { wrap } from '../drawing/wrap.js';
import { inWords } from '../dates.js';
import { wordsOf } from '../words.js';
import type { Chain } from './chain-operation.js';
import { reportWords } from './words.js';

type Link = Chain['links'][number];

const [column, row] = [240, 140];

/** What stands where the trail stops without having reached what was first said. */
const ends: Readonly<Record<string, string>> = {
  CIRCLE: 'The trail leads back to itself',
  NOT_SHOWN: 'What it tells is not to be seen here',
  BOUND: 'The trail goes on behind what is shown',
};

/**
 * A trail in layers: from where it was first said, on the left, through each telling to the one that was asked about; under
 * each the document in which it stands. Where something is lost the drawing has an open end.
 */
export function chainDrawing(chain: Chain): Drawing {
  const links = [...chain.links].sort((one, other) => other.level - one.level);
  const told = links.map((link, index) => linkNode(link, index));
  const under = links.map((link, index) => documentOf(link, index, chain));
  const lost = lostEnd(chain, links[0]);
  return {
    nodes: [...(lost ? [lost] : []), ...told, ...under.flatMap(({ node }) => node)],
    edges: [
      ...(lost && links[0] ? [openEdge(lost.id, links[0].statement.id, 'the trail is lost here')] : []),
      ...links.slice(1).map((link, index) => toldEdge(links[index], link)),
      ...under.flatMap(({ edge }) => edge),
    ],
  };
}

function linkNode({ statement, tellers, level }: Link, index: number): DrawnNode {
  const who = tellers.map(({ name }) => name).join(', ') || 'someone not named';
  const when = statement.said ? inWords(statement.said.edtf) : 'undated';
  return {
    id: statement.id,
    kind: statement.__typename,
    name: `Link ${level}: ${who}, ${when}`,
    label: [...wrap(who, 24, 2), when],
    x: index * column,
    y: 0,
  };
}

/** Who tells points to whom they tell of: the arrow goes the way of the words, from the first saying outwards. */
function toldEdge(inner: Link | undefined, { statement, mode, distance, identity }: Link): DrawnEdge {
  const how = mode && distance ? reportWords(mode, distance) : 'told';
  const inferred = identity === 'INFERRED';
  const words = inferred ? `${how}; inferred to be the same` : how;
  return {
    id: `${statement.id} told`,
    from: inner?.statement.id ?? '',
    to: statement.id,
    words: `reported ${words}`,
    label: wrap(words, 22, 4),
    broken: inferred,
  };
}

interface Under {
  readonly node: DrawnNode[];
  readonly edge: DrawnEdge[];
}

/** Of the innermost link the occasion, of the others where they can be read. */
function documentOf({ statement, document, gaps }: Link, index: number, chain: Chain): Under {
  const missing = gaps.map(wordsOf).join(', ');
  if (!document && missing === '') return { node: [], edge: [] };
  const id = `${statement.id} document`;
  const text = document
    ? [document.title, missing && `missing: ${missing}`].filter(Boolean).join('; ')
    : missing;
  const node: DrawnNode = {
    id,
    kind: document ? 'Source' : 'End',
    name: document ? `Source: ${text}` : `Missing: ${text}`,
    label: wrap(text, 28, 3),
    x: index * column,
    y: row,
  };
  const stub = index === 0 && chain.origin === 'STUB';
  const words = document ? 'in' : 'not known';
  return {
    node: [node],
    edge: [
      { id: `${id} edge`, from: statement.id, to: id, words, label: [words], broken: stub || !document },
    ],
  };
}

/** An open end before the innermost link, where that is not a saying whose occasion is known. */
function lostEnd({ end, origin }: Chain, innermost: Link | undefined): DrawnNode | undefined {
  const words =
    ends[end] ??
    (origin === 'AS_TOLD' ? 'Only others tell of it' : origin === 'STUB' ? 'Its text is not held' : '');
  if (words === '' || !innermost) return undefined;
  return { id: 'end', kind: 'End', name: words, label: wrap(words, 22, 3), x: -column, y: 0 };
}

function openEdge(from: string, to: string, words: string): DrawnEdge {
  return { id: `${from} open`, from, to, words, label: wrap(words, 16, 2), broken: true };
}
