import { closeSync, existsSync, ftruncateSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { namePlace } from '../../corpus/places.js';
import { printable } from '../../corpus/printable.js';
import type { Format } from './format.js';
import type { Fault } from '../../model/errors.js';

/** A line that was not written, as it stood, and why. */
export interface Rejected {
  readonly line: { readonly number: number; readonly raw: { readonly bytes: Buffer } };
  readonly faults: readonly Fault[];
}

/** How a format writes down what was rejected, so that it can be mended there and imported again. */
export interface RejectFormat {
  /** What stands above all. */
  readonly head: string;
  lines(rejected: Rejected, told: readonly string[]): Buffer;
}

/** The file that takes the lines that were rejected, each with its faults. It is there once there is one. */
export class RejectFile {
  private told: { readonly at: number; readonly text: string }[] = [];

  constructor(
    readonly path: string,
    private readonly format: RejectFormat,
    private readonly placeOf: Format['placeOf'] = () => '',
  ) {}

  /** The first of them, to be told at once. */
  get first(): readonly string[] {
    return this.told.map(({ text }) => text);
  }

  /** Whether it is as long as it was left. */
  holds(bytes: number): boolean {
    const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    return bytes === 0 ? true : size >= bytes;
  }

  /** Makes room for a new one: what is there may have been mended by hand. @returns where it is now */
  setAside(): string | undefined {
    if (!existsSync(this.path)) return undefined;
    renameSync(this.path, `${this.path}~`);
    return `${this.path}~`;
  }

  /** Writes them behind the first `at` bytes; what was written behind these before is forgotten. */
  write(at: number, rejected: readonly Rejected[]): number {
    this.told = this.told.filter((one) => one.at < at);
    if (rejected.length === 0) return at;
    const parts: Uint8Array[] = at === 0 ? [Buffer.from(this.format.head)] : [];
    for (const one of rejected) {
      const told = one.faults.map((fault) => toldOf(fault, this.placeOf?.(fault.path ?? []) ?? ''));
      if (this.told.length < 50)
        this.told.push(...told.map((text) => ({ at, text: `line ${one.line.number}: ${text}` })));
      parts.push(this.format.lines(one, told));
    }
    const all = Buffer.concat(parts);
    const file = openSync(this.path, existsSync(this.path) ? 'r+' : 'w');
    try {
      ftruncateSync(file, at);
      writeSync(file, all, 0, all.length, at);
    } finally {
      closeSync(file);
    }
    return at + all.length;
  }
}

/** A fault in one line: `claims[0].kind: "alegation" is not a word for "kind". Did you mean "allegation"?` */
function toldOf({ path = [], message, remedy, ...place }: Fault, elsewhere: string): string {
  const way = path.length > 0 ? `${namePlace({ ...place, path })}: ` : '';
  return printable(`${elsewhere}${way}${message} ${remedy}`.replaceAll('\n', ' '));
}

/** As remarks above the line, which an import passes over. */
export const jsonRejects = (head: string): RejectFormat => ({
  head,
  lines: ({ line }, told) =>
    Buffer.concat([
      Buffer.from(told.map((text) => `# line ${line.number}: ${text}\n`).join('')),
      line.raw.bytes,
      Buffer.from('\n'),
    ]),
});
