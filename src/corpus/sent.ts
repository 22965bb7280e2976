import type { Faults } from './faults.js';
import { remember, type Path } from './places.js';
import { unfitText } from './unfit-text.js';

/**
 * Takes what was sent to be recorded as if it had been read from a file: a copy in which every map and list knows its
 * path. What is null counts as left out.
 */
export function takeSent(value: unknown, path: Path, faults: Faults): unknown {
  if (Array.isArray(value)) return listOf(value, path, faults);
  if (typeof value === 'object' && value !== null) return mapOf(value, path, faults);
  if (typeof value !== 'string') return value;
  const fault = unfitText(value);
  if (fault) faults.inFile({ file: 'input', line: 1, column: 1, path }, ...fault);
  return fault ? undefined : value;
}

function listOf(list: readonly unknown[], path: Path, faults: Faults): unknown[] {
  const parts = [...list.entries()].filter(([, part]) => part !== null);
  const value = parts.map(([index, part]) => takeSent(part, [...path, index], faults));
  remember(value, { path, keys: parts.map(([index]) => index) });
  return value;
}

function mapOf(map: object, path: Path, faults: Faults): object {
  const parts = Object.entries(map).filter(([, part]) => part != null);
  const value = Object.fromEntries(parts.map(([key, part]) => [key, takeSent(part, [...path, key], faults)]));
  remember(value, { path, keys: parts.map(([key]) => key) });
  return value;
}

/** A map that holds one thing that was sent, as an entry of one list: its parts keep their own places. */
export function alone(list: string, sent: object, path: Path): object {
  const entries = [sent];
  remember(entries, { path, keys: [0] });
  const value = { [list]: entries };
  remember(value, { path, keys: [list] });
  return value;
}
