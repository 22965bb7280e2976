import { dated, periodOf } from './dates.js';
import type { Making } from './nodes.js';
import { powerLaw, randomFrom, type Draw, type Random } from './random.js';
import type { EdgeElement } from './records.js';
import { sentenceOf } from './words.js';

export type Edges = Generator<EdgeElement>;

/** Who acts for whom, and under which names they and the places are known. */
export function* actorEdges(making: Making): Edges {
  yield* names(making);
  yield* mandates(making);
  yield* judgements(making);
}

function* names({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} names`);
  const source = powerLaw(sizes.Source, 2);
  for (let i = 0; i < sizes.Actor + sizes.Place; i += 1) {
    const owner = i < sizes.Actor ? make.end('Actor', i) : make.end('Place', i - sizes.Actor);
    for (const name of distinct(random, (r) => r.below(sizes.Name), 1 + random.below(3)))
      yield make.edge('NAMED', owner, make.end('Name', name), {
        properties: { usedIn: random.chance(0.5) ? [make.end('Source', source(random)).id] : null },
      });
  }
}

/** One actor in fifty acts for nobody, so that chains of up to six end in few parties; some change sides. */
function* mandates({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} mandates`);
  const parties = Math.max(1, Math.round(sizes.Actor / 50));
  for (let i = parties; i < sizes.Actor; i += 1) {
    if (random.chance(0.3)) continue;
    // A principal has a lower number, so that nobody acts for himself by way of others; most are parties themselves.
    const principal = (r: Random): number =>
      r.below(r.chance(0.4) ? parties : Math.max(parties, Math.floor(i / 4)));
    for (const each of distinct(random, principal, random.chance(0.08) ? 2 : 1))
      yield make.edge('ACTS_FOR', make.end('Actor', i), make.end('Actor', each), {
        properties: {
          role: random.chance(0.4) ? sentenceOf(random, 1, 3) : null,
          ...dated('period', periodOf(random)),
        },
      });
  }
}

function* judgements({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} judgements`);
  for (let i = 0; i + 1 < sizes.Actor; i += 100)
    yield make.edge('SAME_AS', make.end('Actor', i), make.end('Actor', i + 1), {
      properties: {
        judgement: random.pick(['SAME', 'NOT_SAME', 'UNSURE']),
        reason: sentenceOf(random, 4, 10),
      },
    });
}

/** Who published, wrote and received sources, which editions they have, and what these cite. */
export function* sourceEdges({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} works`);
  const actor = powerLaw(sizes.Actor, 5);
  for (let i = plan.stubs; i < sizes.Source; i += 1) {
    const source = make.end('Source', i);
    yield make.edge('PUBLISHED_BY', source, make.end('Actor', actor(random)));
    if (random.chance(0.3)) yield make.edge('AUTHORED_BY', source, make.end('Actor', actor(random)));
    if (random.chance(0.1)) yield make.edge('ADDRESSED_TO', source, make.end('Actor', actor(random)));
  }
  for (let i = 0; i < sizes.Edition; i += 1) {
    const source = i < plan.stubs ? plan.stubs + i : i % sizes.Source;
    yield make.edge('EDITION_OF', make.end('Edition', i), make.end('Source', source));
  }
  yield* editionCitations({ seed, sizes, plan, make });
}

/** One citation an edition; one in fifty is returned, which makes a circle. */
function* editionCitations({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} footnotes`);
  const edition = powerLaw(sizes.Edition, 5);
  const source = powerLaw(sizes.Source, 5);
  for (let i = 0; i < sizes.Edition; i += 1) {
    const citing = make.end('Edition', i);
    const cited = make.end('Edition', edition(random));
    if (random.chance(0.5)) {
      yield make.edge('CITES', citing, make.end('Source', source(random)), citation('1'));
    } else if (cited.id !== citing.id) {
      yield make.edge('CITES', citing, cited, citation('1'));
      if (random.chance(0.04)) yield make.edge('CITES', cited, citing, citation(`back ${i}`));
    }
  }
}

const citation = (mark: string) => ({ mark, properties: { mark, ibid: false, intent: 'EVIDENCE' } });

/** Some different numbers out of a draw; fewer where it gives the same again and again. */
export function distinct(random: Random, draw: Draw, count: number): number[] {
  const found = new Set<number>();
  for (let tries = 0; found.size < count && tries < count * 4; tries += 1) found.add(draw(random));
  return [...found];
}
