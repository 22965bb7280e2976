import { createHash } from 'node:crypto';
import { dateProperties, parseDate } from '../../src/model/edtf.js';
import type { EdgeRecord, GraphRecords, NodeRecord, Properties } from '../../src/model/records.js';
import {
  affiliations,
  claimKinds,
  modes,
  positionEdges,
  stancePosition,
  stances,
  type PositionEdge,
} from '../../src/model/vocabulary.js';
import { chance } from './random-graph.js';

const dates = [
  '2013-07-26',
  '2013-09-04',
  '2013-09',
  '2013',
  '2014-01-01',
  '[..2013-09-04]',
  '2012/2014',
  'XXXX',
];
const periods = ['2012/..', '../2013-08-15', '2013-08-16/..', '2013'];
/** What a text, a name, a title is made of: words that a search finds. */
export const words = ['sluice', 'weir', 'ferry', 'lantern', 'orchard'];
const datesOf: Readonly<Record<string, string>> = {
  Claim: 'about',
  Statement: 'said',
  Utterance: 'said',
  Source: 'published',
  Edition: 'published',
};

/**
 * Corrections of some records, made by chance, the same for the same seed: other dates, kinds, words and ties, what is
 * taken back and what is said again. What it gives always keeps the rules of the graph.
 */
export class RandomHistory {
  private readonly next: () => number;
  private nodes: Map<string, NodeRecord>;
  private edges: Map<string, EdgeRecord>;
  /** What was said and is not any more, to be said again one day. */
  private readonly gone: (NodeRecord | EdgeRecord)[] = [];

  constructor(
    private readonly first: GraphRecords,
    seed: number,
  ) {
    this.next = chance(seed);
    this.nodes = new Map(first.nodes.map((node) => [node.id, node]));
    this.edges = new Map(first.edges.map((edge) => [edge.id, edge]));
  }

