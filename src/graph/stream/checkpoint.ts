import { queryFile } from '../query-file.js';
import type { Graph, Transaction } from '../run.js';

/** What an import has done so far. */
export interface Done {
  readonly created: number;
  readonly changed: number;
  readonly reopened: number;
  readonly closed: number;
  readonly shared: number;
  readonly unchanged: number;
  /** Lines that were not written, because of a fault. */
  readonly rejected: number;
  /** Lines that name what has not come yet. */
  readonly aside: number;
}
export const nothingDone: Done = {
  created: 0,
  changed: 0,
  reopened: 0,
  closed: 0,
  shared: 0,
  unchanged: 0,
  rejected: 0,
  aside: 0,
};

/**
 * How lines are read that name each other. `each`: a line may name what the graph or a line before it holds. `together`:
 * also what other lines of its batch say. `last`: so too, and what is still named and said nowhere is a fault.
 */
export type Manner = 'each' | 'together' | 'last';

/** What is told of an import under way. */
export type Told = Done & { readonly round: number; readonly line: number; readonly offset: number };

/** How far an import has come: kept in the graph by the transaction that wrote what came before. */
export interface Checkpoint extends Done {
  readonly file: string;
  readonly corpus: string;
  readonly recordedBy: string;
  /** 0 reads every line; those after it the lines that were put aside. */
  readonly round: number;
  readonly line: number;
  /** In bytes. */
  readonly offset: number;
  /** Of the bytes before the offset. */
  readonly sha256: string;
  /** How many bytes of the file of rejected lines are written. */
  readonly rejectsAt: number;
  /** Of the whole file, once it has been read: its bytes and their SHA-256. */
  readonly bytes: number;
  readonly whole: string;
  readonly isFinished: boolean;
  readonly manner: Manner;
  /** Whether nobody else has written since it began. */
  readonly isAlone: boolean;
  /** The record time of its first writing. */
  readonly since?: string;
}

/** A checkpoint with the state of the record at that time. */
export interface KeptCheckpoint extends Checkpoint {
  readonly millis: number;
  readonly seal: number | null;
}

export interface State {
  /** When the graph was last written to. */
  readonly millis: number;
  readonly seal: number | null;
  readonly import: KeptCheckpoint | null;
}

export async function readState(reader: Pick<Graph, 'read'>, id: string): Promise<State> {
  const [row] = await reader.read(queryFile('import/stream/state'), { id });
  return row as unknown as State;
}

export const keep = (transaction: Transaction, id: string, state: Checkpoint): Promise<unknown> =>
  transaction.run(queryFile('import/stream/keep'), { id, state });

/** Numbers of the lines that wait for a round. */
export async function linesAside(graph: Graph, id: string, round: number): Promise<number[]> {
  const rows = await graph.read(queryFile('import/stream/aside'), { id, round });
  return rows.flatMap(({ lines }) => lines as number[]);
}

/** Forgets the lines of rounds that are over. */
export const dropAside = (graph: Graph, id: string, before: number): Promise<unknown> =>
  graph.write((transaction) => transaction.run(queryFile('import/stream/drop-aside'), { id, before }));
