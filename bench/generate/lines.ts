import { claimLinks, inPrint } from '../../src/model/vocabulary.js';
import type { Properties } from '../../src/model/records.js';
import { Along, edgesWith, endsOf, nodesWith } from './along.js';
import { claimEdges } from './claim-edges.js';
import { corpusOf, makingOf, type Wanted } from './graph.js';
import { nodeSections, type Making } from './nodes.js';
import { recordedBy, type NodeElement } from './records.js';
import { statementLines } from './statement-lines.js';
import { actorEdges, sourceEdges } from './terms-edges.js';

/** One line: lists of the corpus format. */
export type Line = Readonly<Record<string, unknown>>;
export type Lines = Generator<Line>;

/**
 * The present of a synthetic graph in the corpus format, a line at a time, in an order in which each names only what came
 * before. It is made of the same elements. What the format cannot say is left out: two citations of one work with one mark,
 * in what capacity somebody else than the author speaks, that two actors are the same; and parts in circles, which no graph
 * may hold.
 */
export function* linesOf(wanted: Wanted): Lines {
  const { first, registers, claims, links, utterances, statements, figures } = partsOf(wanted);
  yield first;
  for (const part of [registers, claims, links, utterances, statements, figures]) yield* part;
}

/** The lines in their parts, none of which is made before it is asked for. */
export interface Parts {
  /** Says which corpus it is. */
  readonly first: Line;
  /** Terms, actors, sources and names. */
  readonly registers: Lines;
  /** One line a claim. */
  readonly claims: Lines;
  readonly links: Lines;
  readonly utterances: Lines;
  /** One line a statement or report; the first are assertions of the claims, in their order. */
  readonly statements: Lines;
  readonly figures: Lines;
}

/** What `linesOf` gives, part by part, for whoever puts several things into one row. */
export function partsOf(wanted: Wanted): Parts {
  // Of hashes, and of the ids of edges, nothing stands in a line: to compute them takes most of the time.
  const making = makingOf(wanted, () => '');
  return {
    first: {
      corpus: { id: corpusOf(wanted), recordedBy, language: 'en', title: 'Synthetic', licence: 'CC0-1.0' },
    },
    registers: registers(making),
    claims: claims(making),
    links: links(making),
    utterances: utterances(making),
    statements: statementLines(making),
    figures: figures(making),
  };
}

function* registers(making: Making): Lines {
  yield* terms(making);
  yield* actors(making);
  yield* sources(making);
  yield* names(making);
}

/** In which section the nodes of a label are. */
const sectionOf: Readonly<Record<string, number>> = {
  ...{ Topic: 0, Place: 0, Event: 0, Measure: 0, Actor: 1, Name: 1, Source: 2, Edition: 2 },
  ...{ Claim: 3, Utterance: 4, Statement: 5, Figure: 6 },
};

/** The nodes of a label, made anew. */
export const nodesOf = (making: Making, label: string): Generator<NodeElement> =>
  nodesWith(label, nodeSections[sectionOf[label] ?? 0]?.(making) ?? []);

/** A property as a file has it: words of a vocabulary in print. */
export const words = (properties: Properties, ...names: string[]): Properties =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name];
      return typeof value === 'string' ? [[name, inPrint(value)]] : [];
    }),
  );
export const plain = (properties: Properties, ...names: string[]): Properties =>
  Object.fromEntries(names.flatMap((name) => (properties[name] == null ? [] : [[name, properties[name]]])));

function* terms(making: Making): Lines {
  const lists = [
    ['Topic', 'topics'],
    ['Place', 'places'],
    ['Event', 'events'],
    ['Measure', 'measures'],
  ] as const;
  for (const [label, list] of lists)
    for (const { id, properties } of nodesOf(making, label))
      yield { [list]: [{ id, ...plain(properties, 'name', 'about', 'unit') }] };
}

function* actors(making: Making): Lines {
  const mandates = new Along(actorEdges(making), ['ACTS_FOR']);
  for (const { id, properties } of nodesOf(making, 'Actor')) {
    const actsFor = mandates
      .of(id)
      .map(({ to, properties: of }) => ({ actor: to, ...plain(of, 'role', 'period') }));
    const own = { ...plain(properties, 'name', 'role'), ...words(properties, 'kind', 'affiliation') };
    yield { actors: [{ id, ...own, ...(actsFor.length > 0 && { actsFor }) }] };
  }
}

