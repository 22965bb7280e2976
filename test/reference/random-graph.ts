import { createHash } from 'node:crypto';
import { dateProperties, parseDate } from '../../src/model/edtf.js';
import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../src/model/records.js';
import {
  claimLinks,
  grounds,
  stancePosition,
  stances,
  symmetricLinks,
  type Stance,
} from '../../src/model/vocabulary.js';

/**
 * Small corpora made by chance, the same for the same seed, for comparing what the product answers with what a slow
 * reference answers. Every id of a graph begins with its prefix (`g17.`), so that many of them go in by one import.
 *
 * Reports, contests and retractions never go in a circle, as at every door; citations and links between claims do.
 */
export interface RandomGraph {
  readonly prefix: string;
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

/** `count` graphs of one seed. */
export function randomGraphs(seed: number, count: number): RandomGraph[] {
  return Array.from({ length: count }, (_, i) => new Maker(`g${i}.`, seed + i * 7919).make());
}

/** Many graphs as one import. */
export function recordsOf(graphs: readonly RandomGraph[]): GraphRecords {
  return {
    corpus: 'random',
    recordedBy: 'chance',
    nodes: graphs.flatMap(({ nodes }) => nodes),
    edges: graphs.flatMap(({ edges }) => edges),
    texts: new Map(),
  };
}

/** A generator of numbers below 1 that gives the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days, months, years, choices, periods, open ends, and none: dates as documents give them. */
const dates = [
  '2013-07-26', '2013-09-04', '2013-09-20', '2013-11-28', '2014-01-01', '2013-07', '2013-09', '2013', '2014', '201X',
  '[..2013-09-04]', '[2013-09..]', '[2013-07-26..2013-09-04]', '2013-05/2013-09', '2012/2014', '../2013-08', '2014/..',
  '2013-07-26?', '2013-09~', 'XXXX', null, null,
] as const; // prettier-ignore
const periods = ['2012/..', '../2013-08-15', '2013-08-16/..', '2013', '2013-07/2013-10', null, null] as const;

class Maker {
  private readonly nodes: NodeRecord[] = [];
  private readonly edges: EdgeRecord[] = [];
  private readonly next: () => number;
  /** In which utterance each statement was made. */
  private readonly utteranceOf = new Map<string, string>();
  private readonly editionOf = new Map<string, string>();
  private readonly speakers = new Map<string, string>();
  private readonly actors: string[];
  private readonly sources: string[];
  private readonly editions: string[];
  private readonly utterances: string[];
  private readonly claims: string[];

  constructor(
    private readonly prefix: string,
    seed: number,
  ) {
    this.next = chance(seed);
    this.actors = this.ids('a', this.between(3, 5));
    this.sources = this.ids('s', this.between(3, 5));
    this.editions = this.sources.flatMap((source) =>
      this.ids(`${source.slice(prefix.length)}@`, this.between(1, 2)),
    );
    this.utterances = this.ids('u', this.between(4, 7));
    this.claims = this.ids('c', this.between(2, 3));
  }

  make(): RandomGraph {
    this.makeActors();
    this.makeSources();
    this.makeUtterances();
    this.makeClaims();
    const statements = this.ids('st', this.between(3, 6));
    statements.forEach((id) => this.makeStatement(id));
    this.makeReplies(statements);
    this.ids('r', this.between(2, 7)).forEach((id) => this.makeReport(id));
    const { prefix, nodes, edges } = this;
    return { prefix, nodes, edges };
  }

  /** An actor may act for those that come after it, so that nobody acts for himself in the end. */
  private makeActors(): void {
    this.actors.forEach((id, i) => {
      const affiliation = this.pick(['PARTY', 'OUTSIDE', 'UNSTATED']);
      this.node(id, ['Actor'], { name: id, kind: 'BODY', affiliation });
      for (const principal of this.actors.slice(i + 1))
        if (this.may(0.4))
          this.edge('ACTS_FOR', id, principal, { role: 'voice', ...this.date('period', periods) });
    });
  }

  private makeSources(): void {
    for (const id of this.sources) {
      const stub = this.may(0.15)
        ? this.pick(['UNIDENTIFIED', 'LOST_FOOTNOTE', 'NOTE_WITHOUT_SOURCE'])
        : null;
      this.node(id, ['Source'], { title: id, medium: 'paper', stub });
      if (this.may(0.8)) this.edge('PUBLISHED_BY', id, this.pick(this.actors));
    }
    for (const id of this.editions) {
      const source = id.replace(/@\d+$/, '');
      this.node(id, ['Edition'], { label: id, lang: 'en', ...this.date('published') });
      this.edge('EDITION_OF', id, source);
      for (const cited of [...this.sources, ...this.editions])
        if (cited !== id && this.may(0.2)) this.edge('CITES', id, cited, this.citation());
    }
  }

  private citation(): Properties {
    return {
      mark: this.may(0.5) ? String(this.between(1, 9)) : null,
      ibid: false,
      intent: this.may(0.25) ? 'SEE_ALSO' : 'EVIDENCE',
    };
  }

