import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/config.js';

/** The files of an operation: ours, the hand-written query and that of @neo4j/graphql bear one name. */
export type OperationFile =
  'claim-view' | 'claims-page' | 'trace' | 'allegations' | 'search' | 'as-of-view' | 'totals';

/** What one asking of an operation is about. */
export interface Sample {
  /** A claim: the one to show, or the one behind which a page begins. */
  readonly id?: string;
  readonly party?: string;
  /** Words to search for. */
  readonly text?: string;
  /** The cursor of the page that begins behind the claim. */
  readonly after?: string;
}

export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly file: OperationFile;
  /** Where its samples come from: a query under `cypher/sample`, the beginning of the list, or all over the list. */
  readonly samples:
    | 'claims-rich'
    | 'claims-any'
    | 'claims-told'
    | 'parties'
    | 'parties-hub'
    | 'parties-any'
    | 'words'
    | 'first pages'
    | 'later pages';
  /** @neo4j/graphql has no way to answer it. */
  readonly withoutNeo4jGraphql?: boolean;
}

/** What the benchmark asks. */
export const operations: readonly Operation[] = [
  {
    name: 'claim-view',
    title: 'Claim view of nine steps, busy claims',
    file: 'claim-view',
    samples: 'claims-rich',
  },
  { name: 'claim-view-any', title: 'Claim view, any claim', file: 'claim-view', samples: 'claims-any' },
  {
    name: 'first-page',
    title: '50 claims with nested lists, among the first thousand',
    file: 'claims-page',
    samples: 'first pages',
  },
  {
    name: 'middle-page',
    title: 'The same in the middle of the list',
    file: 'claims-page',
    samples: 'later pages',
  },
  { name: 'trace', title: 'Trace through five reports', file: 'trace', samples: 'claims-told' },
  { name: 'allegations', title: 'Allegations against a party', file: 'allegations', samples: 'parties' },
  {
    name: 'search',
    title: 'Search for two words in five indexes',
    file: 'search',
    samples: 'words',
    withoutNeo4jGraphql: true,
  },
  {
    name: 'as-of-view',
    title: 'A claim at the end of a day, any claim',
    file: 'as-of-view',
    samples: 'claims-any',
    withoutNeo4jGraphql: true,
  },
  {
    name: 'totals-hub',
    title: 'Whom the busiest parties accuse most',
    file: 'totals',
    samples: 'parties-hub',
    withoutNeo4jGraphql: true,
  },
  {
    name: 'totals-any',
    title: 'The same of ordinary parties',
    file: 'totals',
    samples: 'parties-any',
    withoutNeo4jGraphql: true,
  },
];

/** The day at whose end the claims of `as-of-view` are looked at. */
export const asOfDay = '2015-12-31';

export const pageSize = 50;

/** Our operation, as a user would send it. */
export function operationText(file: OperationFile): string {
  return readFileSync(join(packageRoot, 'bench', 'operations', `${file}.graphql`), 'utf8');
}

/** The variables of our operation for a sample. */
export function variablesOf(file: OperationFile, sample: Sample): Record<string, unknown> {
  if (file === 'claims-page') return { after: sample.after ?? null };
  if (file === 'search') return { text: sample.text };
  if (file === 'as-of-view') return { id: sample.id, day: asOfDay };
  if (file === 'totals') return { party: sample.party };
  return file === 'allegations' ? { party: sample.party } : { id: sample.id };
}
