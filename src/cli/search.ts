import type { Command } from 'commander';
import { ask } from '../api/ask.js';
import type { Graph } from '../graph/run.js';
import { readSearch, type Segment } from '../model/search.js';
import { inPrint, toWord } from '../model/vocabulary.js';
import { GainsayError } from '../model/errors.js';
import { withGraph } from './with-graph.js';

const operation = `
query Search($text: Words!, $in: [SearchPlace!], $first: Int) {
  search(text: $text, in: $in, first: $first) {
    totalCount
    nodes { foundIn node { __typename id } words { text segments { text match } } }
  }
}`;

const places = ['CLAIM', 'ACTOR', 'PLACE', 'SOURCE', 'QUOTE'];

export interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly foundIn: string;
    readonly node: { readonly __typename: string; readonly id: string };
    readonly words: { readonly text: string; readonly segments: readonly Segment[] };
  }[];
}

/**
 * Searches claims, actors, places, sources and quotes.
 * @throws GainsayError BAD_USER_INPUT when there is no word to search for
 */
export async function searchGraph(
  graph: Graph,
  text: string,
  where: readonly string[],
  first: number,
): Promise<Found> {
  try {
    readSearch(text);
  } catch (cause) {
    throw new GainsayError('BAD_USER_INPUT', (cause as Error).message, {
      remedy: 'Give one or more words.',
      cause,
    });
  }
  const { search } = await ask<{ search: Found }>(graph, operation, { text, in: where, first });
  return search;
}

/** The hits as a person reads them; matching words stand in [brackets]. */
export function printFound({ totalCount, nodes }: Found): string {
  const hits = nodes.map(({ foundIn, node, words }) => {
    const marked = words.segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
    return `${inPrint(foundIn).padEnd(7)} ${node.id}\n        ${marked}`;
  });
  const count =
    totalCount === 0
      ? 'Nothing in this graph holds these words.'
      : `${nodes.length} of ${totalCount}, best first`;
  return [...hits, count].join('\n');
}

/** `gainsay search <words…>`. */
export function register(program: Command): void {
  program
    .command('search')
    .argument('<words...>', 'words; "in double quotes" a phrase')
    .description('find claims, actors and places in any spelling, sources, and quotes')
    .option('--in <places...>', `where to look: ${places.map(inPrint).join(', ')}`, places)
    .option('--first <number>', 'how many hits, 100 at most', '20')
    .option('--json', 'print the same as data')
    .addHelpText(
      'after',
      '\nExamples:\n  gainsay search hakobyan\n  gainsay search --in quote claim -- engineering work',
    )
    .action((words: string[], options: { in: string[]; first: string; json?: boolean }) => {
      const where = options.in.map(toWord);
      const unknown = where.filter((place) => !places.includes(place));
      if (unknown.length > 0) {
        throw new GainsayError(
          'BAD_USER_INPUT',
          `${unknown.map(inPrint).join(', ')} is no place to look in`,
          {
            remedy: `One of: ${places.map(inPrint).join(', ')}`,
          },
        );
      }
      return withGraph(async (graph) => {
        const found = await searchGraph(graph, words.join(' '), where, Number(options.first));
        process.stdout.write(`${options.json ? JSON.stringify(found, null, 2) : printFound(found)}\n`);
      });
    });
}
