import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { GainsayError } from '../../src/model/errors.js';

export const teller = { name: 'T. Recorder', reason: 'A letter has come to light.' };

/** Sends one field of Mutation, its arguments as variables. @returns what was asked about it */
export async function mutate<T = Record<string, unknown>>(
  graph: Graph,
  field: string,
  args: Readonly<Record<string, unknown>>,
  selection: string,
): Promise<T> {
  const types =
    typesOf[field] ?? typesOf[field.replace(/^(record|correct|add).*/, '$1')] ?? typesOf['withdraw'];
  const names = Object.keys(args);
  const kind = field.replace(/^(record|correct|add)/, '');
  const type = (name: string): string => (types?.[name] ?? '').replace('<kind>', kind);
  const declared = names.map(
    (name) => `$${name}: ${inputOf(field, kind) && name === 'input' ? inputOf(field, kind) : type(name)}`,
  );
  const given = names.map((name) => `${name}: $${name}`);
  const operation = `mutation (${declared.join(', ')}) { done: ${field}(${given.join(', ')}) { ${selection} } }`;
  const answer = await ask<{ done: T }>(graph, operation, args);
  return answer.done;
}

const usual = { by: 'Recorder!', id: 'ID!', revision: 'String!' };
const typesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  record: { ...usual },
  add: { ...usual },
  correct: { ...usual, set: '<kind>Correction!' },
  withdraw: { ...usual, to: 'DateTime!' },
  attachText: { ...usual, text: 'EditionTextInput!' },
  judge: { ...usual, other: 'ID!', judgement: 'Judgement!' },
};

function inputOf(field: string, kind: string): string {
  if (field === 'recordAll') return 'RecordingInput!';
  if (field.startsWith('add')) return `Add${kind}Input!`;
  return ['Edition', 'Statement', 'Report', 'Figure'].includes(kind)
    ? `${kind}RecordInput!`
    : `${kind}Input!`;
}

/** The error of a mutation that must be refused. */
export async function refused(
  graph: Graph,
  field: string,
  args: Readonly<Record<string, unknown>>,
  selection = 'id',
): Promise<GainsayError> {
  const done = await mutate(graph, field, args, selection).catch((error: unknown) => error);
  if (done instanceof GainsayError) return done;
  throw done instanceof Error ? done : new Error(`${field} was not refused`);
}

export const revisionOf = async (graph: Graph, id: string): Promise<string> => {
  const { node } = await ask<{ node: { revision: string } }>(
    graph,
    'query ($id: ID!) { node(id: $id) { revision } }',
    { id },
  );
  return node.revision;
};
