import type { EdgeRecord, NodeRecord } from '../../model/records.js';
import { contentOf, edgeHash, nodeHash } from '../import/content.js';
import { queryFile } from '../query-file.js';
import type { Graph } from '../run.js';

/** A record that breaks a rule. */
export interface Violation {
  readonly id: string;
  readonly problem: string;
}

const pageSize = 2_000;

/** The records that do not say what they said when their hash was taken: somebody has changed them past the record. */
export async function brokenHashes(graph: Graph): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const nodes = (await graph.read(queryFile('integrity/hashes/nodes'), {
      after,
      limit: pageSize,
    })) as unknown as NodeRecord[];
    const ids = nodes.map(({ id }) => id);
    const edges = (await graph.read(queryFile('integrity/hashes/edges'), { ids })) as unknown as EdgeRecord[];
    for (const node of nodes) {
      const labels = node.labels.filter((label) => label !== 'Record');
      const [label = ''] = labels;
      const hash = nodeHash({ ...node, labels, properties: contentOf(node.properties, label) });
      if (hash !== node.properties.hash) violations.push(broken(node.id, label));
    }
    for (const edge of edges) {
      const hash = edgeHash({ ...edge, properties: contentOf(edge.properties, edge.type) });
      if (hash !== edge.properties.hash)
        violations.push(broken(edge.id, `${edge.type} from ${edge.from} to ${edge.to}`));
    }
    after = ids.length < pageSize ? undefined : ids.at(-1);
  }
  return violations;
}

const broken = (id: string, name: string): Violation => ({
  id,
  problem: `${name} is not as it was recorded`,
});
