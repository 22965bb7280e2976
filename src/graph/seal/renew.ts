import type { Properties } from '../../model/records.js';
import { oldHashLength } from '../import/content.js';
import type { Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import type { Graph, Transaction } from '../run.js';
import { renewed } from './older.js';
import { sealIn } from './record.js';
import { isSame, minus, noSeal, sealOf } from './seal.js';
import { addToTotal } from './total.js';

const pageSize = 1_000;

interface Part {
  readonly at: string;
  readonly properties: Properties;
}
interface Row extends Part {
  readonly id: string;
  readonly labels: readonly string[];
  readonly pasts: readonly Part[];
  readonly edges: readonly Part[];
}

/**
 * Brings every record of an older graph into the form of today, with its hash and its seal; what had no seal is sealed as it
 * stands. Cut short, it goes on where it stands: what has been brought over is known by its hash.
 */
export async function renewAll(graph: Graph, progress: Progress): Promise<void> {
  let count = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows = (await graph.read(queryFile('seal/records'), {
      after,
      limit: pageSize,
    })) as unknown as Row[];
    const records = rows.filter(isOlder).map((row) => renewedPart(row.id, row, row.labels));
    const pasts = rows.flatMap(({ id, pasts: all }) =>
      all
        .filter(isOlder)
        .map((past) => renewedPart(id, past, past.properties['labels'] as readonly string[])),
    );
    const edges = rows.flatMap(({ edges: all }) =>
      all.filter(isOlder).map((edge) => renewedPart(String(edge.properties['id']), edge)),
    );
    const nodes = [...records, ...pasts];
    await graph.write((transaction) => renew(transaction, nodes, edges));
    count += nodes.length + edges.length;
    if (count > 0) progress(`${count} records sealed anew`);
    after = rows.length < pageSize ? undefined : rows.at(-1)?.id;
  }
  await renewEntries(graph);
}

const isOlder = ({ properties: { hash } }: Part): boolean =>
  typeof hash === 'string' && hash.length === oldHashLength;

/** Accounts of what was done to the record have no hash: they are few, and all brought over at once. */
async function renewEntries(graph: Graph): Promise<void> {
  await graph.write(
    async (transaction) => {
      const found = await transaction.run(queryFile('seal/entries'));
      const entries = (found as unknown as (Part & { id: string })[])
        .filter(({ id, properties }) => !isNew(id, properties))
        .map((entry) => renewedPart(entry.id, entry));
      await renew(transaction, entries, []);
    },
    { timeout: 0 },
  );
}

function isNew(id: string, properties: Properties): boolean {
  const seal = sealIn(properties, 'seal');
  return seal !== undefined && isSame(seal, sealOf(id, properties));
}

interface Renewed {
  readonly at: string;
  readonly properties: Properties;
  /** What it adds to the sum of all seals, and whether it was not counted in it before. */
  readonly seal: number;
  readonly isMore: boolean;
}

function renewedPart(id: string, { at, properties }: Part, labels?: readonly string[]): Renewed {
  const all = renewed(id, properties, labels);
  const changed = Object.entries(all).filter(([name, value]) => value !== properties[name]);
  const before = sealIn(properties, 'seal');
  const { seal } = minus(sealIn(all, 'seal') ?? noSeal, before ?? noSeal);
  return { at, properties: Object.fromEntries(changed), seal, isMore: before === undefined };
}

/** Writes what was brought over, with what the clock knows of all. */
async function renew(
  transaction: Transaction,
  nodes: readonly Renewed[],
  edges: readonly Renewed[],
): Promise<void> {
  const all = [...nodes, ...edges];
  await transaction.run(queryFile('seal/renew-nodes'), { rows: nodes });
  await transaction.run(queryFile('seal/renew-edges'), { rows: edges });
  await addToTotal(transaction, all, all.filter(({ isMore }) => isMore).length);
}
