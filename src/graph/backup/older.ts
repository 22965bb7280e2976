import type { Properties } from '../../model/records.js';
import { renewed, renewedAt } from '../seal/older.js';
import { sealIn } from '../seal/record.js';
import { minus, noSeal, plus, total } from '../seal/seal.js';
import type { Total } from '../seal/total.js';
import { canonical, Tally, type BodyLine, type HeadLine, type TailLine } from './lines.js';

/** Whether the lines of a backup are to be brought into the form of today. */
export const isOlder = ({ version }: Pick<HeadLine, 'version'>): boolean => version < renewedAt;

/** A line of an older backup, as the same record is saved today. */
export const lineOfToday = (line: string): string =>
  JSON.stringify(contentOfToday(JSON.parse(line) as BodyLine));

const contentOfToday = (content: BodyLine): BodyLine => ({
  ...content,
  properties: canonical(renewedIn(content)),
});

function renewedIn(line: BodyLine): Properties {
  const { properties } = line;
  if ('node' in line) return renewed(line.node, properties, line.labels);
  if ('past' in line) return renewed(line.past, properties, properties['labels'] as readonly string[]);
  return renewed('entry' in line ? line.entry : String(properties['id']), properties);
}

/**
 * What a backup of today would end with, of the record of an older one. Its lines keep their order: they are sorted by what
 * they say, and by nothing that becomes another.
 */
export class TailOfToday {
  private readonly tally = new Tally();
  private seal = noSeal;
  private records = 0;

  /** What a line of the older backup says. */
  add(was: BodyLine): void {
    const is = contentOfToday(was);
    this.tally.add(JSON.stringify(is));
    const before = sealIn(was.properties, 'seal');
    this.seal = plus(this.seal, minus(sealIn(is.properties, 'seal') ?? noSeal, before ?? noSeal));
    if (!before) this.records += 1;
  }

  tail(old: TailLine): TailLine {
    const { seal, records }: Total = old.sealed ?? { seal: 0, records: 0 };
    const { sha256, entriesSha256 } = this.tally.tail(old.millis);
    const sealed = { seal: total([{ seal }, this.seal]), records: records + this.records };
    return { ...old, sha256, ...(old.entriesSha256 !== undefined && { entriesSha256 }), sealed };
  }
}
