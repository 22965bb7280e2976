import {
  recordLabels,
  type Around,
  type EdgeRecord,
  type NodeRecord,
  type RecordLabel,
} from '../../model/records.js';
import { textOf } from '../attach/text.js';
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

/**
 * What the graph holds under names that come again and again, as long as nobody else writes. Bounded: what was not named
 * for long is forgotten, and read again when it is.
 */
export class Names {
  private readonly held = new Map<string, Named | null>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly most = 30_000) {}

  /** Reads what is in force under these ids. `pending` has been written and may not be seen yet. */
  async read(
    reader: Transaction,
    ids: Iterable<string>,
    pending: ReadonlyMap<string, Named>,
  ): Promise<NamedRecords> {
    const found: NamedRecords = new Map();
    const unknown: string[] = [];
    for (const id of ids) {
      const own = pending.get(id) ?? this.held.get(id);
      if (own) found.set(id, own);
      if (own !== undefined) this.keep(id, own);
      else unknown.push(id);
    }
    if (unknown.length === 0) return found;
    const rows = (await reader.run(queryFile('import/stream/named'), {
      ids: unknown,
    })) as unknown as HeldRow[];
    for (const id of unknown) this.keep(id, null);
    for (const row of rows) {
      const named = namedOf(row);
      if (named) found.set(row.id, named);
      this.keep(row.id, named ?? null);
    }
    return found;
  }

  /** What has been written under these ids. */
  note(records: ReadonlyMap<string, Named>): void {
    for (const [id, named] of records) this.keep(id, named);
  }

  /** Somebody else has written. */
  forget(): void {
    this.held.clear();
    this.texts.clear();
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
  private keep(id: string, named: Named | null): void {
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
  readonly labels: readonly string[];
  readonly said: string | null;
  readonly lang: string | null;
  readonly hasText: boolean;
  readonly utterance: string | null;
}

/** Spellings are records too, but nobody refers to one by its id. */
function namedOf({ labels, said, lang, hasText, utterance }: HeldRow): Named | undefined {
  const label = recordLabels.find((one) => labels.includes(one));
  return (
    label && {
      label,
      ...(said !== null && { said }),
      ...(lang !== null && { lang }),
      ...(utterance !== null && { utterance }),
      ...(hasText && { hasText }),
    }
  );
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
    const label = recordLabels.find((one) => one === labels[0]);
    if (!label) continue;
    const { said, lang } = properties;
    const utterance = utterances.get(id);
    made.set(id, {
      label,
      ...(typeof said === 'string' && { said }),
      ...(typeof lang === 'string' && { lang }),
      ...(utterance !== undefined && { utterance }),
      ...(before.get(id)?.hasText && { hasText: true }),
    });
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
