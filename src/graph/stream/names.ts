import {
  recordLabels,
  type Around,
  type EdgeRecord,
  type NodeRecord,
  type RecordLabel,
} from '../../model/records.js';
import { textOf } from '../attach/text.js';
import { tombstonesOf, type Tombstone } from '../purge/tombstones.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

/** What lines need to know of a record that they name. */
export interface Named {
  readonly label: RecordLabel;
  readonly said?: string;
  readonly lang?: string;
  /** In which a statement was made. */
  readonly utterance?: string;
  /** Whether the text of an edition is attached. */
  readonly hasText?: boolean;
}
export type NamedRecords = Map<string, Named>;

/** What stands under some ids. */
export interface Found {
  /** What is in force. */
  readonly named: NamedRecords;
  /** Ids under which the graph has never held anything; unless that was purged. */
  readonly free: ReadonlySet<string>;
}

/** Nothing has this id; something has, that no line can refer to: it is over, or a spelling. */
type Unnamed = 'free' | 'taken';

/**
 * What the graph holds under names that come again and again, as long as nobody else writes. Bounded: what was not named
 * for long is forgotten, and read again when it is.
 */
export class Names {
  private readonly held = new Map<string, Named | Unnamed>();
  private readonly texts = new Map<string, string>();
  private wasPurged: boolean | undefined;

  constructor(private readonly most = 60_000) {}

  /** Reads what stands under these ids. `pending` has been written and may not be seen yet. */
  async read(
    reader: Transaction,
    ids: Iterable<string>,
    pending: ReadonlyMap<string, Named>,
  ): Promise<Found> {
    const named: NamedRecords = new Map();
    const free = new Set<string>();
    const sort = (id: string, one: Named | Unnamed): void => {
      if (one === 'free') free.add(id);
      else if (one !== 'taken') named.set(id, one);
      this.keep(id, one);
    };
    const unknown: string[] = [];
    for (const id of ids) {
      const own = pending.get(id) ?? this.held.get(id);
      if (own === undefined) unknown.push(id);
      else sort(id, own);
    }
    if (unknown.length === 0) return { named, free };
    const rows = await reader.run(queryFile('import/stream/named'), { ids: unknown });
    const found = new Map<string, Named | Unnamed>();
    for (const row of rows as unknown as HeldRow[]) found.set(row.id, namedOf(row) ?? 'taken');
    for (const id of unknown) sort(id, found.get(id) ?? 'free');
    return { named, free };
  }

  /** Which of these ids were purged. Whether anything ever was is asked once. */
  async purged(reader: Transaction, ids: Iterable<string>): Promise<ReadonlyMap<string, Tombstone>> {
    this.wasPurged ??= (await reader.run(queryFile('purge/any')))[0]?.['any'] === true;
    return this.wasPurged ? tombstonesOf(reader, [...ids]) : new Map();
  }

  /** What has been written: all nodes, and what is to be known of those that lines can name. */
  note(ids: Iterable<string>, records: ReadonlyMap<string, Named>): void {
    for (const id of ids) if (!records.has(id)) this.keep(id, 'taken');
    for (const [id, named] of records) this.keep(id, named);
  }

  /** Somebody else has written. */
  forget(): void {
    this.held.clear();
    this.texts.clear();
    this.wasPurged = undefined;
  }

  /** The text of an edition; only a few are kept, as texts are long. */
  async textOf(reader: Transaction, edition: string): Promise<string> {
    const kept = this.texts.get(edition);
    if (kept !== undefined) return kept;
    const text = (await textOf(reader, edition)) ?? '';
    this.texts.set(edition, text);
    const [oldest] = this.texts.keys();
    if (this.texts.size > mostTexts && oldest !== undefined) this.texts.delete(oldest);
    return text;
  }

  /** Moves it to the end of those that may be forgotten. */
  private keep(id: string, named: Named | Unnamed): void {
    this.held.delete(id);
    this.held.set(id, named);
    if (this.held.size <= this.most) return;
    const [oldest] = this.held.keys();
    if (oldest !== undefined) this.held.delete(oldest);
  }
}

const mostTexts = 8;

interface HeldRow {
  readonly id: string;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  readonly said: string | null;
  readonly lang: string | null;
  readonly hasText: boolean;
  readonly utterance: string | null;
}

/** Spellings are records too, but nobody refers to one by its id. */
function namedOf({ isOpen, labels, said, lang, hasText, utterance }: HeldRow): Named | undefined {
  const label = isOpen ? recordLabels.find((one) => labels.includes(one)) : undefined;
  if (!label) return undefined;
  if (said === null && lang === null && utterance === null && !hasText) return plain(label);
  return {
    label,
    ...(said !== null && { said }),
    ...(lang !== null && { lang }),
    ...(utterance !== null && { utterance }),
    ...(hasText && { hasText }),
  };
}

const plainOnes = new Map<RecordLabel, Named>();

/** Of most records only the kind is to be known: tens of thousands of them are held as one. */
function plain(label: RecordLabel): Named {
  const one = plainOnes.get(label) ?? { label };
  plainOnes.set(label, one);
  return one;
}

/** What is to be known of the records that a line says. */
export function namedIn(
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  before: ReadonlyMap<string, Named>,
): NamedRecords {
  const made: NamedRecords = new Map();
  const utterances = new Map(edges.filter(({ type }) => type === 'IN').map(({ from, to }) => [from, to]));
  for (const { id, labels, properties } of nodes) {
    const { said, lang } = properties;
    const row = {
      ...{ id, isOpen: true, labels },
      said: typeof said === 'string' ? said : null,
      lang: typeof lang === 'string' ? lang : null,
      hasText: before.get(id)?.hasText === true,
      utterance: utterances.get(id) ?? null,
    };
    const named = namedOf(row);
    if (named) made.set(id, named);
  }
  return made;
}

/** The graph around one line. */
export function aroundOf(
  names: readonly string[],
  held: ReadonlyMap<string, Named>,
  texts: ReadonlyMap<string, string>,
): Around {
  const around = {
    labels: new Map<string, RecordLabel>(),
    gone: new Set<string>(),
    utterances: new Map<string, { said?: string }>(),
    sources: new Map<string, never>(),
    editions: new Map<string, { id: string; lang?: string }>(),
    occasions: new Map<string, string>(),
    texts,
  };
  for (const id of names) {
    const named = held.get(id);
    if (!named) continue;
    const { label, said, lang, utterance } = named;
    around.labels.set(id, label);
    if (label === 'Utterance') around.utterances.set(id, said === undefined ? {} : { said });
    if (label === 'Edition') around.editions.set(id, { id, ...(lang !== undefined && { lang }) });
    if (utterance !== undefined) around.occasions.set(id, utterance);
  }
  return around;
}
