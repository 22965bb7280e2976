import type { Fault } from '../../model/errors.js';
import type { Around, EdgeRecord, NodeRecord } from '../../model/records.js';
import { collectIds, type Ids } from '../ids.js';
import { flattenSent, type Setting } from '../recording.js';
import type { Taken } from './take.js';

/** What a line says, as the records of the graph. */
export interface LineSaid {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  /** What is wrong with it; where there is anything, nothing of the line is written. */
  readonly faults: readonly Fault[];
  /** What it names and nobody has said yet. */
  readonly missing: readonly string[];
}

/**
 * Reads one line, by the same shapes and steps as a corpus. A line is read by itself: what an utterance says of who speaks
 * holds for the statements of its line, and the edition in which words stand is named or in the same line. So it does not
 * matter which lines are read together.
 *
 * @param around what the graph and the lines before hold under the names of the line
 * @param isLast whether what it names and nobody has said is a fault: nobody will say it any more
 */
export function readLine(
  { raw, sent, faults, broken }: Taken,
  around: Around,
  setting: Setting,
  isLast: boolean,
): LineSaid {
  if (faults.found) return { ...nothing, faults: atLine(faults.sorted(), raw.number) };
  const missing: string[] = [];
  const inner = collectIds(faults, broken, () => isLast, { ...around, gone: new Set(), maySayAgain: true });
  const ids: Ids = {
    ...inner,
    refer: (owner, key, wanted) => {
      const id = (owner as Record<string | number, unknown>)[key];
      if (typeof id === 'string' && inner.labelOf(id) === undefined) missing.push(id);
      return inner.refer(owner, key, wanted);
    },
  };
  const { documents = [] } = sent;
  const { draft } = flattenSent(sent, ids, faults, around, { ...setting, documents });
  const editions = [
    ...(sent.editions ?? []),
    ...(sent.sources ?? []).flatMap((source) => source.editions ?? []),
  ];
  for (const document of documents)
    if (!editions.some(({ id }) => id === document.edition))
      faults.at(
        document,
        'edition',
        'The edition of this document is not in this line.',
        'Write both in one line.',
      );
  if (faults.found) return { ...nothing, missing, faults: atLine(faults.sorted(), raw.number) };
  return { nodes: draft.nodes, edges: draft.edges, faults: [], missing };
}

const nothing = { nodes: [], edges: [], missing: [] };

const atLine = (faults: readonly Fault[], line: number): Fault[] =>
  faults.map((fault) => ({ ...fault, line }));
