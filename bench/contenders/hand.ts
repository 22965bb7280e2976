import neo4j, { type Driver } from 'neo4j-driver';
import type { Address } from '../../src/graph/connect.js';
import { readSearch } from '../../src/model/search.js';
import { asOfDay, pageSize, type OperationFile, type Sample } from '../operations.js';
import { queryText } from '../query-text.js';

/** A driver as a careful user would set it up for reading. */
export function bareDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

/** One auto-commit read: the least that the driver can do. */
export async function runBare(
  driver: Driver,
  database: string,
  text: string,
  parameters: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: -1 });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Asks the hand-written queries; the answers have the form of ours. */
export function handOn(driver: Driver, database: string) {
  const texts = new Map<OperationFile, string>();
  const textOf = (file: OperationFile): string => {
    const text = texts.get(file) ?? queryText(`hand/${file}`);
    texts.set(file, text);
    return text;
  };
  const run = (file: OperationFile, parameters: Record<string, unknown>) =>
    runBare(driver, database, textOf(file), parameters);
  const size = neo4j.int(pageSize + 1);
  return async (file: OperationFile, sample: Sample): Promise<unknown> => {
    if (file === 'claims-page') return page(await run(file, { after: sample.id ?? '', size }));
    if (file === 'allegations') return page(await run(file, { party: sample.party, size }));
    if (file === 'search')
      return { search: { nodes: (await run(file, wordsOf(sample))).map(({ hit }) => hit) } };
    if (file === 'totals') {
      const [row] = await run(file, { party: sample.party });
      return { accusationTotals: { nodes: row?.['totals'] ?? [] } };
    }
    if (file === 'as-of-view')
      return (await run(file, { id: sample.id, day: asOfDay }))[0] ?? { claim: null };
    const [row] = await run(file, { id: sample.id });
    return row?.['answer'] ?? null;
  };
}

/** Reading what was typed is the same work for everybody. */
function wordsOf({ text = '' }: Sample): Record<string, unknown> {
  const { query, loose } = readSearch(text);
  return { exact: query, loose };
}

function page(rows: readonly Record<string, unknown>[]): unknown {
  const nodes = rows.slice(0, pageSize).map(({ claim }) => claim as { readonly id: string });
  const pageInfo = { hasNextPage: rows.length > pageSize, endCursor: nodes.at(-1)?.id ?? null };
  return { claims: { pageInfo, nodes } };
}
