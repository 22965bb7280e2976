import { parseDate, type DateBounds } from '../../src/model/edtf.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../src/model/records.js';

/** Records as a graph to walk, slowly and plainly, for the references of the rules. */
export class RecordGraph {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  private readonly edges: readonly EdgeRecord[];
  private readonly leaving: ReadonlyMap<string, readonly EdgeRecord[]>;
  private readonly arriving: ReadonlyMap<string, readonly EdgeRecord[]>;

  constructor({ nodes, edges }: Pick<GraphRecords, 'nodes' | 'edges'>) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.edges = edges;
    this.leaving = grouped(edges, 'from');
    this.arriving = grouped(edges, 'to');
  }

  all(...types: string[]): EdgeRecord[] {
    return this.edges.filter(({ type }) => types.includes(type));
  }

  from(id: string, ...types: string[]): EdgeRecord[] {
    return (this.leaving.get(id) ?? []).filter(({ type }) => types.includes(type));
  }

  to(id: string, ...types: string[]): EdgeRecord[] {
    return (this.arriving.get(id) ?? []).filter(({ type }) => types.includes(type));
  }

  labelled(label: string): string[] {
    return [...this.nodes.values()].filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  }

  is(id: string, label: string): boolean {
    return this.nodes.get(id)?.labels.includes(label) ?? false;
  }

  text(id: string, property: string): string | null {
    const value = this.nodes.get(id)?.properties[property];
    return typeof value === 'string' ? value : null;
  }

  /** A date of a node; one that is not given may be any. */
  date(id: string, name = 'said'): DateBounds {
    return parseDate(this.text(id, name) ?? 'XXXX');
  }

  /** Those to whom a statement is attributed. */
  makers(statement: string): string[] {
    return this.to(statement, 'MADE')
      .filter(({ properties }) => properties.as === 'ATTRIBUTED')
      .map(({ from }) => from);
  }

  /** For whom an actor may act on a day of this date: itself and all above it. */
  principals(actor: string, day: DateBounds): Set<string> {
    const found = new Set([actor]);
    for (const each of found) for (const { to } of this.mandates(each, day)) found.add(to);
    return found;
  }

  /** The ends of its chains. */
  parties(actor: string, day: DateBounds): string[] {
    return [...this.principals(actor, day)].filter((each) => this.mandates(each, day).length === 0);
  }

  private mandates(actor: string, day: DateBounds): EdgeRecord[] {
    return this.from(actor, 'ACTS_FOR').filter(({ properties }) => {
      const period = parseDate(typeof properties.period === 'string' ? properties.period : '../..');
      const begins = period.earliest === null || day.latest === null || period.earliest <= day.latest;
      return begins && (period.latest === null || day.earliest === null || period.latest >= day.earliest);
    });
  }
}

function grouped(edges: readonly EdgeRecord[], end: 'from' | 'to'): Map<string, EdgeRecord[]> {
  const groups = new Map<string, EdgeRecord[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}
