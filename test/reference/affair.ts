import type { EdgeRecord, NodeRecord, Properties } from '../../src/model/records.js';

/** Plain records, looked up by walking through all of them: slow, and easy to see through. */
export class Affair {
  constructor(
    private readonly nodes: readonly NodeRecord[],
    private readonly edges: readonly EdgeRecord[],
  ) {}

  /** The ids of the nodes with this label. */
  all(label: string): string[] {
    return this.nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  }

  node(id: string): NodeRecord | undefined {
    return this.nodes.find((node) => node.id === id);
  }

  property(id: string, name: string): string | null {
    const value = this.node(id)?.properties[name];
    return typeof value === 'string' ? value : null;
  }

  is(id: string, label: string): boolean {
    return this.node(id)?.labels.includes(label) ?? false;
  }

  /** The edges of these types that leave a node. */
  out(id: string, ...types: string[]): EdgeRecord[] {
    return this.edges.filter(({ from, type }) => from === id && types.includes(type));
  }

  /** The edges of these types that lead to a node. */
  in(id: string, ...types: string[]): EdgeRecord[] {
    return this.edges.filter(({ to, type }) => to === id && types.includes(type));
  }
}

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

export const text = (properties: Properties, name: string): string | null => {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
};
