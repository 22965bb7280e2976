import type { Wanted } from '../generate/graph.js';
import type { Machine } from '../machine.js';

interface Timed {
  readonly seconds: number;
  readonly result: number;
}
/** What was measured; of the program, `result` is the most memory that it took, in megabytes. */
export interface Measured {
  readonly wanted: Wanted;
  readonly beside: string;
  /** What each database had taken before. */
  readonly warming: Wanted;
  readonly machine: Machine;
  readonly lines: number;
  readonly records: number;
  readonly bytes: number;
  readonly raw: Timed;
  readonly first: Timed;
  readonly again: Timed;
  readonly compared: Timed;
}

export function reportImport({
  wanted,
  warming,
  beside,
  machine,
  lines,
  records,
  bytes,
  ...measured
}: Measured): string {
  const { raw, first, again, compared } = measured;
  const rate = ({ seconds }: Timed): string => Math.round(records / seconds).toLocaleString('en');
  const row = (name: string, timed: Timed, memory: string): string =>
    `| ${name} | ${timed.seconds.toFixed(1)} | ${rate(timed)} | ${(raw.seconds / timed.seconds).toFixed(2)} | ${memory} |`;
  const megabytes = ({ result }: Timed): string => `${Math.round(result)} MB`;
  const { cores, memoryGigabytes, platform, node, java, neo4j, heap, commit } = machine;
  return `# The import of a file of lines, measured

\`npm run bench:import -- --claims ${wanted.claims}\`: ${lines} lines (${Math.round(bytes / 1e6)} MB) that say ${records} nodes
and edges, imported by the program from its start to its end, beside a loop of UNWIND by hand. The loop
writes the same graph, compared before anything was timed; but it reads every record ready from a file, with its hash, sort key and seals,
and sends them in batches of 5,000: it reads no lines, follows no names, checks nothing, counts no totals and keeps no
checkpoint. Each has a database of its own with all indexes, which had taken ${warming.claims} claims before in the same way.

| | seconds | nodes and edges a second | times the loop | memory of the program |
| --- | --: | --: | --: | --: |
${row('the loop by hand', raw, '')}
${row('`gainsay import`', first, megabytes(first))}
${row('the same file again', again, megabytes(again))}
${row('again, after somebody else wrote', compared, megabytes(compared))}

${cores} cores, ${memoryGigabytes} GB, ${platform}, Node ${node}, Java ${java}, Neo4j ${neo4j} with a heap of ${heap};
commit ${commit}; beside it: ${beside}.
`;
}
