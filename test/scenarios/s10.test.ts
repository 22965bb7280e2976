import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

interface Pair {
  readonly comparable: string;
  readonly reasons: readonly string[];
  readonly relation: string | null;
}

test('S10 97,000 and 92,000 mines on maps are of other places and days, and do not conflict', async () => {
  const found = await answer(`{ figures(measure: "mines-on-maps") {
    figures { nodes { value qualifier period { edtf } places { nodes { id } } givenFor { id } } }
    pairs { nodes { comparable reasons relation links { type note } } } } }`);
  expect(found).toEqual({
    figures: [
      {
        value: 97_000,
        qualifier: 'ABOUT',
        period: '2021-06-12',
        places: ['aghdam'],
        givenFor: 'maps-97000-aghdam',
      },
      {
        value: 92_000,
        qualifier: 'ABOUT',
        period: '2021-07-03',
        places: ['fuzuli', 'zangilan'],
        givenFor: 'maps-92000-fizuli-zangilan',
      },
    ],
    pairs: [
      {
        comparable: 'NO',
        reasons: ['OTHER_UNIT', 'OTHER_POPULATION', 'OTHER_PLACE', 'OTHER_PERIOD'],
        relation: null,
        links: [
          {
            type: 'LOOKS_LIKE',
            note: 'Different exchange, districts and unit (anti-tank and anti-personnel): not a conflict.',
          },
        ],
      },
    ],
  });
});

test('S10 fifteen detainees each time: the same number of two exchanges', async () => {
  const pairs = (await answer(`{ figures(measure: "detainees-exchanged") { pairs { nodes {
    comparable reasons relation } } } }`)) as Pair[];
  expect(pairs).toEqual([
    { comparable: 'NO', reasons: ['OTHER_POPULATION', 'OTHER_PLACE', 'OTHER_PERIOD'], relation: null },
  ]);
});
