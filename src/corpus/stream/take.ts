import { checkShape } from '../check-shape.js';
import { decodeUtf8 } from '../decode.js';
import { collectFaults, type Faults } from '../faults.js';
import { namedIn } from '../recording.js';
import { takeSent } from '../sent.js';
import { lineShape, type LineInput } from '../shape/line.js';
import type { Loose } from '../shape/loose.js';
import type { RawLine } from './cut.js';

/** A line of which everything has been checked that can be told without the others. */
export interface Taken {
  readonly raw: RawLine;
  readonly sent: Loose<LineInput>;
  readonly faults: Faults;
  /** Ids that were taken out of it, so that nobody who refers to one is blamed for it. */
  readonly broken: Set<string>;
  /** Every id that it may refer to or give. */
  readonly names: readonly string[];
}

/** How a line of a format becomes the map of lists that it says; undefined where it says nothing, faults are told. */
export type ToValue = (raw: RawLine, faults: Faults) => object | undefined;

/** Takes a line; undefined for one that is empty or a remark. */
export function takeLine(raw: RawLine, toValue: ToValue): Taken | undefined {
  const faults = collectFaults();
  const broken = new Set<string>();
  const value = toValue(raw, faults);
  if (value === undefined && !faults.found) return undefined;
  const none = {} as Loose<LineInput>;
  const sent = value ? checked(value, faults, broken) : none;
  return { raw, sent, faults, broken, names: namedIn(sent) };
}

/** Deeper than any chain of reports by far, JavaScript's own stack ends. */
function checked(value: object, faults: Faults, broken: Set<string>): Loose<LineInput> {
  try {
    const sent = takeSent(value, [], faults) as object;
    return checkShape(lineShape, sent, faults, broken);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.inFile(atLine, 'It is nested too deeply.', 'Write what is reported of it in lines of its own.');
    return {};
  }
}

const atLine = { file: 'input', line: 1, column: 1, path: [] };

/** A line of JSON. Empty lines say nothing, and lines that begin with # are remarks. */
export const fromJson: ToValue = ({ bytes, isCut }, faults) => {
  const tell = (message: string, remedy: string) => void faults.inFile(atLine, message, remedy);
  if (isCut) {
    tell('The line is longer than 4,000,000 bytes.', 'Write what it says in several lines.');
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) {
    tell(`It is not UTF-8 (column ${decoded.column}).`, 'Save the file as UTF-8.');
    return undefined;
  }
  const { text } = decoded;
  if (text.trim() === '' || text.startsWith('#')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      tell(
        'This is not a map of lists.',
        'Write {"claims": [{…}]}, with the names of the lists of the corpus files.',
      );
      return undefined;
    }
    if (keysWritten(text) === keysIn(value)) return value;
    tell('A key stands twice in one map.', 'Keep one of them.');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell(`This is not JSON: ${error.message.slice(0, 200)}.`, 'Write one whole JSON map in each line.');
  }
  return undefined;
};

/** JSON that is read keeps one of two equal keys; so those in the text are counted. */
function keysWritten(text: string): number {
  let count = 0;
  for (const written of text.match(/"(?:[^"\\]|\\.)*"\s*:?/g) ?? []) if (written.endsWith(':')) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  let count = 0;
  const left: unknown[] = [value];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    const parts: unknown[] = Array.isArray(part) ? part : Object.values(part);
    if (!Array.isArray(part)) count += parts.length;
    for (const one of parts) if (typeof one === 'object' && one !== null) left.push(one);
  }
  return count;
}
