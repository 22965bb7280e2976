import { GainsayError } from '../model/errors.js';
import { mostOften } from '../model/most-often.js';
import {
  ownCorpus,
  type EdgeRecord,
  type GraphRecords,
  type NodeRecord,
  type Properties,
} from '../model/records.js';
import { saidBy, type Stored } from './export/said-by.js';
import { contentOf } from './import/content.js';
import { silent, type Progress } from './progress.js';
import { queryFile } from './query-file.js';
import type { Graph } from './run.js';
import { whileUnchanged } from './unchanged.js';

export { differences } from './export/compare.js';

export interface ExportWishes {
  /** Only what this corpus says, and what that leans on. */
  readonly corpus?: string | undefined;
  /** What the corpus is called that comes of it; else like the only one that is in it. */
  readonly name?: string | undefined;
  /** The texts of editions too. */
  readonly withTexts?: boolean | undefined;
  readonly progress?: Progress;
}

const pageSize = 1_000;

/**
 * What the graph says now, as records without stamps and history: what an import of a corpus would write.
 *
 * @throws GainsayError NOT_FOUND when there is nothing to export, BAD_USER_INPUT when several corpora come together and
 *   nobody has named what comes of them, CONFLICT when the graph was written to all the while
 */
export async function exportRecords(
  graph: Graph,
  { corpus, name, withTexts = false, progress = silent }: ExportWishes,
): Promise<GraphRecords> {
  const stored = await whileUnchanged(graph, progress, () => readAll(graph, withTexts, progress));
  const { nodes, edges } = saidBy(stored, corpus);
  if (nodes.length === 0) throw nothing(corpus);
  return {
    corpus: name ?? corpus ?? onlyCorpus(nodes),
    recordedBy: mostOften(nodes.map(({ properties }) => String(properties['recordedBy']))) ?? '',
    nodes: nodes.map((node) => ({ ...node, properties: contentOf(node.properties, labelOf(node)) })),
    edges: edges.map((edge) => ({ ...edge, properties: contentOf(edge.properties, edge.type) })),
    texts: new Map(nodes.flatMap(textOf)),
  };
}

interface Row {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly edges: readonly Omit<EdgeRecord, 'from'>[];
}

async function readAll(graph: Graph, withTexts: boolean, progress: Progress): Promise<Stored> {
  const nodes: NodeRecord[] = [];
  const edges: EdgeRecord[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const parameters = { after, limit: pageSize, withTexts };
    const rows = (await graph.read(queryFile('export/records'), parameters)) as unknown as Row[];
    for (const { id, labels, properties, edges: leaving } of rows) {
      nodes.push({ id, labels: ownLabels(labels), properties: given(properties) });
      for (const edge of leaving) edges.push({ ...edge, from: id });
    }
    if (rows.length === pageSize && nodes.length % 10_000 === 0) progress(`${nodes.length} nodes read`);
    after = rows.length < pageSize ? undefined : rows.at(-1)?.id;
  }
  return { nodes, edges };
}

/** Without what is left out, which a map of the database has as null. */
const given = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** The label of a statement stands before that of its kind, as in a corpus. */
const ownLabels = (labels: readonly string[]): string[] => [
  ...labels.filter((label) => label === 'Statement'),
  ...labels.filter((label) => label !== 'Statement' && label !== 'Record'),
];

const labelOf = ({ labels }: NodeRecord): string => labels[0] ?? '';

/** What was read from HTML or PDF is not the file, which is not kept. */
const textOf = ({ id, labels, properties: { text, mediaType } }: NodeRecord): [string, string][] =>
  labels.includes('Edition') && typeof text === 'string' && (mediaType ?? 'text/plain') === 'text/plain'
    ? [[id, text]]
    : [];

/** What was recorded by hand has no corpus of its own to be called after, where there is another. */
function onlyCorpus(nodes: readonly NodeRecord[]): string {
  const names = new Set(nodes.map(({ properties }) => String(properties['corpus'])));
  const [only = ownCorpus, ...others] = [...names].filter((each) => each !== ownCorpus || names.size === 1);
  if (others.length === 0) return only;
  throw new GainsayError(
    'BAD_USER_INPUT',
    `The graph holds several corpora: ${[...names].sort().join(', ')}.`,
    {
      remedy: 'Say with --corpus which is meant; or with --id what all of them together are called.',
    },
  );
}

const nothing = (corpus: string | undefined): GainsayError =>
  corpus === undefined
    ? new GainsayError('NOT_FOUND', 'The graph is empty.', {
        remedy: 'Import a corpus, or record something.',
      })
    : new GainsayError('NOT_FOUND', `No record of the graph belongs to the corpus "${corpus}".`, {
        remedy: 'Give the id of a corpus that was imported: the first line of its corpus.yaml.',
      });
