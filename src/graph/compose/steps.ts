import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { packageRoot } from '../../config.js';
import { markEdges, requireGuards } from './guard.js';

/** One `.cypher` file: a step along the graph, from `parent` to its `node`s or to one `value`. */
export interface Step {
  /** `Claim/denials`, or `Query/claims.againstParty` for a way in of its own. */
  readonly name: string;
  /** The first comment: the question that it answers. */
  readonly question: string;
  /** The lines before RETURN; each may name arguments as `$name`. */
  readonly body: readonly string[];
  readonly returns: 'node' | 'value';
  readonly distinct: boolean;
  /** Whether the step has an `edge` beside its `node`. */
  readonly edge: boolean;
  /** What a value step returns. */
  readonly value: string;
  /** The list's order, unless another is asked for. */
  readonly order: Order;
  /** The other orders of the list, by the value of the argument `orderBy` that asks for them. */
  readonly orders: ReadonlyMap<string, Order>;
}

/** The keys of a list's order: expressions over `node` and `edge`; the last is unique. */
export interface Order {
  readonly keys: readonly OrderKey[];
  /** Tells the cursors of this list and order from those of another. */
  readonly mark: string;
}

export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** A rule that several steps need: a subquery with named inputs. */
interface Rule {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly body: string;
}

/** All steps by name, rules already inlined. */
export type Steps = ReadonlyMap<string, Step>;

const folders = /^[A-Z]/; // a type's folder; migrations, rules, import and integrity are not steps

let shared: Steps | undefined;

/** The one set of steps of this program: read when it is first needed. */
export const sharedSteps = (): Steps => (shared ??= readSteps(join(packageRoot, 'cypher')));

/**
 * Reads `cypher/<Type>/<field>.cypher` and `cypher/rules/*.cypher`.
 * @throws Error naming the file, when a file has no question, does not end in RETURN, uses an unknown rule, or
 * matches something that it does not name and guard.
 */
export function readSteps(folder: string): Steps {
  const rules = readRules(join(folder, 'rules'));
  const types = readdirSync(folder, { withFileTypes: true }).filter(
    (d) => d.isDirectory() && folders.test(d.name),
  );
  const files = types.flatMap((type) => cypherFiles(join(folder, type.name)));
  const steps = new Map(
    files.map((file) => {
      const name = relative(folder, file)
        .replace(/\.cypher$/, '')
        .replaceAll('\\', '/');
      return [name, parseStep(name, readFileSync(file, 'utf8'), rules)];
    }),
  );
  for (const [name, step] of steps) steps.set(name, joinWayIn(step, steps));
  return steps;
}

/**
 * A way in, `<field>.<argument>.cypher`, that gives no order finds the nodes alone; the field's own file goes on from
 * there, with its filters and its order, but for its first MATCH and the condition on these nodes that the argument sets.
 * @throws Error when the field has no file, or one that does not start by matching its nodes
 */
function joinWayIn(way: Step, steps: Steps): Step {
  const [field = '', argument] = way.name.split('.');
  const base = steps.get(field);
  if (argument === undefined || way.order.keys.length > 0) return way;
  if (!base?.body[0]?.startsWith('MATCH (node:')) {
    throw new Error(
      `cypher/${way.name}.cypher: ${field}.cypher must begin with MATCH (node:…) to have ways in`,
    );
  }
  const rest = base.body.slice(1);
  const next = rest.findIndex((line) => !/^\s*(WHERE|AND)\b/.test(line));
  const ownConditions = next < 0 ? rest.length : next;
  const kept = rest.filter((line, i) => i >= ownConditions || !new RegExp(`\\$${argument}\\b`).test(line));
  return {
    ...base,
    name: way.name,
    question: way.question,
    body: [...way.body, 'WITH DISTINCT node', ...kept],
  };
}

function cypherFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads the text of one step.
 * @example parseStep('Claim/x', '// Which?\nMATCH …\nWHERE visible(…)\nRETURN node ORDER BY node.id', rules)
 */
export function parseStep(name: string, text: string, rules: ReadonlyMap<string, Rule>): Step {
  const { question, lines } = splitHeader(name, markEdges(text));
  const returns = lines.filter((line) => line.startsWith('RETURN '));
  const body = lines.slice(0, lines.length - returns.length);
  requireGuards(name, lines.join('\n'), boundBy(name));
  const head = {
    name,
    question,
    body: logicalLines(body.flatMap((line) => inlineRules(name, line, rules))),
  };
  const last = lines.at(-1) ?? '';
  const value = /^RETURN (.+) AS value$/.exec(last)?.[1];
  if (value) {
    const none = { order: parseOrder(name, ''), orders: new Map<string, Order>() };
    return { ...head, ...none, returns: 'value', distinct: false, edge: false, value };
  }
  const shapes = returns.map((line) =>
    /^RETURN (DISTINCT )?node(, edge)?(?: ORDER BY (.+?))?(?: \/\/ for \$orderBy (\w+))?$/.exec(line),
  );
  const shape = shapes.at(-1);
  if (!shape || shapes.includes(null) || !last.startsWith('RETURN ')) {
    throw new Error(
      `cypher/${name}.cypher: the last line must be RETURN node[, edge] [ORDER BY …] or RETURN … AS value`,
    );
  }
  const others = shapes
    .slice(0, -1)
    .map((other) => [other?.[4] ?? '', parseOrder(name, other?.[3] ?? '')] as const);
  const order = parseOrder(name, shape[3] ?? '');
  const [, distinct, edge] = shape;
  return {
    ...head,
    order,
    orders: new Map(others),
    returns: 'node',
    distinct: Boolean(distinct),
    edge: Boolean(edge),
    value: '',
  };
}

