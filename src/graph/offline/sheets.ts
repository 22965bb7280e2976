import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GainsayError } from '../../model/errors.js';
import type { Properties } from '../../model/records.js';
import { modulus } from '../seal/seal.js';
import { between, Sheet } from './sheet.js';

/** A node as it is to stand in the database. */
export interface StoreNode {
  /** All of them, `Record` too. */
  readonly labels: readonly string[];
  /** By what edges name it: the id of a record; of a past state something of its own. */
  readonly key: string;
  readonly properties: Properties;
}

/** An edge as it is to stand in the database: a closed one under `WAS_…`, one of type `WAS` to the key of a past state. */
export interface StoreEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A file of rows, told to the importer. */
export interface Part {
  readonly of: 'nodes' | 'relationships';
  /** Labels or type. */
  readonly name: string;
  readonly head: string;
  readonly data: string;
  /** Whether texts in it go over several lines, which the importer must know. */
  readonly hasLines: boolean;
}

/** What was written to a folder. */
export interface Written {
  readonly parts: readonly Part[];
  /** What the seals add up to, and how many nodes, past states and edges there are. */
  readonly seal: number;
  readonly records: number;
}

interface Open {
  readonly sheet: Sheet;
  readonly part: Part;
}

/** Files for the importer in one folder, by labels and types of edges. Several may be filled beside each other. */
export class Sheets {
  private readonly open = new Map<string, Open[]>();
  private count = 0;
  private seal = 0;
  private records = 0;

  /**
   * @param mark begins the names of the files, so that several writers may share a folder
   * @param written is told how many bytes went to the disk; what it throws ends the writing
   */
  constructor(
    private readonly folder: string,
    private readonly mark = '',
    private readonly written: (bytes: number) => void = () => undefined,
  ) {}

  /** @throws GainsayError INVALID for what the importer cannot read */
  node({ labels, key, properties }: StoreNode): void {
    const space = labels.includes('Past') ? 'Past' : 'Record';
    const keys = [`:ID(${space})`];
    this.sheetFor('nodes', labels.join(':'), keys, properties).write([key], properties);
    this.add(properties);
  }

  /** @throws GainsayError INVALID for what the importer cannot read */
  edge({ type, from, to, properties }: StoreEdge): void {
    const keys = [':START_ID(Record)', type === 'WAS' ? ':END_ID(Past)' : ':END_ID(Record)'];
    this.sheetFor('relationships', type, keys, properties).write([from, to], properties);
    // What leads to a past state is none of the record's edges.
    if (type !== 'WAS') this.add(properties);
  }

  /** Closes the files. */
  end(): Written {
    const open = [...this.open.values()].flat();
    for (const { sheet, part } of open) writeFileSync(join(this.folder, part.head), sheet.end());
    this.open.clear();
    return { parts: open.map(({ part }) => part), seal: this.seal, records: this.records };
  }

  private add({ seal }: Properties): void {
    this.records += 1;
    if (typeof seal === 'number') this.seal = (this.seal + seal) % modulus;
  }

  /** Rows with line breaks have files of their own: the importer reads all others faster. */
  private sheetFor(of: Part['of'], name: string, keys: readonly string[], properties: Properties): Sheet {
    const hasLines = checkTexts(name, properties);
    const like = `${of} ${name} ${hasLines}`;
    const sheets = this.open.get(like) ?? [];
    this.open.set(like, sheets);
    const found = sheets.find(({ sheet }) => sheet.takes(properties));
    if (found) return found.sheet;
    this.count += 1;
    const stem = `${this.mark}${this.count}`;
    const part = { of, name, head: `${stem}.head.csv`, data: `${stem}.csv`, hasLines };
    const sheet = new Sheet(join(this.folder, part.data), keys, this.written);
    sheets.push({ sheet, part });
    return sheet;
  }
}

/** Whether a text has several lines. */
function checkTexts(name: string, properties: Properties): boolean {
  let hasLines = false;
  for (const property in properties) {
    const value = properties[property];
    if (typeof value === 'string') hasLines ||= /[\r\n]/.test(value);
    else if (Array.isArray(value)) {
      if (value.join('') === '' || value.some((text: string) => text.includes(between)))
        throw unreadable(name, property);
      hasLines ||= value.some((text: string) => /[\r\n]/.test(text));
    }
  }
  return hasLines;
}

const unreadable = (name: string, property: string): GainsayError =>
  new GainsayError(
    'INVALID',
    `${name}.${property} is a list that Neo4j's importer cannot read: it holds nothing, or U+001F.`,
    { remedy: 'Import it online (--online).' },
  );
