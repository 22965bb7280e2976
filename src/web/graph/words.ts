import { linkWords } from '../claim/words.js';
import { inWords } from '../dates.js';
import { looks, type Stance } from '../stances.js';
import { makersWords } from '../words.js';
import { kindWords } from '../drawing/kinds.js';
import { viewOf } from '../address/address.js';
import { pageOf, type Page } from '../address/page-of.js';
import type { GraphNode } from './operations.js';

/** An edge as it is read from its first end, and from its other. */
const edges: Readonly<Record<string, readonly [string, string]>> = {
  ASSERTS: ['asserts', 'asserted by'],
  DENIES: ['denies', 'denied by'],
  ADDRESSES: ['speaks to', 'spoken to by'],
  ASSESSES: ['assesses', 'assessed by'],
  CALLS_FOR: ['calls for', 'called for by'],
  CONTESTS: ['contests', 'contested by'],
  RETRACTS: ['takes back', 'taken back by'],
  REPORTS: ['reports', 'reported by'],
  ATTRIBUTES_TO: ['names as its speaker', 'named as its speaker by'],
  MADE: ['made', 'made by'],
  IN: ['said in', 'occasion of'],
  ISSUED_AS: ['issued as', 'the issue of'],
  ADDRESSED_TO: ['addressed to', 'receives'],
  REPLIES_TO: ['replies to', 'replied to by'],
  FOUND_IN: ['its words stand in', 'holds the words of'],
  NAMED_IN: ['named in', 'names'],
  CITES: ['cites', 'cited by'],
  EDITION_OF: ['edition of', 'has the edition'],
  PUBLISHED_BY: ['published by', 'published'],
  AUTHORED_BY: ['written by', 'wrote'],
  ACTS_FOR: ['acts for', 'acted for by'],
  NAMED: ['bears the name', 'name of'],
  AGAINST: ['against', 'accused in'],
  ABOUT: ['about', 'subject of'],
  HAS_FIGURE: ['gives the figure', 'figure of'],
  MEASURES: ['measures', 'measured by'],
  SUM_OF: ['sum of', 'counted in'],
  SAME_AS: ['judged as to sameness with', 'judged as to sameness with'],
};

/** @example edgeWords('DENIES', 'IN') // 'denied by' */
export function edgeWords(type: string, direction: string): string {
  return edges[type]?.[direction === 'IN' ? 1 : 0] ?? linkWords(type, direction);
}

/** A node in few words, without what it is. */
export function nameOf(node: GraphNode): string {
  switch (node.__typename) {
    case 'Claim':
      return node.text;
    case 'Source':
      return node.title;
    case 'Edition':
      return [node.source.title, node.label].filter(Boolean).join(', ');
    case 'Utterance':
      return [node.said ? inWords(node.said.edtf) : 'undated', node.venue].filter(Boolean).join(', ');
    case 'Figure':
      return figureWords(node);
    default:
      return 'name' in node ? node.name : statementWords(node);
  }
}

/** @example fullName(node) // 'Denial: HALO Trust denies it, 2020 or later' */
export const fullName = (node: GraphNode): string => `${kindWords(node.__typename)}: ${nameOf(node)}`;

type StatementNode = Extract<GraphNode, { readonly madeBy: unknown }>;
type FigureNode = Extract<GraphNode, { readonly __typename: 'Figure' }>;

const verbs: Readonly<Record<string, string>> = {
  Report: 'reports it',
  Retraction: 'takes it back',
  Denial: 'contests it',
};

function statementWords(node: StatementNode): string {
  const stance = stanceOf(node);
  const verb = stance ? looks[stance].verb : (verbs[node.__typename] ?? 'speaks');
  const when = node.said ? inWords(node.said.edtf) : 'undated';
  return `${makersWords(node.madeBy.edges)} ${verb}, ${when}`;
}

function figureWords({ value, min, max, words, unit }: FigureNode): string {
  const number = value ?? ([min, max].filter((each) => each !== null).join(' to ') || words || 'not given');
  return [number.toLocaleString('en'), unit].filter(Boolean).join(' ');
}

/** Of a statement that takes a position on a claim. */
export function stanceOf(node: GraphNode): Stance | undefined {
  return ('position' in node ? node.position?.stance : undefined) ?? undefined;
}

/** Where a node is shown; several kinds have no page of their own. */
export function shownAt(node: GraphNode): Page | undefined {
  if (node.__typename === 'Edition')
    return { path: viewOf('source', node.source.id), params: { edition: node.id } };
  const claim = 'position' in node ? node.position?.claim : undefined;
  return pageOf(node.__typename, node.id, claim?.id);
}