  private makeUtterances(): void {
    for (const id of this.utterances) {
      this.node(id, ['Utterance'], this.date('said'));
      this.speakers.set(id, this.pick(this.actors));
      if (!this.may(0.7)) continue;
      const source = this.pick(this.sources);
      this.edge('ISSUED_AS', id, source);
      this.editionOf.set(id, this.pick(this.editions.filter((edition) => edition.startsWith(`${source}@`))));
    }
  }

  private makeClaims(): void {
    for (const id of this.claims) {
      this.node(id, ['Claim'], {
        text: id,
        lang: 'en',
        kind: this.pick(['ALLEGATION', 'ALLEGATION', 'COUNTER_CLAIM', 'EVENT']),
      });
      if (this.may(0.7)) this.edge('AGAINST', id, this.pick(this.actors));
      // A symmetric link is said once, and what is a part of a whole is not its whole.
      const further = this.claims.slice(this.claims.indexOf(id) + 1);
      const once: readonly string[] = ['PART_OF', ...symmetricLinks];
      for (const type of claimLinks)
        for (const other of once.includes(type) ? further : this.claims)
          if (other !== id && this.may(0.1)) this.edge(type, id, other, { basis: 'INFERRED' });
    }
  }

  private makeStatement(id: string): void {
    const told = [...this.utteranceOf.keys()];
    const claim = this.may(0.7) ? this.claims[0] : this.pick(this.claims);
    const stance: Stance = this.may(0.45) ? 'ASSERTS' : this.pick(stances);
    const on = { scope: 'WHOLE', doubtful: this.may(0.2), reading: 'SPEAKER' };
    if (told.length > 0 && this.may(0.15)) {
      const retracts = this.may(0.4);
      this.say(id, retracts ? 'Retraction' : 'Denial');
      this.edge(
        retracts ? 'RETRACTS' : 'CONTESTS',
        id,
        this.pick(told),
        retracts ? on : { ...on, ground: this.pick(grounds) },
      );
    } else {
      const { kind, edge } = stancePosition[stance];
      this.say(id, kind);
      this.edge(edge, id, claim ?? '', { ...on, stance });
    }
    if (this.may(0.3)) this.edge('ADDRESSED_TO', id, this.pick(this.actors));
  }

  /** A statement of some utterance, in that utterance's words where it has an edition. */
  private say(id: string, kind: string, not?: string): void {
    const utterance = this.pick(this.utterances.filter((each) => each !== not));
    const said = this.nodes.find((node) => node.id === utterance)?.properties;
    this.utteranceOf.set(id, utterance);
    this.node(id, ['Statement', kind], { kind, attribution: 'EXPLICIT', ...said });
    this.edge('IN', id, utterance);
    this.edge('MADE', this.speakers.get(utterance) ?? '', id, { as: 'ATTRIBUTED' });
    const edition = this.editionOf.get(utterance);
    if (edition && this.may(0.8)) this.find(id, edition);
    if (this.may(0.4)) this.edge('CITES', id, this.pick(this.sources), this.citation());
  }

  private find(id: string, edition: string): void {
    const start = this.between(0, 999);
    const place = {
      start,
      end: start + 10,
      sha256: hash(id),
      lang: 'en',
      attribution: 'EXPLICIT',
      verification: 'UNVERIFIED',
    };
    this.edge('FOUND_IN', id, edition, place);
  }

  private makeReplies(statements: readonly string[]): void {
    for (const id of statements)
      for (const other of statements) if (other !== id && this.may(0.12)) this.edge('REPLIES_TO', id, other);
  }

  /** A report of something that was said before it, in another utterance. */
  private makeReport(id: string): void {
    const told = this.pick([...this.utteranceOf.keys()].slice(-this.between(1, 8)));
    this.say(id, 'Report', this.utteranceOf.get(told));
    this.edge('REPORTS', id, told, {
      mode: this.pick(['DIRECT', 'INDIRECT', 'SUMMARY', 'QUOTED_PARAPHRASE']),
      distance: this.pick(['STATES_AS_FACT', 'NEUTRAL', 'DISTANCES', 'DOUBTS']),
      identity: this.may(0.3) ? 'INFERRED' : 'STATED',
    });
    if (this.may(0.2)) this.edge('ATTRIBUTES_TO', id, this.pick(this.actors));
  }

  private node(id: string, labels: readonly string[], properties: Properties): void {
    this.nodes.push({ id, labels, properties: given(properties) });
  }

  private edge(type: string, from: string, to: string, properties: Properties = {}): void {
    this.edges.push({ id: hash(`${type} ${from} ${to}`), type, from, to, properties: given(properties) });
  }

  private date(name: string, from: readonly (string | null)[] = dates): Properties {
    const text = this.pick(from);
    if (text === null) return {};
    return dateProperties(name, parseDate(text));
  }

  private ids(name: string, count: number): string[] {
    return Array.from({ length: count }, (_, i) => `${this.prefix}${name}${i}`);
  }

  private between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  private may(share: number): boolean {
    return this.next() < share;
  }

  private pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

/** What is not there is no property. */
const given = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
