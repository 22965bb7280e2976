import type { ResultSummary } from 'neo4j-driver';
import { ask } from '../src/api/ask.js';
import type { Graph, Parameters } from '../src/graph/run.js';
import { operationText, variablesOf, type OperationFile, type Sample } from './operations.js';

/** A query that was composed of one of our operations. */
export interface Composed {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The queries that an operation is made into; they are run once. */
export async function composedOf(graph: Graph, file: OperationFile, sample: Sample): Promise<Composed[]> {
  return queriesOf(graph, operationText(file), variablesOf(file, sample));
}

/** The same for any operation. */
export async function queriesOf(
  graph: Graph,
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<Composed[]> {
  const sent: Composed[] = [];
  await ask(noting(sent, graph), operation, variables);
  return sent;
}

/** The queries alone: nothing is asked, since to profile a query is to ask it. */
export async function composedOnly(
  operation: string,
  variables: Record<string, unknown> = {},
): Promise<Composed[]> {
  const sent: Composed[] = [];
  const nothing = { read: () => Promise.reject(new Error('nothing is asked')) } as unknown as Graph;
  await ask(noting(sent, nothing), operation, variables).catch((error: unknown) => {
    if (sent.length === 0) throw error;
  });
  return sent;
}

/** The graph, with a note made of every query. */
const noting = (sent: Composed[], graph: Graph): Graph => ({
  ...graph,
  read: (text, parameters = {}) => {
    sent.push({ text, parameters });
    return graph.read(text, parameters);
  },
});

/** One operator of a plan, with what it cost. */
export interface Operator {
  readonly name: string;
  readonly details: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Operator[];
}

/** Runs a query and tells what each operator of its plan cost in the store, whatever the clock says. */
export async function profile(graph: Graph, { text, parameters }: Composed): Promise<Operator> {
  // However long it takes: it is counted, not timed.
  const summary = await graph.summary(`PROFILE ${text}`, parameters, { timeout: 0 });
  return operatorOf(summary.profile);
}

type Profiled = Exclude<ResultSummary['profile'], false>;

/** @throws Error when the query was not profiled */
export function operatorOf(plan: ResultSummary['profile']): Operator {
  if (!plan) throw new Error('the database gave no profile');
  const {
    operatorType,
    dbHits,
    rows,
    children,
    arguments: more,
  } = plan as Profiled & {
    arguments: Record<string, unknown>;
  };
  return {
    name: operatorType.replace('@neo4j', ''),
    details: String(more['Details'] ?? ''),
    dbHits: Number(dbHits),
    rows: Number(rows),
    children: children.map((child) => operatorOf(child)),
  };
}

/** The database hits of a plan and all that is below it. */
export const hitsOf = ({ dbHits, children }: Operator): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);

/** All operators of a plan, the outermost first. */
export const operatorsOf = (plan: Operator): Operator[] => [plan, ...plan.children.flatMap(operatorsOf)];

/** The operators that read all of a label, a type or an index; a seek that also looks for null, or a full text, does not. */
export const scansOf = (plan: Operator): string[] =>
  operatorsOf(plan)
    .filter(({ name }) => /Scan$/.test(name.replace(/\(.*/, '')))
    .map(({ name, details }) => `${name} ${details}`);
