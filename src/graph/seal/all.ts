import type { Properties } from '../../model/records.js';
import type { Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import type { Graph } from '../run.js';
import { sealsOf } from './record.js';
import { total, type Seal } from './seal.js';
import { addToTotal, setTotal } from './total.js';

const pageSize = 1_000;

interface Part {
  readonly at: string;
  readonly properties: Properties;
}
interface Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly pasts: readonly Part[];
  readonly edges: readonly Part[];
}

/** Seals a graph that was recorded before there were seals, as it stands. Cut short, it is begun anew. */
export async function sealAll(graph: Graph, progress: Progress): Promise<void> {
  const sum = { seal: 0, records: 0 };
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await graph.read(queryFile('seal/unsealed'), { after, limit: pageSize });
    const rows = page as unknown as Row[];
    const nodes = rows.map(({ id, labels, properties }) => ({ id, seals: sealsOf(id, properties, labels) }));
    const pasts = rows.flatMap((row) => row.pasts.map((part) => sealedPast(row.id, part)));
    const edges = rows.flatMap((row) => row.edges.map(sealedEdge));
    await graph.write(async (transaction) => {
      for (const [kind, sealed] of Object.entries({ nodes, pasts, edges }))
        if (sealed.length > 0) await transaction.run(queryFile(`seal/seal-${kind}`), { rows: sealed });
    });
    const all: Seal[] = [...nodes, ...pasts, ...edges].map(({ seals }) => seals);
    sum.seal = total([sum, ...all]);
    sum.records += all.length;
    progress(`${sum.records} records sealed`);
    after = rows.length < pageSize ? undefined : rows.at(-1)?.id;
  }
  if (sum.records > 0) await graph.write((transaction) => setTotal(transaction, sum));
  await graph.summary(queryFile('seal/unseal-entries'), {}, { timeout: 0 });
  await sealEntries(graph);
}

/** Seals what was done to the record, as far as it has no seals: those are counted already. */
export async function sealEntries(graph: Graph): Promise<void> {
  for (let left = pageSize; left === pageSize;)
    left = await graph.write(async (transaction) => {
      const page = await transaction.run(queryFile('seal/unsealed-entries'), { limit: pageSize });
      const rows = (page as unknown as (Part & { id: string })[]).map(({ at, id, properties }) => ({
        at,
        seals: sealsOf(id, properties),
      }));
      if (rows.length > 0) await transaction.run(queryFile('seal/seal-entries'), { rows });
      await addToTotal(
        transaction,
        rows.map(({ seals }) => seals),
        rows.length,
      );
      return rows.length;
    });
}

const sealedPast = (id: string, { at, properties }: Part) => ({
  at,
  seals: sealsOf(id, properties, properties['labels'] as readonly string[]),
});
const sealedEdge = ({ at, properties }: Part) => ({
  at,
  seals: sealsOf(String(properties['id']), properties),
});
