import type { Fault } from '../../model/errors.js';
import type { Around } from '../../model/records.js';
import { readerOf, type Graph, type Transaction } from '../run.js';
import { nothingPending, prepare, type Pending, type Prepared, type Said, type StreamLine } from './batch.js';
import {
  dropAside,
  linesAside,
  nothingDone,
  readState,
  type Checkpoint,
  type Done,
  type Manner,
  type State,
  type Told,
} from './checkpoint.js';
import { Names } from './names.js';
import { RefusedLines, doneBy, writeBatch, type Written } from './write.js';

/** How far some lines reach. */
export interface Reached {
  readonly line: number;
  readonly offset: number;
  readonly sha256: string;
}

/** A file of lines, as the graph sees it. */
export interface Stream<L extends StreamLine> {
  /** What tells this import from others. */
  readonly id: string;
  readonly file: string;
  readonly corpus: string;
  readonly recordedBy: string;
  /** Whether it wins over what was changed by hand. */
  readonly overwrites?: boolean | undefined;
  /** The lines from somewhere on, in batches: all of them, or those that are wanted. */
  batches(
    from: Pick<Reached, 'line' | 'offset'>,
    wanted: ((line: number) => boolean) | undefined,
  ): AsyncIterable<{ readonly lines: readonly L[]; readonly upTo: Reached }>;
  read(line: L, around: Around, isLast: boolean): Said;
  /** Writes down lines that were rejected, behind so many bytes of those before. @returns how many bytes there are then */
  reject(at: number, rejected: Prepared<L>['rejected']): number;
}

export interface StreamOptions {
  /** Is told how far it is, after each batch. */
  readonly tell?: ((told: Told) => void) | undefined;
  /** Is asked before each batch, and may throw: no room, told to stop, too many faults. */
  readonly mayGoOn?: ((told: Told) => void) | undefined;
}

/**
 * Writes a stream of lines, batch by batch; each batch with how far the import has come, in one transaction. Cut short
 * anywhere, it goes on from there. What a line names may stand in a later one: such lines are put aside, and read again
 * when the others are written, as often as that helps.
 *
 * It adds and corrects. What it does not name it leaves as it is.
 *
 * @param start where an earlier run has come to; nothing, or only `since`, to begin with the first line
 * @returns what was done
 * @throws GainsayError CONFLICT when the same import is under way elsewhere
 */
export async function importStream<L extends StreamLine>(
  graph: Graph,
  stream: Stream<L>,
  start: Partial<Checkpoint> = {},
  options: StreamOptions = {},
): Promise<Checkpoint> {
  const state = await readState(graph, stream.id);
  const run = new StreamRun(graph, stream, options, state, start);
  return run.all();
}

const firstLine = { line: 0, offset: 0, sha256: '' };
const beginning = {
  ...firstLine,
  manner: 'each' as Manner,
  round: 0,
  rejectsAt: 0,
  isFinished: false,
  whole: '',
  bytes: 0,
};

/** In milliseconds: so often it is kept how far we are, where there is nothing to write. */
const keepEvery = 2_000;

class StreamRun<L extends StreamLine> {
  private readonly names = new Names();
  private readonly refused = new Map<number, Fault>();
  private checkpoint: Checkpoint;
  /** What the graph has of it. */
  private kept: Pick<Checkpoint, 'round' | 'offset' | 'file'>;
  private keptAt = Date.now();
  /** When the graph was last written to, as far as we know. */
  private millis: number;
  /** Counts how often what was read before has ceased to hold. */
  private age = 0;

  constructor(
    private readonly graph: Graph,
    private readonly stream: Stream<L>,
    private readonly options: StreamOptions,
    state: State,
    start: Partial<Checkpoint>,
  ) {
    this.reader = readerOf(graph);
    const { file, corpus, recordedBy } = stream;
    const isAlone = (start.isAlone ?? true) && (!start.offset || state.import?.millis === state.millis);
    this.checkpoint = { ...nothingDone, ...beginning, file, corpus, recordedBy, ...start, isAlone };
    this.kept = { round: state.import?.round ?? 0, offset: state.import?.offset ?? 0, file };
    this.millis = state.millis;
  }

  async all(): Promise<Checkpoint> {
    if (this.checkpoint.offset === 0 && this.checkpoint.round === 0) await this.forgetEarlier();
    for (;;) {
      const { round } = this.checkpoint;
      const waiting = round === 0 ? undefined : await linesAside(this.graph, this.stream.id, round);
      await this.round(waiting && among(waiting));
      const { aside, offset: bytes, sha256: whole } = this.checkpoint;
      if (round === 0) this.checkpoint = { ...this.checkpoint, bytes, whole };
      if (aside === 0) break;
      const manner = nextManner(this.checkpoint.manner, waiting === undefined || aside < waiting.length);
      await this.keep({ ...firstLine, round: round + 1, manner });
      await dropAside(this.graph, this.stream.id, round + 1);
    }
    await this.keep({ isFinished: true });
    await dropAside(this.graph, this.stream.id, this.checkpoint.round + 1);
    return this.checkpoint;
  }

  /** What an earlier import of the file left when it stopped, and did not go on. */
  private async forgetEarlier(): Promise<void> {
    if (this.kept.offset === 0 && this.kept.round === 0) return;
    await this.keep({});
    await dropAside(this.graph, this.stream.id, Number.MAX_SAFE_INTEGER);
  }

