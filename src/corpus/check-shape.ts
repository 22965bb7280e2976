import type { z } from 'zod';
import { inPrint, toWord } from '../model/vocabulary.js';
import type { Faults } from './faults.js';
import { groupBy } from './group.js';
import { nearest } from './nearest.js';
import { asWritten, drop, isWritten, rename } from './places.js';
import { nameOf, partOf, keysOf, descriptionOf, type Shape } from './shape/look.js';
import type { Loose } from './shape/loose.js';

type Issue = z.core.$ZodIssue;

/** A value within what is checked, and the map or list that holds it. */
interface Spot {
  readonly owner: object;
  readonly key: string | number | undefined;
  readonly value: unknown;
  readonly shape: Shape;
  /** What the owner is called: `a claim`. */
  readonly ownerName: string;
}

/**
 * Checks the shape of a file. What is wrong is told and taken out, so that the steps after this one find the faults of
 * the rest.
 *
 * @param broken receives the ids that were taken out, so that nobody who refers to one is blamed for it
 */
export function checkShape<T>(
  shape: z.ZodType<T>,
  value: object,
  faults: Faults,
  broken: Set<string>,
): Loose<T> {
  const found = issuesOf(shape, value);
  if (found.length === 0) return value as Loose<T>;
  for (const issue of found) mend(spotOf(shape, value, issue.path), issue);
  const spots = issuesOf(shape, value).map((issue) => ({ issue, spot: spotOf(shape, value, issue.path) }));
  for (const { issue, spot } of spots) tell(faults, spot, issue);
  // From the back, so that taking one out of a list does not move the next.
  for (const { issue, spot } of spots.reverse()) {
    if (spot.key === 'id' && typeof spot.value === 'string') broken.add(spot.value);
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) drop(spot.value as object, key);
    else if (spot.key !== undefined && spot.value !== undefined) drop(spot.owner, spot.key);
  }
  return value as Loose<T>;
}

/** What is of the wrong kind has no length either: of two faults in one place, only the first counts. */
function issuesOf(shape: Shape, value: unknown): Issue[] {
  const issues = shape.safeParse(value).error?.issues ?? [];
  const placeOf = ({ path, code }: Issue) => JSON.stringify([path, code === 'unrecognized_keys']);
  return [...groupBy(issues, placeOf).values()].flatMap(([first]) => first ?? []);
}

function spotOf(shape: Shape, root: object, path: readonly PropertyKey[]): Spot {
  let spot: Spot = {
    owner: root,
    key: undefined,
    value: root,
    shape,
    ownerName: nameOf(shape) ?? 'the file',
  };
  for (const step of path as (string | number)[]) {
    const owner = spot.value as Record<string | number, unknown>;
    const ownerName = nameOf(spot.shape) ?? spot.ownerName;
    spot = { owner, key: step, value: owner[step], shape: partOf(spot.shape, step), ownerName };
  }
  return spot;
}

/**
 * Takes as written what is plain to read and only looks otherwise to YAML or to a strict list of words: an unquoted
 * 2013 where a date is wanted, `admits-in-part` for `admits in part`.
 */
function mend({ owner, key, value, shape }: Spot, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    for (const written of issue.keys) {
      const word = inPrint(toWord(written));
      if (word.includes(' ') && keysOf(shape).includes(word) && !isWritten(value as object, word))
        rename(value as object, written, word);
    }
  }
  if (key === undefined) return;
  const set = (mended: unknown) => Object.assign(owner, { [key]: mended });
  const plain = typeof value === 'number' ? asWritten(owner, key) : undefined;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && plain !== undefined) set(plain);
  if (
    issue.code === 'invalid_value' &&
    typeof value === 'string' &&
    issue.values.includes(inPrint(toWord(value)))
  )
    set(inPrint(toWord(value)));
}

function tell(faults: Faults, spot: Spot, issue: Issue): void {
  const { owner, key, value } = spot;
  // What was refused while the file was read is missing now, and has been told.
  if (value === undefined && typeof key === 'string' && isWritten(owner, key)) return;
  if (issue.code === 'unrecognized_keys') return tellUnknownKeys(faults, spot, issue.keys);
  const [message, remedy] = value === undefined ? missing(spot) : wrong(spot, issue);
  faults.at(owner, key, message, remedy);
}

function tellUnknownKeys(faults: Faults, { value, shape, ownerName }: Spot, keys: readonly string[]): void {
  const known = keysOf(shape);
  for (const key of keys) {
    faults.atKey(
      value as object,
      key,
      `"${key}" is not a key of ${nameOf(shape) ?? ownerName}.`,
      keyRemedy(key, known),
    );
  }
}

function keyRemedy(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return `Write "${meant}".`;
  // In { braces }, a comma ends a text, and what follows it is taken for a key.
  if (!/^\w+$/.test(key))
    return 'If it is part of a text with a comma, put the text into quotation marks; else remove it.';
  return `Remove it, or use one of these: ${known.join(', ')}.`;
}

const missing = ({ key, shape, ownerName }: Spot): [string, string] => [
  `"${key}" is missing from ${ownerName}.`,
  `Add it: ${descriptionOf(shape)}${optionsOf(shape)}`,
];

function wrong({ key, value, shape, ownerName }: Spot, issue: Issue): [string, string] {
  const part = key === undefined ? 'The file' : `This part of ${ownerName}`;
  const subject = typeof key === 'string' ? `"${key}"` : part;
  const written = JSON.stringify(String(value).slice(0, 80));
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = nearest(value, issue.values.map(String));
    return [
      `${written} is not a word for ${subject}.`,
      (meant ? `Did you mean "${meant}"?` : 'Use another.') + optionsOf(shape),
    ];
  }
  if (issue.code === 'invalid_format') {
    const [message, remedy] = issue.message.split('\n');
    return [`${written} ${message}.`, remedy ?? ''];
  }
  if (issue.code === 'too_small')
    return [`${subject} is empty.`, 'Leave the key out where there is nothing to say.'];
  if (issue.code === 'too_big')
    return [
      `${subject} is too long.`,
      `It has at most ${issue.maximum} ${issue.origin === 'array' ? 'items' : 'characters'}.`,
    ];
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return [
    `${subject} must be ${kinds[expected] ?? expected}, not ${kindOf(value)}.`,
    corrections[expected] ?? '',
  ];
}

const optionsOf = (shape: Shape) => {
  const words = keysOf(shape, 'enum');
  return words.length > 0 ? ` One of: ${words.join(', ')}.` : '';
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
};

const corrections: Record<string, string> = {
  string: 'Put it into quotation marks.',
  number: 'Write digits only; where it is no number, use "text".',
  boolean: 'Write true or false without quotation marks.',
  array: 'Write it as a list, in [brackets] or with a hyphen before each.',
  object: 'Write its keys below it, indented.',
};

const kindOf = (value: unknown) =>
  value === null ? 'empty' : Array.isArray(value) ? 'a list' : (kinds[typeof value] ?? typeof value);