/** What a step is handed: its parent, or for a facet the nodes of the list; a way in is handed nothing. */
function boundBy(name: string): string[] {
  const [type = ''] = name.split('/');
  if (type === 'Query' || type === 'Mutation') return [];
  return [type.endsWith('Connection') ? 'node' : 'parent'];
}

function parseOrder(name: string, text: string): Order {
  const keys = text
    .split(/,\s*(?![^()]*\))/)
    .filter(Boolean)
    .map(parseOrderKey);
  const mark = createHash('sha256')
    .update(`${name.split('.')[0] ?? ''} ${text}`)
    .digest('base64url')
    .slice(0, 6);
  return { keys, mark };
}

/** Joins lines while a brace is open: what stands in `EXISTS { … }` is one line, kept or left out as a whole. */
function logicalLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = 0;
  for (const line of lines) {
    if (open > 0) joined.push(`${joined.pop() ?? ''}\n${line}`);
    else joined.push(line);
    const code = line.replace(/\/\/.*$/gm, '');
    open += code.split('{').length - code.split('}').length;
  }
  return joined;
}

function parseOrderKey(text: string): OrderKey {
  return { expression: text.replace(/ (ASC|DESC)$/, ''), descending: text.endsWith(' DESC') };
}

/** Splits off the comment at the top, and drops blank and comment lines. */
function splitHeader(name: string, text: string): { question: string; lines: string[] } {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines[0] ?? '';
  if (!first.startsWith('// '))
    throw new Error(`cypher/${name}.cypher: the first line must be a comment with its question`);
  return {
    question: first.slice(3),
    lines: lines.filter((line) => line.trim() !== '' && !line.trim().startsWith('//')),
  };
}

/** Reads `rules/`; a rule may use rules that are before it in the order of their names' use (no cycles). */
export function readRules(folder: string): Map<string, Rule> {
  const texts = new Map(
    cypherFiles(folder).map((file) => [basename(file, '.cypher'), readFileSync(file, 'utf8')]),
  );
  const rules = new Map<string, Rule>();
  const visit = (name: string, trail: string[]): void => {
    if (rules.has(name)) return;
    if (trail.includes(name))
      throw new Error(`cypher/rules: the rules call each other in a circle: ${trail.join(' → ')}`);
    const text = texts.get(name);
    if (text === undefined)
      throw new Error(`cypher/rules/${name}.cypher is used by ${trail.at(-1) ?? '?'} and does not exist`);
    for (const [, used = ''] of text.matchAll(/CALL rule\.(\w+)\(/g)) visit(used, [...trail, name]);
    rules.set(name, parseRule(name, text, rules));
  };
  for (const name of texts.keys()) visit(name, []);
  return rules;
}

function parseRule(name: string, text: string, rules: ReadonlyMap<string, Rule>): Rule {
  const signature = /^\/\/ rule \w+\(([\w, ]*)\) YIELD ([\w, ]+)$/m.exec(text);
  if (!signature)
    throw new Error(`cypher/rules/${name}.cypher: a line "// rule ${name}(…) YIELD …" is missing`);
  const inputs = words(signature[1] ?? '');
  const { lines } = splitHeader(`rules/${name}`, markEdges(text));
  requireGuards(`rules/${name}`, lines.join('\n'), inputs);
  const body = lines.flatMap((line) => inlineRules(`rules/${name}`, line, rules));
  return { inputs, outputs: words(signature[2] ?? ''), body: body.join('\n') };
}

const words = (list: string): string[] => list.split(/,\s*/).filter(Boolean);

/** `CALL rule.party(by, node) YIELD party` becomes a subquery; other lines stay. */
export function inlineRules(where: string, line: string, rules: ReadonlyMap<string, Rule>): string[] {
  const call = /^(\s*)CALL rule\.(\w+)\(([\w, ]*)\) YIELD ([\w, ]+?)(\s*\/\/.*)?$/.exec(line);
  if (!call) return [line];
  const [, , name = '', given = '', taken = '', note = ''] = call;
  const rule = rules.get(name);
  if (!rule) throw new Error(`cypher/${where}.cypher: there is no rule ${name}`);
  const values = words(given);
  if (values.length !== rule.inputs.length)
    throw new Error(`cypher/${where}.cypher: ${name} takes ${rule.inputs.join(', ')}`);
  const unknown = words(taken).filter((output) => !rule.outputs.includes(output));
  if (unknown.length > 0)
    throw new Error(`cypher/${where}.cypher: ${name} does not yield ${unknown.join(', ')}`);
  const inputs = values.map((value, i) => `${value} AS ${rule.inputs[i] ?? ''}`).join(', ');
  // One string, so that a line that is left out takes the whole rule with it.
  return [`CALL (${values.join(', ')}) { // rule ${name}${note}\nWITH ${inputs}\n${rule.body}\n}`];
}
