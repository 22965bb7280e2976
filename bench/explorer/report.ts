import type { Machine } from '../machine.js';
import { percentile } from '../measure/statistics.js';
import type { DossierTime, Pan } from './measure.js';

interface Measured {
  readonly machine: Machine;
  readonly chromium: string;
  readonly beside: string;
  readonly dossiers: readonly DossierTime[];
  readonly pans: readonly Pan[];
}

const aims = { heading: 1_000, framesPerSecond: 30 };

export function explorerReport({ machine, chromium, beside, dossiers, pans }: Measured): string {
  const of = (name: 'heading' | 'whole'): number[] => dossiers.map((each) => each[name]);
  const times = (name: 'heading' | 'whole', aim: string): string =>
    `${[0.5, 0.95, 1].map((share) => percentile(of(name), share).toFixed(0)).join(' | ')} | ${aim}`;
  return [
    '# The explorer, measured',
    '',
    `Before \`gainsay start\` with the bundled corpus, everything on one machine: ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.platform};`,
    `Node ${machine.node}, Java ${machine.java}, Neo4j ${machine.neo4j} Community; Chromium ${chromium} without a graphics card, 1280 by 900; commit ${machine.commit}.`,
    `Beside it ran: ${beside}. Written by \`npm run bench:explorer\`.`,
    '',
    '## From the navigation to a dossier, milliseconds',
    '',
    `${dossiers.length} claims, each in a browser that has never been there, after all of them were opened once (so the database`,
    'holds its pages and plans). The first view is the claim itself painted; the whole page is there when no panel waits any more.',
    '',
    '| until | p50 | p95 | most | aim |',
    '|---|---|---|---|---|',
    `| the first view | ${times('heading', `${aims.heading}`)} |`,
    `| the whole page | ${times('whole', '')} |`,
    '',
    '## Panning a graph of 300 nodes',
    '',
    'Four seconds of dragging, counted by animation frames.',
    '',
    '| seen | frames a second | median between frames, ms | p95 | aim |',
    '|---|---|---|---|---|',
    ...pans.map(
      ({ seen, framesPerSecond, median, p95 }) =>
        `| ${seen} | ${framesPerSecond.toFixed(1)} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${aims.framesPerSecond} |`,
    ),
    '',
  ].join('\n');
}
