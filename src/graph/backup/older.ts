import type { Properties } from '../../model/records.js';
import { renewed, renewedAt } from '../seal/older.js';
import { sealIn } from '../seal/record.js';
import { modulus } from '../seal/seal.js';
import type { Total } from '../seal/total.js';
import { canonical, Tally, type BodyLine, type HeadLine, type TailLine } from './lines.js';

/** Whether the lines of a backup are to be brought into the form of today. */
export const isOlder = ({ version }: Pick<HeadLine, 'version'>): boolean => version < renewedAt;

/** A line of an older backup, as the same record is saved today. */
export function lineOfToday(line: string): string {
  const content = JSON.parse(line) as BodyLine;
  return JSON.stringify({ ...content, properties: canonical(renewedIn(content)) });
}

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
  private seal = 0;
  private records = 0;

  /** A line as it was, and as it is today. */
  add(was: string, is: string): void {
    this.tally.add(is);
    const [before, now] = [was, is].map((line) => sealIn((JSON.parse(line) as BodyLine).properties, 'seal'));
    // Two numbers of this size are all that add up exactly.
    const by = ((now?.seal ?? 0) - (before?.seal ?? 0) + modulus) % modulus;
    this.seal = (this.seal + by) % modulus;
    if (!before) this.records += 1;
  }

  tail(old: TailLine): TailLine {
    const { seal, records }: Total = old.sealed ?? { seal: 0, records: 0 };
    const { sha256, entriesSha256 } = this.tally.tail(old.millis);
    const sealed = { seal: (seal + this.seal) % modulus, records: records + this.records };
    return { ...old, sha256, ...(old.entriesSha256 !== undefined && { entriesSha256 }), sealed };
  }
}
