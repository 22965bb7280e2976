import { GainsayError } from '../../model/errors.js';
import { checkShape } from '../check-shape.js';
import { collectFaults } from '../faults.js';
import { takeSent } from '../sent.js';
import { headerShape, type Header } from '../shape/line.js';

/** Which corpus the lines of a stream belong to, who coded it, and in which language it is. */
export interface StreamHeader {
  readonly corpus: string;
  readonly recordedBy: string;
  readonly language: string;
}

/** Whether a line is the first one of a stream, which says what it is. */
export const isHeader = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'corpus' in value;

/**
 * Reads the first line of a stream, or the part of a mapping that says the same.
 * @throws GainsayError INVALID with the first fault
 */
export function readHeader(value: object, file: string): StreamHeader {
  const faults = collectFaults();
  const sent = takeSent(value, [], faults) as object;
  const { corpus = {} } = checkShape<Header>(headerShape, sent, faults, new Set());
  const [fault] = faults.sorted();
  if (fault)
    throw new GainsayError('INVALID', `${file}: ${fault.message}`, {
      remedy: `${fault.remedy} The first line is like {"corpus": {"id": "my-corpus", "recordedBy": "A. Analyst", "language": "en"}}.`,
    });
  const { id = '', recordedBy = '', language = 'und' } = corpus;
  return { corpus: id, recordedBy, language };
}
