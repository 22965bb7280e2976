import type { Properties } from '../../model/records.js';
import { rowsOf } from '../backup.js';
import type { RecordRow } from '../backup/lines.js';
import { entriesOf } from '../record/entry.js';
import type { Violation } from '../integrity/hashes.js';
import { silent, type Progress } from '../progress.js';
import type { Graph } from '../run.js';
import { whileUnchanged } from '../unchanged.js';
import { partsOf, sealIn } from './record.js';
import { changedName, isSame, sealOf, total, type Seal } from './seal.js';
import { keptTotal, type Total } from './total.js';

/** What is sealed for itself: a node, a past state, an edge; and the text of an edition, which is no record of its own. */
interface Sealed {
  readonly id: string;
  /** In words. */
  readonly what: string;
  readonly properties: Properties;
  /** What the record says that its seal is. */
  readonly seal: Seal | undefined;
  readonly isText?: boolean;
}

/**
 * The records that do not hold what they held when they were sealed, stamps and past states too, each with the property
 * where it was a single one; and whether records were added or removed past the record.
 */
export const brokenSeals = (graph: Graph, progress: Progress = silent): Promise<Violation[]> =>
  whileUnchanged(graph, progress, () => lookThrough(graph));

async function lookThrough(graph: Graph): Promise<Violation[]> {
  const broken: Sealed[] = [];
  const names = new Set<string>();
  const found = { seal: 0, records: 0 };
  for await (const part of allParts(graph)) {
    for (const name of Object.keys(part.properties)) names.add(name);
    if (!part.seal || !isSame(part.seal, sealOf(part.id, part.properties))) broken.push(part);
    if (part.isText) continue;
    found.seal = total([found, part.seal ?? { seal: 0 }]);
    found.records += 1;
  }
  return [...broken.map((part) => inWords(part, names)), ...(await addedOrGone(graph, found))];
}

async function* allParts(graph: Graph): AsyncGenerator<Sealed> {
  for await (const row of rowsOf(graph)) yield* partsIn(row);
  for await (const { label, id, properties } of entriesOf(graph))
    yield { id, what: label, properties, seal: sealIn(properties, 'seal') };
}

function partsIn({ id, labels, properties, pasts, edges }: RecordRow): Sealed[] {
  const label = (all: readonly string[]): string => all.find((one) => one !== 'Record') ?? 'node';
  const node = (what: string, of: readonly string[], stored: Properties): Sealed[] => {
    const { own, text } = partsOf(stored, of);
    const sealed = [{ id, what, properties: own, seal: sealIn(stored, 'seal') }];
    const textSeal = sealIn(stored, 'textSeal');
    if (!text && !textSeal) return sealed;
    return [...sealed, { id, what, properties: text ?? {}, seal: textSeal, isText: true }];
  };
  return [
    ...node(label(labels), labels, properties),
    ...pasts.flatMap((past) => {
      const of = (past['labels'] ?? []) as readonly string[];
      return node(`the state of ${label(of)} until ${String(past['supersededAt'])}`, of, past);
    }),
    ...edges.map((edge) => ({
      id: String(edge.properties['id']),
      what: `${edge.type} from ${id} to ${edge.to}`,
      properties: edge.properties,
      seal: sealIn(edge.properties, 'seal'),
    })),
  ];
}

function inWords({ id, what, properties, seal }: Sealed, names: ReadonlySet<string>): Violation {
  if (!seal) return { id, problem: `${what} has no seal: it was not recorded` };
  const name = changedName(sealOf(id, properties), seal, names);
  return {
    id,
    problem: name
      ? `${name} of ${what} is not as it was recorded`
      : `${what} is not as it was recorded, in several properties or in its seal`,
  };
}

/** What the seals add up to is kept on the clock, in the transactions that write them. */
async function addedOrGone(graph: Graph, found: Total): Promise<Violation[]> {
  const { seal, records } = (await keptTotal(graph)) ?? { seal: 0, records: 0 };
  const more = found.records - records;
  if (more === 0 && seal === found.seal) return [];
  const problem =
    more === 0
      ? 'the seals of all records do not add up: some are not those that were recorded'
      : `${Math.abs(more)} nodes, past states or edges ${more > 0 ? 'more' : 'fewer'} than were recorded`;
  return [{ id: 'the record', problem }];
}
