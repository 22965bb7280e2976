import { bases, claimLinks, symmetricLinks, type ClaimLink } from '../../src/model/vocabulary.js';
import { corrected, type Making } from './nodes.js';
import { powerLaw, randomFrom, type Random } from './random.js';
import { distinct, type Edges } from './terms-edges.js';
import { sentenceOf } from './words.js';

/** What claims are about, whom they accuse, how they stand to each other, their figures and their past. */
export function* claimEdges(making: Making): Edges {
  yield* subjects(making);
  yield* links(making);
  yield* figures(making);
  const { sizes, make } = making;
  for (let i = 0; i < sizes.Past; i += 1)
    yield make.edge(
      'WAS',
      make.end('Claim', i * Math.floor(sizes.Claim / sizes.Past)),
      make.end('Past', i),
      corrected,
    );
}

function* subjects({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} subjects`);
  const topic = powerLaw(sizes.Topic, 5);
  const place = powerLaw(sizes.Place, 5);
  const actor = powerLaw(sizes.Actor, 5);
  const event = powerLaw(sizes.Event, 2);
  for (let i = 0; i < sizes.Claim; i += 1) {
    const claim = make.end('Claim', i);
    if (random.chance(0.5))
      for (const accused of distinct(random, actor, random.chance(0.15) ? 2 : 1))
        yield make.edge('AGAINST', claim, make.end('Actor', accused));
    for (const of of distinct(random, topic, random.chance(0.3) ? 2 : 1))
      yield make.edge('ABOUT', claim, make.end('Topic', of));
    if (random.chance(0.5)) yield make.edge('ABOUT', claim, make.end('Place', place(random)));
    if (random.chance(0.3)) yield make.edge('ABOUT', claim, make.end('Actor', actor(random)));
    if (random.chance(0.1)) yield make.edge('ABOUT', claim, make.end('Event', event(random)));
  }
}

/** Three links to ten claims; one in fifty closes a circle of three. */
function* links({ seed, sizes, make }: Making): Edges {
  const random = randomFrom(`${seed} links`);
  const draw = powerLaw(sizes.Claim, 2);
  const said = new Set<number>();
  const link = (type: ClaimLink, from: number, to: number) => {
    const symmetric = (symmetricLinks as readonly string[]).includes(type);
    const [a, b] = symmetric && to < from ? [to, from] : [from, to];
    // Below 2^53 up to 28 million claims; a text for each link would take several times as much memory.
    const key = (claimLinks.indexOf(type) * sizes.Claim + a) * sizes.Claim + b;
    if (a === b || said.has(key)) return [];
    said.add(key);
    return [
      make.edge(type, make.end('Claim', a), make.end('Claim', b), { properties: linkProperties(random) }),
    ];
  };
  for (let i = 0; i < Math.round(sizes.Claim * 0.28); i += 1) {
    const type = random.pick(claimLinks);
    const from = random.below(sizes.Claim);
    const to = draw(random);
    yield* link(type, from, to);
    if (!random.chance(0.04)) continue;
    const third = random.below(sizes.Claim);
    yield* link(type, to, third);
    yield* link(type, third, from);
  }
}

const linkProperties = (random: Random) => ({
  basis: random.pick(bases),
  note: random.chance(0.2) ? sentenceOf(random, 4, 12) : null,
});

function* figures({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} measured`);
  for (let i = 0; i < sizes.Figure; i += 1) {
    const figure = make.end('Figure', i);
    const report = plan.firstReport + random.below(sizes.Statement - plan.firstReport);
    const owner = random.chance(0.9)
      ? make.end('Claim', random.below(sizes.Claim))
      : make.end('Statement', report);
    yield make.edge('HAS_FIGURE', owner, figure);
    yield make.edge('MEASURES', figure, make.end('Measure', random.below(sizes.Measure)));
    if (i > 0 && random.chance(0.02)) yield make.edge('SUM_OF', figure, make.end('Figure', random.below(i)));
  }
}
