import type { Graph, Parameters, Row } from '../run.js';
import { inForce, readJudgements, type Judgements, type Merges } from './judgements.js';

/** A query, and which of its parameters hold ids that somebody named. */
export interface NamingIds {
  readonly text: string;
  readonly parameters: Parameters;
  readonly ids: readonly string[];
}

/** Parameters in which every id is that of the record that is meant by it. */
export function meantParameters({ parameters, ids }: Omit<NamingIds, 'text'>, merges: Merges): Parameters {
  const meant = (id: string): string => merges.meant(id);
  const changed = ids.flatMap((name): [string, unknown][] => {
    const given = parameters[name];
    if (typeof given === 'string') return [[name, meant(given)]];
    return Array.isArray(given) ? [[name, [...new Set((given as string[]).map(meant))]]] : [];
  });
  return { ...parameters, ...Object.fromEntries(changed) };
}

/** What is known of the judgements of a graph. An answer says when it was last judged, so that nothing stale is kept. */
const remembered = new WeakMap<Graph, Judgements>();
const none: Judgements = { judgedAt: '', judged: [] };

/**
 * Asks a query that names records by their ids, each of which means the record that it is judged to be. One trip, but for
 * the first after somebody judged.
 * @param query its row tells `judgedAt` where it names ids
 */
export async function readMeant(graph: Graph, query: NamingIds): Promise<Row | undefined> {
  const known = remembered.get(graph.base ?? graph) ?? none;
  const [row] = await graph.read(query.text, parametersFor(query, known));
  if (query.ids.length === 0 || (row?.['judgedAt'] ?? '') === (known.judgedAt ?? '')) return row;
  const judgements = await readJudgements((text) => graph.read(text));
  remembered.set(graph.base ?? graph, judgements);
  const [before, after] = [known, judgements].map((each) => parametersFor(query, each));
  if (JSON.stringify(before) === JSON.stringify(after)) return row;
  const [again] = await graph.read(query.text, after);
  return again;
}

/** As of an instant, an id means what it meant then. */
function parametersFor(query: NamingIds, judgements: Judgements): Parameters {
  if (judgements.judged.length === 0 || query.ids.length === 0) return query.parameters;
  const at = query.parameters['asOf_knownAt'];
  const merges = typeof at === 'string' ? inForce(judgements.judged, at) : inForceNow(judgements);
  return meantParameters(query, merges);
}

/** What is in force now is asked with every question, and the same until somebody judges again. */
const present = new WeakMap<Judgements, Merges>();

function inForceNow(judgements: Judgements): Merges {
  const merges = present.get(judgements) ?? inForce(judgements.judged);
  present.set(judgements, merges);
  return merges;
}
