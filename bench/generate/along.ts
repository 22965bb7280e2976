import type { EdgeElement, Element, NodeElement } from './records.js';

/** The nodes of a section that have a label, and are said now. */
export function* nodesWith(label: string, section: Iterable<Element>): Generator<NodeElement> {
  for (const each of section)
    if (each.element === 'node' && each.labels.includes(label) && !each.supersededAt) yield each;
}

/** Edges that come in the order of the records to which they belong, so that both can be gone through at once. */
export class Along {
  private readonly edges: Iterator<EdgeElement, void>;
  private next: EdgeElement | undefined;

  /** @param ownerOf the record to which an edge belongs */
  constructor(
    section: Iterable<Element>,
    types: readonly string[],
    private readonly ownerOf: (edge: EdgeElement) => string = ({ from }) => from,
  ) {
    this.edges = edgesWith(types, section);
    this.step();
  }

  /** All that belong to a record; those of the records before it have been taken. */
  of(id: string): EdgeElement[] {
    const own: EdgeElement[] = [];
    for (; this.next && this.ownerOf(this.next) === id; this.step()) own.push(this.next);
    return own;
  }

  private step(): void {
    this.next = this.edges.next().value ?? undefined;
  }
}

/** The edges of a section that have one of some types, and are said now. */
export function* edgesWith(
  types: readonly string[],
  section: Iterable<Element>,
): Generator<EdgeElement, void> {
  for (const each of section)
    if (each.element === 'edge' && types.includes(each.type) && !each.supersededAt) yield each;
}

/** The ends of edges of a type; nothing where there are none. */
export function endsOf(edges: readonly EdgeElement[], type: string): string[] | undefined {
  const ends = edges.filter((edge) => edge.type === type).map(({ to }) => to);
  return ends.length > 0 ? ends : undefined;
}
