import type { Violation } from '../integrity/hashes.js';
import { batches } from '../import/known.js';
import { silent, type Progress } from '../progress.js';
import { queryFile } from '../query-file.js';
import { readerOf, type Graph, type Row, type Transaction } from '../run.js';
import { batchSize, countAgain, noteCounted } from './keep.js';
import { differences } from './tallies.js';

/** How many notes or totals are looked through at a time. */
const pageSize = 5_000;

interface Pair {
  readonly accuser: string;
  readonly accused: string;
}

/**
 * Adds all totals up anew, a few hundred claims at a time, while others read and write. What is right already stays as it
 * is; cut short, it is begun anew.
 */
export async function recountTotals(graph: Graph, progress: Progress = silent): Promise<void> {
  const total = await claimCount(graph);
  let done = 0;
  for await (const claims of claimsIn(graph)) {
    await whileHeld(graph, (transaction) => countAgain(transaction, claims));
    done = Math.min(done + claims.length, total);
    progress('Adding up who accuses whom, claims', { done, total });
  }
  await addUpPairs(graph);
}

/**
 * Adds all totals up where none are kept yet and nobody else writes: some claims beside others, and each pair of parties
 * once. What `recountTotals` would find, in a fraction of the time.
 */
export async function countTotals(graph: Graph, progress: Progress = silent): Promise<void> {
  const total = await claimCount(graph);
  const pages = presentClaims(graph, pageSize);
  let done = 0;
  // A generator that several go through hands each page to one of them.
  const goThrough = async (): Promise<void> => {
    for await (const page of pages) {
      for (const claims of batches(page.filter(({ mayAccuse }) => mayAccuse).map(idOf), batchSize))
        await noteFirst(graph, claims);
      progress('Noting who accuses whom, claims', { done: (done += page.length), total });
    }
  };
  await Promise.all(Array.from({ length: beside }, goThrough));
  await addUpPairs(graph);
}

/** How many ask the database at once. */
const beside = 2;

async function noteFirst(graph: Graph, claims: readonly string[]): Promise<void> {
  const found = await differences(readerOf(graph), claims);
  if (found.length > 0) await graph.write((transaction) => noteCounted(transaction, found), { timeout: 0 });
}

const claimCount = async (graph: Graph): Promise<number> =>
  Number((await graph.read(queryFile('totals/how-many')))[0]?.['claims'] ?? 0);

/** Nobody else writes meanwhile, so that what is read still holds when it is written. */
const whileHeld = (graph: Graph, work: (transaction: Transaction) => Promise<void>): Promise<void> =>
  graph.write(
    async (transaction) => {
      await transaction.run(queryFile('totals/hold'));
      await work(transaction);
    },
    { timeout: 0 },
  );

async function addUpPairs(graph: Graph): Promise<void> {
  for await (const pairs of pairsIn(graph))
    await whileHeld(graph, (transaction) => addUp(transaction, pairs));
}

async function addUp(transaction: Transaction, pairs: readonly Pair[]): Promise<void> {
  const wrong = await transaction.run(queryFile('totals/sums'), { pairs });
  if (wrong.length > 0) await transaction.run(queryFile('totals/set'), { pairs: wrong });
}

/** The totals, and what they are added up from, that are not what is counted. What is wrong at one look is looked at twice. */
export async function brokenTotals(graph: Graph): Promise<Violation[]> {
  const reader = readerOf(graph);
  const violations: Violation[] = [];
  for await (const claims of claimsIn(graph)) {
    const some = await differences(reader, claims);
    const again =
      some.length === 0 ? [] : await differences(reader, [...new Set(some.map((one) => one.claim))]);
    for (const { claim, accuser, accused } of again)
      violations.push({
        id: claim,
        problem: `what is noted of ${accuser} accusing ${accused} is not what is counted; run gainsay recount`,
      });
  }
  for await (const pairs of pairsIn(graph)) {
    const some = await reader.run(queryFile('totals/sums'), { pairs });
    const again = some.length === 0 ? [] : await reader.run(queryFile('totals/sums'), { pairs: some });
    violations.push(...again.map(wrongTotal));
  }
  return violations;
}

const wrongTotal = ({ accuser, accused, claims, total }: Row): Violation => ({
  id: `${String(accuser)} ${String(accused)}`,
  problem: `the total of ${String(total)} claims is not what ${String(claims)} claims add up to; run gainsay recount`,
});

/** All claims, and those that are gone and of which something is noted still. */
async function* claimsIn(graph: Graph): AsyncGenerator<string[]> {
  for await (const page of presentClaims(graph, batchSize)) yield page.map(idOf);
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read(queryFile('totals/claims-noted'), { after, limit: pageSize });
    const gone = rows.filter(({ isGone }) => isGone).map(idOf);
    yield* batches([...new Set(gone)], batchSize);
    after = rows.at(-1)?.['id'] as string | undefined;
  }
}

/** The claims that there are, so many at a time, and whether somebody may accuse somebody by them. */
async function* presentClaims(graph: Graph, limit: number): AsyncGenerator<Row[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read(queryFile('totals/claims'), { after, limit });
    if (rows.length > 0) yield rows;
    after = rows.at(-1)?.['id'] as string | undefined;
  }
}

const idOf = ({ id }: Row): string => String(id);

/** All pairs of parties of which something is noted or a total is kept. */
async function* pairsIn(graph: Graph): AsyncGenerator<Pair[]> {
  for (const query of ['totals/pairs-noted', 'totals/pairs-kept'])
    for (let last: Pair | undefined = { accuser: '', accused: '' }; last !== undefined;) {
      const { accuser, accused }: Pair = last;
      const rows = await graph.read(queryFile(query), { accuser, accused, limit: pageSize });
      const pairs = rows.map(pairIn);
      const own = pairs.filter((_, i) => rows[i]?.['isAlone']);
      if (own.length > 0) yield own;
      last = pairs.at(-1);
    }
}

const pairIn = ({ accuser, accused }: Row): Pair => ({ accuser: String(accuser), accused: String(accused) });
