import { actorKinds, affiliations, claimKinds, qualifiers, stubs } from '../../src/model/vocabulary.js';
import { dated, dateOf } from './dates.js';
import type { Plan } from './plan.js';
import { randomFrom } from './random.js';
import type { Maker, NodeElement } from './records.js';
import { statementRanges, type Sizes } from './sizes.js';
import { nameOf, sentenceOf } from './words.js';

export interface Making {
  readonly seed: string;
  readonly sizes: Sizes;
  readonly plan: Plan;
  readonly make: Maker;
}
type Nodes = Generator<NodeElement>;

/** All nodes, kind by kind. */
export const nodeSections: readonly ((making: Making) => Nodes)[] = [
  terms,
  actors,
  sources,
  claims,
  utterances,
  statements,
  figures,
  pasts,
];

function* terms({ seed, sizes, make }: Making): Nodes {
  const random = randomFrom(`${seed} terms`);
  for (let i = 0; i < sizes.Topic; i += 1)
    yield make.node('Topic', i, ['Topic'], { name: nameOf(random, i) });
  for (let i = 0; i < sizes.Place; i += 1)
    yield make.node('Place', i, ['Place'], { name: nameOf(random, i) });
  for (let i = 0; i < sizes.Event; i += 1)
    yield make.node('Event', i, ['Event'], { name: nameOf(random, i), ...dated('about', dateOf(random)) });
  for (let i = 0; i < sizes.Measure; i += 1)
    yield make.node('Measure', i, ['Measure'], { name: nameOf(random, i), unit: 'persons' });
}

function* actors({ seed, sizes, make }: Making): Nodes {
  const random = randomFrom(`${seed} actors`);
  for (let i = 0; i < sizes.Actor; i += 1)
    yield make.node('Actor', i, ['Actor'], {
      name: nameOf(random, i),
      kind: random.pick(actorKinds),
      affiliation: random.pick(affiliations),
      role: random.chance(0.3) ? sentenceOf(random, 1, 3) : null,
    });
  for (let i = 0; i < sizes.Name; i += 1) yield make.node('Name', i, ['Name'], { name: nameOf(random, i) });
}

function* sources({ seed, sizes, plan, make }: Making): Nodes {
  const random = randomFrom(`${seed} sources`);
  const media = ['article', 'letter', 'press release', 'report', 'interview', 'profile'];
  for (let i = 0; i < sizes.Source; i += 1) {
    const isStub = i < plan.stubs;
    yield make.node('Source', i, ['Source'], {
      title: sentenceOf(random, 3, 12),
      medium: random.pick(media),
      ...dated('published', dateOf(random)),
      locator: random.chance(0.3) ? `p. ${random.below(400)}` : null,
      url: isStub || random.chance(0.4) ? null : `https://example.org/source/${i}`,
      stub: isStub ? (i % 10 === 0 ? random.pick(stubs) : 'LOST_FOOTNOTE') : null,
    });
  }
  for (let i = 0; i < sizes.Edition; i += 1)
    yield make.node('Edition', i, ['Edition'], {
      ...dated('published', dateOf(random)),
      label: random.chance(0.2) ? sentenceOf(random, 1, 3) : null,
      lang: random.pick(['en', 'en', 'en', 'hy', 'az', 'ru', 'fr']),
      sha256: plan.digestOf('edition', i),
    });
}

function* claims({ seed, sizes, make }: Making): Nodes {
  const random = randomFrom(`${seed} claims`);
  for (let i = 0; i < sizes.Claim; i += 1)
    yield make.node('Claim', i, ['Claim'], {
      text: sentenceOf(random, 8, 30),
      kind: random.chance(0.5) ? 'ALLEGATION' : random.pick(claimKinds),
      ...dated('about', dateOf(random)),
      lang: 'en',
      note: random.chance(0.2) ? sentenceOf(random, 5, 25) : null,
    });
}

function* utterances({ sizes, seed, plan, make }: Making): Nodes {
  const random = randomFrom(`${seed} utterances`);
  for (let i = 0; i < sizes.Utterance; i += 1)
    yield make.node('Utterance', i, ['Utterance'], {
      ...dated('said', plan.said(i)),
      venue: random.chance(0.3) ? sentenceOf(random, 1, 4) : null,
    });
}

/** A statement is as old as its utterance. */
function* statements({ seed, sizes, plan, make }: Making): Nodes {
  const random = randomFrom(`${seed} statements`);
  for (const [kind, from, to] of statementRanges(sizes.Claim))
    for (let i = from; i < to; i += 1)
      yield make.node('Statement', i, ['Statement', kind], {
        kind,
        ...dated('said', plan.said(plan.utteranceOf(i))),
        attribution: random.pick([
          'OWN_VOICE',
          'EXPLICIT',
          'EXPLICIT',
          'INFERRED_FROM_SENTENCE',
          'PASSIVE_UNNAMED',
        ]),
        note: random.chance(0.1) ? sentenceOf(random, 5, 20) : null,
      });
}

function* figures({ seed, sizes, make }: Making): Nodes {
  const random = randomFrom(`${seed} figures`);
  for (let i = 0; i < sizes.Figure; i += 1) {
    const bounds = random.chance(0.2);
    const value = 1 + random.below(5000);
    yield make.node('Figure', i, ['Figure'], {
      ...(bounds ? { min: value, max: value + random.below(500) } : { value }),
      unit: 'persons',
      qualifier: bounds ? null : random.pick(qualifiers),
      ...dated('period', random.chance(0.3) ? dateOf(random) : null),
    });
  }
}

/** What some claims said before they were corrected. */
function* pasts({ seed, sizes, make }: Making): Nodes {
  const random = randomFrom(`${seed} pasts`);
  for (let i = 0; i < sizes.Past; i += 1)
    yield make.node('Past', i, ['Past'], { text: sentenceOf(random, 8, 30), kind: 'ALLEGATION' }, corrected);
}

/** What was corrected was recorded first, and is said no more. */
export const corrected = { recordedAt: '2025-06-01T00:00:00.000Z', supersededAt: '2026-01-01T00:00:00.000Z' };
