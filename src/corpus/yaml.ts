import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Faults } from './faults.js';
import { linesOf, type Lines } from './lines.js';
import { remember } from './places.js';
import { tooDeep } from './yaml-depth.js';
import { unfitText } from './unfit-text.js';

interface Source {
  readonly file: string;
  readonly lines: Lines;
  readonly faults: Faults;
  /** Aliases that have been told of: one place is enough to find the others. */
  readonly aliases: Set<string>;
}

/**
 * Reads a YAML file into plain maps and lists that know their places (places.ts).
 *
 * Only what a corpus needs is read: one document, maps with words as keys, lists and scalars of YAML's core schema.
 * Aliases, tags, merge keys and other versions of YAML are refused, since they hide what a file says.
 * A key without a value is as if it were left out.
 *
 * @returns undefined when the file is no such YAML; the faults say why
 */
export function readYaml(file: string, text: string, faults: Faults): unknown {
  const lines = linesOf(text);
  const source: Source = { file, lines, faults, aliases: new Set() };
  const depth = tooDeep(text);
  if (depth) {
    faults.inFile({ file, ...depth }, 'This is nested deeper than a corpus ever is.', 'Write it flatter.');
    return undefined;
  }
  const document = parseDocument(text, { prettyErrors: false, schema: 'core' });
  addErrors(source, document.errors);
  if (document.directives?.yaml.version !== '1.2')
    addAt(source, 0, 'Only YAML 1.2 is read.', 'Remove the %YAML line.');
  if (document.errors.length > 0) return undefined;
  return document.contents ? valueOf(source, document.contents) : emptyFile(source, document);
}

/** An empty file is a file that lists nothing. */
function emptyFile({ file, lines }: Source, document: Document): object {
  const value = {};
  remember(value, { file, lines, node: document.createNode({}), pairs: new Map() });
  return value;
}

function valueOf(source: Source, node: Node): unknown {
  if (node.tag !== undefined)
    return refuse(source, node, `The tag ${node.tag} is not read.`, 'Remove the tag.');
  if (isAlias(node)) return refuseAlias(source, node);
  if (isMap(node)) return mapOf(source, node as YAMLMap<Node, Node | null>);
  if (isSeq(node)) return listOf(source, node as YAMLSeq<Node>);
  return isScalar(node) ? scalarOf(source, node, node.value) : undefined;
}

function refuseAlias(source: Source, node: Alias): undefined {
  if (source.aliases.has(node.source)) return;
  source.aliases.add(node.source);
  refuse(source, node, `The alias *${node.source} is not read.`, 'Write out what it stands for.');
}

function mapOf(source: Source, node: YAMLMap<Node, Node | null>): object {
  const value: Record<string, unknown> = {};
  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const pair of node.items) {
    const key = keyOf(source, pair.key);
    if (key === undefined) continue;
    pairs.set(key, pair);
    // An empty key is kept as a key: half of a text with a comma in it must not vanish.
    value[key] = (pair.value && valueOf(source, pair.value)) ?? undefined;
  }
  remember(value, { file: source.file, lines: source.lines, node, pairs });
  return value;
}

function listOf(source: Source, node: YAMLSeq<Node>): unknown[] {
  const value: unknown[] = [];
  const items: Node[] = [];
  for (const item of node.items) {
    const held = isPair(item) ? undefined : valueOf(source, item);
    if (held === undefined) continue;
    value.push(held);
    items.push(item);
  }
  remember(value, { file: source.file, lines: source.lines, node, items });
  return value;
}

function keyOf(source: Source, key: Node): string | undefined {
  if (isScalar(key) && key.tag === undefined) {
    const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
    // Assigning to it would set the prototype of the map instead of a key.
    if (name !== '__proto__') return name;
  }
  return refuse(source, key, 'This cannot be a key.', 'Keys are the words that the format page lists.');
}

function scalarOf(source: Source, node: Node, value: unknown): unknown {
  const fault = typeof value === 'string' ? unfitText(value) : undefined;
  return fault ? refuse(source, node, ...fault) : value;
}

function refuse(source: Source, node: Node, message: string, remedy: string): undefined {
  addAt(source, node.range?.[0] ?? 0, message, remedy);
}

function addAt({ file, lines, faults }: Source, offset: number, message: string, remedy: string): void {
  faults.inFile({ file, ...lines.at(offset) }, message, remedy);
}

/** What to do about the faults of YAML that people make; the parser's own words say what is wrong in the others. */
const remedies: Partial<Record<YAMLError['code'], [message: string, remedy: string]>> = {
  DUPLICATE_KEY: ['This key is given twice.', 'Keep one of them, or put both values into one list.'],
  MULTIPLE_DOCS: ['A second YAML document begins here.', 'Remove the line ---, or use another file.'],
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces.'],
  BLOCK_AS_IMPLICIT_KEY: ['A second colon stands on this line.', 'Put the text into quotation marks.'],
};

/** After a fault other than a key or a document too many, the parser has lost its way, and what it says more is no help. */
function addErrors(source: Source, errors: readonly YAMLError[]): void {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const lost = inOrder.findIndex(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'MULTIPLE_DOCS');
  for (const error of lost < 0 ? inOrder : inOrder.slice(0, lost + 1)) addError(source, error);
}

function addError(source: Source, error: YAMLError): void {
  const [message, remedy] = remedies[error.code] ?? [
    `This is not YAML: ${error.message}.`,
    'Mend it here or just before; a text with : # [ ] { } or quotation marks in it needs quotes around it.',
  ];
  addAt(source, error.pos[0], message, remedy);
}