function* sources(making: Making): Lines {
  const works = new Along(sourceEdges(making), ['PUBLISHED_BY', 'AUTHORED_BY', 'ADDRESSED_TO']);
  for (const { id, properties } of nodesOf(making, 'Source')) {
    const edges = works.of(id);
    const people = {
      publishedBy: endsOf(edges, 'PUBLISHED_BY'),
      authors: endsOf(edges, 'AUTHORED_BY'),
      addressedTo: endsOf(edges, 'ADDRESSED_TO'),
    };
    const own = plain(properties, 'title', 'medium', 'published', 'locator', 'url');
    yield { sources: [{ id, ...own, ...words(properties, 'stub'), ...people }] };
  }
  const of = new Along(sourceEdges(making), ['EDITION_OF']);
  for (const { id, properties } of nodesOf(making, 'Edition')) {
    const [edge] = of.of(id);
    const edition = { source: edge?.to, id, ...plain(properties, 'published', 'label', 'lang') };
    yield { editions: [edition], documents: [{ edition: id, ...plain(properties, 'sha256') }] };
  }
  for (const { from, to, properties } of edgesWith(['CITES'], sourceEdges(making)))
    yield {
      citations: [
        { of: from, [to.startsWith('edition') ? 'edition' : 'source']: to, ...plain(properties, 'mark') },
      ],
    };
}

/** Many bear one name. A name has an id of its own, which no file gives. */
function* names(making: Making): Lines {
  const texts: unknown[] = [];
  for (const { properties } of nodesOf(making, 'Name')) texts.push(properties['name']);
  for (const { from, to, properties } of edgesWith(['NAMED'], actorEdges(making)))
    yield {
      names: [{ of: from, name: texts[Number(to.slice('name-'.length))], ...plain(properties, 'usedIn') }],
    };
}

function* claims(making: Making): Lines {
  const subjects = new Along(claimEdges(making), ['AGAINST', 'ABOUT']);
  for (const { id, properties } of nodesOf(making, 'Claim')) {
    const edges = subjects.of(id);
    const about = (kind: string) =>
      endsOf(
        edges.filter(({ to }) => to.startsWith(kind)),
        'ABOUT',
      );
    const ends = {
      against: endsOf(edges, 'AGAINST'),
      topics: about('topic'),
      places: about('place'),
      actors: about('actor'),
      events: about('event'),
    };
    yield {
      claims: [{ id, ...plain(properties, 'text', 'about', 'note'), ...words(properties, 'kind'), ...ends }],
    };
  }
}

function* links(making: Making): Lines {
  for (const { type, from, to, properties } of edgesWith(claimLinks, claimEdges(making)))
    if (type !== 'PART_OF' || to < from)
      yield {
        links: [
          { of: from, [inPrint(type)]: to, ...words(properties, 'basis'), ...plain(properties, 'note') },
        ],
      };
}

function* utterances(making: Making): Lines {
  for (const { id, properties } of nodesOf(making, 'Utterance')) {
    const source = making.plan.sourceOf(Number(id.slice('utterance-'.length)));
    const issuedAs = source === undefined ? undefined : making.make.end('Source', source).id;
    yield { utterances: [{ id, ...plain(properties, 'said', 'venue'), issuedAs }] };
  }
}

function* figures(making: Making): Lines {
  const edges = new Along(claimEdges(making), ['HAS_FIGURE', 'MEASURES', 'SUM_OF'], ({ type, from, to }) =>
    type === 'HAS_FIGURE' ? to : from,
  );
  for (const { id, properties } of nodesOf(making, 'Figure')) {
    const own = edges.of(id);
    const of = own.find(({ type }) => type === 'HAS_FIGURE')?.from;
    const [measure] = endsOf(own, 'MEASURES') ?? [];
    const said = {
      ...plain(properties, 'value', 'min', 'max', 'unit', 'period'),
      ...words(properties, 'qualifier'),
    };
    yield { figures: [{ of, id, measure, ...said, sumOf: endsOf(own, 'SUM_OF') }] };
  }
}