  /** What is said now. */
  get records(): GraphRecords {
    return { ...this.first, nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
  }

  /** Makes some corrections, and gives what is said then. */
  correct(count: number): GraphRecords {
    for (let i = 0; i < count; i += 1) {
      const kind = this.next();
      if (kind < 0.45) this.correctNode();
      else if (kind < 0.65) this.correctEdge();
      else if (kind < 0.78) this.takeAnotherPosition();
      else if (kind < 0.9) this.takeBack();
      else this.sayAgain();
    }
    return this.records;
  }

  /** Corrects one node or edge, and gives it as it is then. */
  correctOne(): NodeRecord | EdgeRecord {
    const before = this.records;
    const known = new Set<NodeRecord | EdgeRecord>([...before.nodes, ...before.edges]);
    if (this.next() < 0.6) this.correctNode();
    else this.correctEdge();
    const { nodes, edges } = this.records;
    const changed = [...nodes, ...edges].find((record) => !known.has(record));
    if (!changed) throw new Error('Nothing was corrected.');
    return changed;
  }

  /**
   * From now on this is said. A node that is not said any more may be said again one day, with its edges; edges that only
   * made place for others may not, since they would not go with what their statement is by then.
   */
  say({ nodes, edges }: Pick<GraphRecords, 'nodes' | 'edges'>): void {
    const said = new Set([...nodes, ...edges].map(({ id }) => id));
    const come = new Set(nodes.filter(({ id }) => !this.nodes.has(id)).map(({ id }) => id));
    const left = new Set([...this.nodes.keys()].filter((id) => !said.has(id)));
    const isAt = (ids: ReadonlySet<string>, record: NodeRecord | EdgeRecord): boolean =>
      isEdge(record) ? ids.has(record.from) || ids.has(record.to) : ids.has(record.id);
    const still = this.gone.splice(0).filter((record) => !said.has(record.id) && !isAt(come, record));
    const before = [...this.nodes.values(), ...this.edges.values()];
    this.gone.push(...still, ...before.filter((record) => isAt(left, record)));
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.edges = new Map(edges.map((edge) => [edge.id, edge]));
  }

  private correctNode(): void {
    const all = [...this.nodes.values()];
    // What most answers hang on is corrected most.
    const heart = all.filter(({ labels: [label] }) => label === 'Statement' || label === 'Claim');
    const node = this.pick(this.next() < 0.6 ? heart : all);
    const [label = ''] = node.labels;
    const changes: Properties[] = [{ note: this.pick(words) }];
    const date = datesOf[label];
    if (date) for (let i = 0; i < 3; i += 1) changes.push(this.date(date, dates));
    if (label === 'Claim') changes.push({ kind: this.pick(claimKinds) }, { text: this.phrase() });
    if (label === 'Actor') changes.push({ affiliation: this.pick(affiliations) }, { name: this.phrase() });
    if (label === 'Source')
      changes.push(
        { title: this.phrase() },
        { medium: this.pick(['paper', 'letter', 'speech']) },
        { stub: this.pick(['LOST_FOOTNOTE', 'UNIDENTIFIED', null]) },
      );
    this.set(this.nodes, node, this.pick(changes));
  }

  private correctEdge(): void {
    const edge = this.pick([...this.edges.values()]);
    const changes: Properties[] = [{ note: this.pick(words) }];
    if (edge.type === 'ACTS_FOR') changes.push(this.date('period', periods), this.date('period', periods));
    if (edge.type === 'REPORTS')
      changes.push({ identity: this.pick(['STATED', 'INFERRED']) }, { mode: this.pick(modes) });
    if (edge.type === 'CITES') changes.push({ intent: this.pick(['EVIDENCE', 'SEE_ALSO']) });
    if (isPosition(edge)) {
      const alike = stances.filter((stance) => stancePosition[stance].edge === edge.type);
      changes.push({ stance: this.pick(alike) }, { doubtful: this.next() < 0.5 });
    }
    this.set(this.edges, edge, this.pick(changes));
  }

  /** A statement turns out to be of another kind: its position is another edge, and it has another label. */
  private takeAnotherPosition(): void {
    const edge = this.pick([...this.edges.values()].filter(isPosition));
    const statement = this.nodes.get(edge.from);
    if (!statement) return;
    const stance = this.pick(stances);
    const { kind, edge: type } = stancePosition[stance];
    const id = hash(`${type} ${edge.from} ${edge.to}`);
    this.edges.delete(edge.id);
    this.edges.set(id, { ...edge, id, type, properties: { ...edge.properties, stance } });
    this.set(this.nodes, { ...statement, labels: ['Statement', kind] }, { kind });
  }

  private takeBack(): void {
    if (this.next() < 0.5) {
      const loose = [...this.edges.values()].filter(({ type }) => mayBeMissing.includes(type));
      if (loose.length > 0) this.remove(this.pick(loose));
    } else {
      const statements = [...this.nodes.values()].filter(({ labels }) => labels.includes('Statement'));
      if (statements.length > 2) this.removeStatement(this.pick(statements).id);
    }
  }

  /** With a statement goes what is said about it and nothing else. */
  private removeStatement(id: string): void {
    for (const edge of [...this.edges.values()])
      if (edge.to === id && saidOfStatements.includes(edge.type)) this.removeStatement(edge.from);
    for (const edge of [...this.edges.values()]) if (edge.from === id || edge.to === id) this.remove(edge);
    const node = this.nodes.get(id);
    if (node) this.remove(node);
  }

  private remove(record: NodeRecord | EdgeRecord): void {
    (isEdge(record) ? this.edges : this.nodes).delete(record.id);
    this.gone.push(record);
  }

  /** The last that was taken back, with all that hangs on it, and edges between what is there. */
  private sayAgain(): void {
    const node = this.gone
      .filter((record): record is NodeRecord => !isEdge(record))
      .findLast(({ id }) => this.mayCome(id));
    if (node) this.nodes.set(node.id, node);
    for (const record of this.gone.splice(0))
      if (record === node) continue;
      else if (!isEdge(record) || !this.mayLead(record)) this.gone.push(record);
      else this.edges.set(record.id, record);
  }

  /** What is said of a statement needs that statement. */
  private mayCome(statement: string): boolean {
    return this.gone.every(
      (edge) =>
        !isEdge(edge) ||
        edge.from !== statement ||
        !saidOfStatements.includes(edge.type) ||
        this.nodes.has(edge.to),
    );
  }

  private mayLead(edge: EdgeRecord): boolean {
    if (!this.nodes.has(edge.from) || !this.nodes.has(edge.to)) return false;
    return !isPosition(edge) || !this.isPositioned(edge.from);
  }

  private isPositioned(statement: string): boolean {
    return [...this.edges.values()].some((edge) => edge.from === statement && isPosition(edge));
  }

  private set<R extends NodeRecord | EdgeRecord>(among: Map<string, R>, record: R, other: Properties): void {
    const all = Object.entries({ ...record.properties, ...other });
    const properties = Object.fromEntries(all.filter(([, value]) => value !== null));
    among.set(record.id, { ...record, properties });
  }

  /** A date in place of whatever was there. */
  private date(name: string, from: readonly string[]): Properties {
    const none = ['', 'Earliest', 'Latest', 'BegunBy', 'LastsTo'].map((bound) => [`${name}${bound}`, null]);
    return {
      ...(Object.fromEntries(none) as Properties),
      ...dateProperties(name, parseDate(this.pick(from))),
    };
  }

  private phrase(): string {
    return `${this.pick(words)} ${this.pick(words)} ${this.pick(words)}`;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.next() * list.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  }
}

const mayBeMissing = ['ACTS_FOR', 'AGAINST', 'ISSUED_AS', 'CITES', 'REPLIES_TO', 'FOUND_IN', 'COUNTERS', 'CONTRADICTS', 'PUBLISHED_BY']; // prettier-ignore
const saidOfStatements = ['REPORTS', 'CONTESTS', 'RETRACTS'];
const isEdge = (record: NodeRecord | EdgeRecord): record is EdgeRecord => 'from' in record;
const isPosition = ({ type }: EdgeRecord): boolean => positionEdges.includes(type as PositionEdge);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);
