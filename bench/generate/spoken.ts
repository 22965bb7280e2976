import { readLine } from '../../src/corpus/stream/read.js';
import { fromJson, takeLine } from '../../src/corpus/stream/take.js';
import { aroundOf, namedIn, type NamedRecords } from '../../src/graph/stream/names.js';
import type { EdgeRecord, NodeRecord } from '../../src/model/records.js';
import type { Line } from './lines.js';
import { recordedBy } from './records.js';

/** What lines say as records, each once, read one after the other with what those before it said; all in memory. */
export function* recordsOf(lines: Iterable<Line>): Generator<NodeRecord | EdgeRecord> {
  const known: NamedRecords = new Map();
  const given = new Set<string>();
  let number = 0;
  for (const line of lines) {
    number += 1;
    const taken = number > 1 && takeLine({ number, bytes: Buffer.from(JSON.stringify(line)) }, fromJson);
    if (!taken) continue;
    const around = aroundOf(taken.names, known, new Map());
    const said = readLine(taken, around, { recordedBy, language: 'en' }, true);
    const [fault] = said.faults;
    if (fault) throw new Error(`line ${number}: ${fault.message}`);
    for (const [id, one] of namedIn(said.nodes, said.edges, known)) known.set(id, one);
    for (const record of [...said.nodes, ...said.edges])
      if (!given.has(record.id)) {
        given.add(record.id);
        yield record;
      }
  }
}