  private async round(wanted: ((line: number) => boolean) | undefined): Promise<void> {
    let [underWay, pending] = [Promise.resolve<Pending>(nothingPending()), nothingPending()];
    const { line, offset } = this.checkpoint;
    for await (const { lines, upTo } of this.stream.batches({ line, offset }, wanted)) {
      const { age } = this;
      // While the batch before is written, this one is read and compared.
      const early = await this.prepare(this.reader, lines, pending).catch((error: unknown) => error as Error);
      await underWay;
      const prepared = this.age === age ? early : await this.prepareAnew(lines);
      if (prepared instanceof Error) throw prepared;
      await this.mayGoOn();
      pending = prepared.pending;
      underWay = this.write(prepared, lines, upTo);
      // A failure is met where the promise is awaited.
      underWay.catch(() => undefined);
    }
    await underWay;
  }

  /** Who is told to stop keeps how far it is, also where there was nothing to write. */
  private async mayGoOn(): Promise<void> {
    try {
      this.options.mayGoOn?.(this.checkpoint);
    } catch (error) {
      if (this.checkpoint.offset !== this.kept.offset) await this.keep({});
      throw error;
    }
  }

  private readonly reader: Transaction;

  private prepare(
    reader: Transaction,
    lines: readonly L[],
    pending = nothingPending(),
  ): Promise<Prepared<L>> {
    const { names, refused, stream } = this;
    const { manner, since } = this.checkpoint;
    const { corpus, recordedBy } = stream;
    return prepare(reader, lines, (line, around) => stream.read(line, around, manner === 'last'), {
      names,
      pending,
      refused,
      manner,
      importer: { corpus, recordedBy, since, overwrites: stream.overwrites === true },
    });
  }

  /** What was read before the batch before was written does not hold any more. */
  private prepareAnew(lines: readonly L[]): Promise<Prepared<L>> {
    this.names.forget();
    return this.prepare(this.reader, lines);
  }

  private async write(prepared: Prepared<L>, lines: readonly L[], upTo: Reached): Promise<Pending> {
    const isIdle = doneBy(prepared) + prepared.rejected.length + prepared.aside.length === 0;
    if (isIdle && Date.now() - this.keptAt < keepEvery) {
      this.checkpoint = {
        ...this.checkpoint,
        ...upTo,
        unchanged: this.checkpoint.unchanged + prepared.unchanged,
      };
      this.options.tell?.(this.checkpoint);
      return prepared.pending;
    }
    const { millis, checkpoint, isStale, prepared: written } = await this.writeOnce(prepared, lines, upTo);
    if (isStale) this.age += 1;
    this.names.note(written.pending.nodes.keys(), written.pending.named);
    this.checkpoint = checkpoint;
    this.kept = checkpoint;
    this.keptAt = Date.now();
    this.millis = millis;
    this.options.tell?.(checkpoint);
    return written.pending;
  }

  private async writeOnce(prepared: Prepared<L>, lines: readonly L[], upTo: Reached): Promise<Written<L>> {
    const before = this.checkpoint;
    let isForeign = false;
    try {
      return await writeBatch(this.graph, {
        id: this.stream.id,
        prepared,
        millis: this.millis,
        before: this.kept,
        upTo: { round: before.round, offset: upTo.offset },
        again: (transaction) => {
          isForeign = true;
          this.names.forget();
          return this.prepare(transaction, lines);
        },
        after: (whole, done, now) => ({
          ...before,
          ...upTo,
          ...sum(before, done),
          rejectsAt: this.stream.reject(before.rejectsAt, whole.rejected),
          isAlone: before.isAlone && !isForeign,
          ...(before.since === undefined && now !== undefined && { since: now }),
        }),
      });
    } catch (error) {
      if (!(error instanceof RefusedLines)) throw error;
      for (const [line, fault] of error.faults) this.refused.set(line, fault);
      this.age += 1;
      return this.writeOnce(await this.prepareAnew(lines), lines, upTo);
    }
  }

  /** Keeps where it stands, though there is nothing to write. */
  private async keep(now: Partial<Checkpoint>): Promise<void> {
    const before = this.checkpoint;
    const after: { -readonly [K in keyof Checkpoint]: Checkpoint[K] } = {
      ...before,
      ...now,
      ...(now.round !== undefined && { aside: 0 }),
    };
    const prepared = await this.prepare(this.reader, []);
    const written = await writeBatch(this.graph, {
      id: this.stream.id,
      prepared,
      millis: this.millis,
      before: this.kept,
      upTo: after,
      again: () => {
        after.isAlone = false;
        return Promise.resolve(prepared);
      },
      after: () => after,
    });
    this.checkpoint = after;
    this.kept = after;
    this.millis = written.millis;
  }
}

/** A round that could place no line will place none the next time either, unless they are read in another manner. */
function nextManner(manner: Manner, hasHelped: boolean): Manner {
  if (hasHelped) return 'each';
  return manner === 'each' ? 'together' : 'last';
}

function sum(before: Done, added: Done): Done {
  const names = Object.keys(nothingDone) as (keyof Done)[];
  return Object.fromEntries(names.map((name) => [name, before[name] + added[name]])) as unknown as Done;
}

/** Whether a line is among some; a bit a line, as there may be millions. */
function among(lines: readonly number[]): (line: number) => boolean {
  const last = lines.reduce((most, line) => Math.max(most, line), 0);
  const bits = new Uint8Array((last >> 3) + 1);
  for (const line of lines) bits[line >> 3] = (bits[line >> 3] ?? 0) | (1 << (line & 7));
  return (line) => ((bits[line >> 3] ?? 0) & (1 << (line & 7))) !== 0;
}

/** Whether an import that has come to its end need not be looked at again: nobody has written since. */
export const isUntouched = ({ millis, seal, import: kept }: State): boolean =>
  kept !== null && kept.isFinished && kept.isAlone && kept.millis === millis && kept.seal === seal;

export { readState } from './checkpoint.js';
export type { Checkpoint, Told } from './checkpoint.js';
