import { inPrint } from '../../model/vocabulary.js';

type Fields = Readonly<Record<string, unknown>>;

/** How an outline is printed. */
export interface Outline {
  /** The fields that hold a word of a vocabulary, printed as people write it. */
  readonly wordFields: ReadonlySet<string>;
  /** How many columns a line may have. */
  readonly width: number;
}

/**
 * An answer as an outline that people read: what a thing is called first, its id behind it, lists as bullets. What is
 * absent is left out, but for the answer itself.
 */
export function printAnswer(answer: Fields, outline: Outline): string {
  return Object.entries(answer)
    .flatMap(([key, value]) =>
      isAbsent(value) || saysNothing(value)
        ? [`${title(key)}: nothing recorded`]
        : entry(key, value, 0, outline),
    )
    .join('\n');
}

function entry(key: string, value: unknown, depth: number, o: Outline): string[] {
  if (isAbsent(value)) return [];
  const list = listOf(value);
  if (!list) return item(`${title(key)}: `, value, key, depth, o);
  const { items, total } = list;
  const count = total > items.length ? ` (${items.length} of ${total})` : '';
  const plain = items.every((each) => !isFields(each));
  if (plain)
    return [line(`${title(key)}${count}: ${items.map((each) => scalar(key, each, o)).join(', ')}`, depth, o)];
  return [
    line(`${title(key)}${count}:`, depth, o),
    ...items.filter((each) => !isAbsent(each)).flatMap((each) => item('- ', each, key, depth + 1, o)),
  ];
}

/** One thing: its headline, and under it what else is said of it. */
function item(lead: string, value: unknown, key: string, depth: number, o: Outline): string[] {
  if (!isFields(value)) return [line(lead + scalar(key, value, o), depth, o)];
  if (isDate(value)) return [line(lead + String(value['edtf']), depth, o)];
  const { head, rest } = headline(value);
  const scalars = Object.entries(rest).filter(([, each]) => !isAbsent(each) && isShort(each));
  const nested = Object.entries(rest).filter(([, each]) => !isAbsent(each) && !isShort(each));
  const said = scalars.map(([name, each]) => saying(name, each, o)).join(' · ');
  const first = [head, said].filter(Boolean).join(' · ');
  return [line(lead + first, depth, o), ...nested.flatMap(([name, each]) => entry(name, each, depth + 1, o))];
}

/** What a thing is called, with its id; and the fields that this leaves. The node of an edge stands for the edge. */
function headline(value: Fields): { head: string; rest: Fields } {
  const { node, ...edge } = value;
  const whole: Fields = isFields(node) ? { ...node, ...edge } : value;
  const {
    id,
    text,
    name,
    title: titled,
    words: worded,
    label,
    ...rest
  } = without(whole, ['cursor', '__typename']);
  const call = [text, name, titled, worded, label].find((each) => typeof each === 'string');
  const head = [call, typeof id === 'string' ? (call ? `(${id})` : id) : undefined].filter(Boolean).join(' ');
  return { head: String(head), rest };
}

const without = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** The items of a list or connection; null for anything else. */
function listOf(value: unknown): { items: readonly unknown[]; total: number } | null {
  if (Array.isArray(value)) return { items: value as unknown[], total: value.length };
  const items = isFields(value) ? (value['edges'] ?? value['nodes']) : undefined;
  if (!Array.isArray(items)) return null;
  const total = (value as Fields)['totalCount'];
  return { items: items as unknown[], total: typeof total === 'number' ? total : items.length };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDate = (value: unknown): value is Fields => isFields(value) && typeof value['edtf'] === 'string';
/** Nothing, an empty list, or a thing of which nothing is known. */
function isAbsent(value: unknown): boolean {
  if (value == null) return true;
  const items = listOf(value)?.items ?? (isFields(value) ? Object.values(value) : null);
  return items?.every(isAbsent) ?? false;
}

/** Whether an answer holds only how it was reached, and nothing that was found. */
const saysNothing = (value: unknown): boolean =>
  isFields(value) && isAbsent(without(value, ['rules', 'truncated', 'totalCount']));

/** What stands in the line of its thing: a scalar, a date, a list of scalars, a thing of which only the name is told. */
function isShort(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => !isFields(each));
  if (!isFields(value) || isDate(value)) return true;
  return !listOf(value) && Object.keys(headline(value).rest).length === 0;
}

/** `stance denies`, `said 2021-06-21`; what is so or not so is said in words: `doubtful`, `not doubtful`. */
function saying(key: string, value: unknown, o: Outline): string {
  if (typeof value === 'boolean') return value ? words(key) : `not ${words(key)}`;
  return `${words(key)} ${shortText(key, value, o)}`;
}

function shortText(key: string, value: unknown, o: Outline): string {
  if (Array.isArray(value)) return value.map((each) => scalar(key, each, o)).join(', ');
  if (isDate(value)) return String(value['edtf']);
  return isFields(value) ? headline(value).head : scalar(key, value, o);
}

function scalar(key: string, value: unknown, { wordFields }: Outline): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return wordFields.has(key) ? inPrint(String(value)) : String(value);
}

const words = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const title = (key: string): string => words(key).replace(/^./, (letter) => letter.toUpperCase());

/** A line at its depth, broken at spaces where it is longer than the width. */
function line(text: string, depth: number, { width }: Outline): string {
  const indent = '  '.repeat(depth);
  const room = Math.max(width - indent.length, 30);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines.map((each) => indent + each).join('\n');
}
