import {
  distances,
  grounds,
  identities,
  modes,
  readings,
  scopes,
  stancePosition,
  stances,
  type Stance,
} from '../../src/model/vocabulary.js';
import { dated, dateOf } from './dates.js';
import { corrected, type Making } from './nodes.js';
import { powerLaw, randomFrom, type Random } from './random.js';
import { statementRanges } from './sizes.js';
import type { Edges } from './terms-edges.js';
import { sentenceOf, wordsOf } from './words.js';

/** What statements say to claims and to each other, who made them, where their words stand and what they cite. */
export const statementSections: readonly ((making: Making) => Edges)[] = [
  positions,
  reports,
  occasions,
  passages,
  citations,
];

/** One position in a hundred was corrected: the old edge is closed, the new one has its id. */
function* positions({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} stances`);
  const assertion = (): number => random.below(sizes.Claim);
  for (const [kind, from, to] of statementRanges(sizes.Claim)) {
    if (kind === 'Report') continue;
    for (let i = from; i < to; i += 1) {
      const statement = make.end('Statement', i);
      const contests = kind === 'Denial' && random.chance(0.06);
      if (contests || kind === 'Retraction') {
        const properties = { ...position(random), ground: contests ? random.pick(grounds) : null };
        const end = make.end('Statement', assertion());
        yield make.edge(contests ? 'CONTESTS' : 'RETRACTS', statement, end, { properties });
        continue;
      }
      const stance = i < sizes.Claim ? 'ASSERTS' : stanceOf(random, kind);
      const edge = stancePosition[stance].edge;
      const claim = make.end('Claim', plan.claimOf(i));
      yield make.edge(edge, statement, claim, { properties: { stance, ...position(random) } });
      if (random.chance(0.01))
        yield make.edge(edge, statement, claim, {
          properties: { stance, ...position(random) },
          ...corrected,
        });
    }
  }
}

/** The plain words of a kind are far more frequent than the others: asserts, denies, supports. */
function stanceOf(random: Random, kind: string): Stance {
  const own = stances.filter((stance) => stancePosition[stance].kind === kind);
  return random.chance(0.75) ? (own[0] as Stance) : random.pick(own);
}

const position = (random: Random) => ({
  scope: random.chance(0.9) ? 'WHOLE' : random.pick(scopes),
  scopeNote: random.chance(0.05) ? sentenceOf(random, 3, 10) : null,
  doubtful: random.chance(0.03),
  reading: random.chance(0.9) ? 'SPEAKER' : random.pick(readings),
});

/** Chains of one to five reports: the first tells an assertion or a denial, the next tells the report before it. */
function* reports({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} reports`);
  const actor = powerLaw(sizes.Actor, 5);
  let left = 0;
  for (let i = plan.firstReport; i < sizes.Statement; i += 1) {
    const told = left > 0 ? i - 1 : random.below(Math.round(sizes.Claim * 1.75));
    if (left > 0) left -= 1;
    else
      left = random.weighed([
        [0, 55],
        [1, 22],
        [2, 10],
        [3, 7],
        [4, 6],
      ]);
    const report = make.end('Statement', i);
    yield make.edge('REPORTS', report, make.end('Statement', told), {
      properties: {
        mode: random.pick(modes),
        distance: random.pick(distances),
        identity: random.chance(0.8) ? 'STATED' : random.pick(identities),
        asReported: random.chance(0.1) ? sentenceOf(random, 4, 12) : null,
        ...dated('saidAsReported', random.chance(0.05) ? dateOf(random) : null),
      },
    });
    if (random.chance(0.05)) yield make.edge('ATTRIBUTES_TO', report, make.end('Actor', actor(random)));
  }
}

/** Who made it, on which occasion, to whom, in reply to what. */
function* occasions({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} voices`);
  const actor = powerLaw(sizes.Actor, 5);
  for (let i = 0; i < sizes.Statement; i += 1) {
    const statement = make.end('Statement', i);
    const utterance = plan.utteranceOf(i);
    yield make.edge('IN', statement, make.end('Utterance', utterance));
    const speaker = make.end('Actor', plan.speakerOf(utterance));
    const made = (as: string, by = make.end('Actor', actor(random)), stamp = {}) =>
      make.edge('MADE', by, statement, {
        mark: as,
        properties: { as, capacity: capacity(random) },
        ...stamp,
      });
    yield made('ATTRIBUTED', speaker);
    if (random.chance(0.01)) yield made('ATTRIBUTED', speaker, corrected);
    if (random.chance(0.25)) yield made('SPEAKER');
    if (random.chance(0.03)) yield made('ALTERNATIVE');
    if (random.chance(0.1)) yield make.edge('ADDRESSED_TO', statement, make.end('Actor', actor(random)));
    if (i > 0 && random.chance(0.12))
      yield make.edge('REPLIES_TO', statement, make.end('Statement', random.below(i)));
  }
  for (let i = 0; i < sizes.Utterance; i += 1) {
    const source = plan.sourceOf(i);
    if (source !== undefined)
      yield make.edge('ISSUED_AS', make.end('Utterance', i), make.end('Source', source));
  }
}

const capacity = (random: Random): string | null => (random.chance(0.2) ? sentenceOf(random, 1, 4) : null);

/** The words hang where they are printed: reports always have some, statements where their own source is at hand. */
function* passages({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} passages`);
  const anywhere = powerLaw(sizes.Edition, 5);
  for (let i = 0; i < sizes.Statement; i += 1) {
    const source = plan.sourceOf(plan.utteranceOf(i));
    if (i < plan.firstReport && (source === undefined || random.chance(0.3))) continue;
    const edition = source === undefined ? anywhere(random) : plan.editionOf(source);
    const quote = wordsOf(random, 5 + random.below(56));
    const start = random.below(100_000);
    yield make.edge('FOUND_IN', make.end('Statement', i), make.end('Edition', edition), {
      properties: {
        quote,
        start,
        end: start + [...quote].length,
        sha256: plan.digestOf('passage', i),
        locator: random.chance(0.5) ? `p. ${random.below(300)}` : null,
        lang: 'en',
        attribution: random.pick(['OWN_VOICE', 'EXPLICIT', 'PASSIVE_UNNAMED']),
        verification: 'UNVERIFIED',
      },
    });
  }
}

/** One and a half a statement; one in twenty is a footnote that is lost. */
function* citations({ seed, sizes, plan, make }: Making): Edges {
  const random = randomFrom(`${seed} citations`);
  const source = powerLaw(sizes.Source - plan.stubs, 5);
  for (let i = 0; i < sizes.Statement; i += 1) {
    const count = random.weighed([
      [0, 25],
      [1, 30],
      [2, 25],
      [3, 10],
      [4, 10],
    ]);
    for (let nth = 0; nth < count; nth += 1) {
      const mark = random.chance(0.1) ? null : String(1 + random.below(300));
      const cited = random.chance(0.05) ? random.below(plan.stubs) : plan.stubs + source(random);
      yield make.edge('CITES', make.end('Statement', i), make.end('Source', cited), {
        mark: `${nth}`,
        properties: { mark, ibid: random.chance(0.05), intent: random.chance(0.9) ? 'EVIDENCE' : 'SEE_ALSO' },
      });
    }
  }
}
