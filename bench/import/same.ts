import { createHash } from 'node:crypto';
import { groupsOf } from '../../src/graph/backup.js';
import type { BodyLine } from '../../src/graph/backup/lines.js';
import type { Graph } from '../../src/graph/run.js';

/**
 * The hash of all nodes and edges with all that they hold, but for when they were recorded, and so for their seals, whose
 * values it changes: those are counted as there.
 */
export async function contentHash(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for await (const { lines } of groupsOf(graph)) hash.update(lines.map(withoutTime).sort().join());
  return hash.digest('hex');
}

function withoutTime(line: string): string {
  const { properties, ...rest } = JSON.parse(line) as BodyLine;
  const timed = ['recordedAt', 'seal', 'sealByName'];
  const held = Object.entries(properties).map(([name, value]) => [name, timed.includes(name) || value]);
  return JSON.stringify([rest, held]);
}
