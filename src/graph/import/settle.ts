import { GainsayError } from '../../model/errors.js';
import type { EdgeRecord, NodeRecord, Properties } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';
import { changedKeys, contentOf } from './content.js';
import { batches, type KnownEdge, type KnownNode } from './known.js';
import type { Plan } from './plan.js';
import { gather } from './report.js';

/** A record that was changed by hand, and otherwise in the corpus. */
interface Contested {
  readonly id: string;
  /** As it is told: `Claim "two-gates"`. */
  readonly name: string;
  readonly corpusSays: Properties | null;
  readonly graphSays: Properties | null;
}

const remedy =
  'Let the corpus say what the graph says (gainsay export writes that), or import it with --overwrite-corrections: what was corrected is kept in the history. Nothing was written.';

/**
 * @throws GainsayError CONFLICT when a record was changed by hand and otherwise in the corpus, naming each with both
 *   versions; or when what is to be closed, or was withdrawn by hand, is still built on
 */
export async function requireSettled(transaction: Transaction, plan: Plan): Promise<void> {
  const contested = await contestedIn(transaction, plan);
  if (contested.length > 0) throw changedTwice(contested);
  const leaning = [...(await leftLeaning(transaction, plan)), ...onWithdrawn(plan)];
  if (leaning.length > 0) throw stillBuiltOn(leaning);
}

async function contestedIn(transaction: Transaction, { nodes, edges }: Plan): Promise<Contested[]> {
  const states = new Map<unknown, Properties>();
  const ends = edges.conflicts.map(({ known: { id, from, to } }) => ({ id, from, to }));
  for (const batch of batches(nodes.conflicts.map(({ known }) => known.id)))
    gather(states, await transaction.run(queryFile('import/node-states'), { ids: batch }));
  for (const batch of batches(ends))
    gather(states, await transaction.run(queryFile('import/edge-states'), { rows: batch }));
  const told = (
    kind: string,
    name: string,
    known: KnownNode | KnownEdge,
    record?: NodeRecord | EdgeRecord,
  ) => ({
    id: known.id,
    name,
    corpusSays: record ? contentOf(record.properties, kind) : null,
    graphSays: known.isOpen ? contentOf(states.get(known.id) ?? {}, kind) : null,
  });
  return [
    ...nodes.conflicts.map(({ record, known }) => {
      const kind = known.labels.find((label) => label !== 'Record') ?? '';
      return told(kind, `${kind} "${known.id}"`, known, record);
    }),
    ...edges.conflicts.map(({ record, known }) =>
      told(known.type, `${known.from} ${known.type} ${known.to}`, known, record),
    ),
  ];
}

/** As many as are told; all of them are in the details. */
const mostTold = 10;

function changedTwice(contested: readonly Contested[]): GainsayError {
  const lines = contested.slice(0, mostTold).map(inWords);
  const more = contested.length > mostTold ? `; and ${contested.length - mostTold} more` : '';
  return new GainsayError(
    'CONFLICT',
    `${contested.length} records were changed by hand since the last import, and otherwise in the corpus: ${lines.join('; ')}${more}.`,
    { remedy, details: { conflicts: contested } },
  );
}

function inWords({ name, corpusSays, graphSays }: Contested): string {
  if (!corpusSays) return `${name} was corrected, and the corpus does not say it any more`;
  if (!graphSays) return `${name} was withdrawn, and the corpus says it otherwise than before`;
  const both = changedKeys(graphSays, corpusSays, '').map(
    (key) => `${key} is ${shown(graphSays[key])} by hand and ${shown(corpusSays[key])} in the corpus`,
  );
  return `${name}: ${both.join(', ') || 'it is of another kind'}`;
}

const shown = (value: Properties[string] | undefined): string => {
  const text = JSON.stringify(value ?? null);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

/** Edges that stay in force at nodes that the import closes. */
async function leftLeaning(transaction: Transaction, { nodes, edges }: Plan): Promise<string[]> {
  const ending = new Set([...edges.closed, ...edges.changed.map(({ known }) => known)].map(({ id }) => id));
  const left: string[] = [];
  for (const ids of batches(nodes.closed.map(({ id }) => id)))
    for (const row of await transaction.run(queryFile('import/leaning'), { ids }))
      if (!ending.has(String(row['edge'])))
        left.push(
          `"${String(row['other'])}" (${String(row['type'])}) on "${String(row['id'])}", which the corpus does not say any more`,
        );
  return left;
}

/** Edges that the corpus says anew at nodes that were withdrawn by hand. */
function onWithdrawn({ nodes, edges }: Plan): string[] {
  const gone = new Set(nodes.kept.filter(({ isOpen }) => !isOpen).map(({ id }) => id));
  const wanted = [...edges.created, ...[...edges.changed, ...edges.reopened].map(({ record }) => record)];
  return wanted.flatMap(({ from, to, type }) =>
    [from, to]
      .filter((id) => gone.has(id))
      .map((id) => `"${id === from ? to : from}" (${type}) on "${id}", which was withdrawn by hand`),
  );
}

function stillBuiltOn(leaning: readonly string[]): GainsayError {
  const more = leaning.length > mostTold ? `; and ${leaning.length - mostTold} more` : '';
  return new GainsayError(
    'CONFLICT',
    `After the import, something would build on what is not in force: ${leaning.slice(0, mostTold).join('; ')}${more}.`,
    {
      remedy:
        'Withdraw or correct what builds on it, or let the corpus say it; --overwrite-corrections lets the corpus win over what was changed by hand in its own records. Nothing was written.',
    },
  );
}
