import { actorDoubles } from '../../src/model/likeness/actors.js';
import { inOrder } from '../../src/model/likeness/candidate.js';
import { claimDoubles, type ClaimWords } from '../../src/model/likeness/claims.js';
import { plain } from '../../src/model/likeness/letters.js';
import { alike, spellingOf } from '../../src/model/likeness/names.js';
import { addressOf, sourceDoubles, type SourceMarks } from '../../src/model/likeness/sources.js';

const likeness = (one: string, other: string) => alike(spellingOf(one), spellingOf(other))?.rule;

describe('names', () => {
  const found: [string, string, string][] = [
    ['HALO Trust', 'the “Halo” Trust', 'same spelling'],
    ['Müller, José', 'MULLER JOSE', 'same spelling'],
    ['Armenia’s Ministry of Defense', 'Ministry of Defense, Armenia', 'word order'],
    ['Nikol Pashinyan', 'Nikol Pashinian', 'transliteration'],
    ['Nikol Pashinyan', 'Նիկոլ Փաշինյան', 'transliteration'],
    ['Nikol Pashinyan', 'Никол Пашинян', 'transliteration'],
    ['İlham Əliyev', 'Ilham Aliyev', 'same spelling'],
    ['İlham Əliyev', 'Ильхам Алиев', 'transliteration'],
    ['Ilham Aliyev', 'Илһам Әлијев', 'transliteration'],
    ['Qarabağ', 'Karabakh', 'transliteration'],
    ['Xocavənd', 'Khojavend', 'close spelling'],
    ['Hacıyev', 'Hajiyev', 'same spelling'],
    ['Armen Yedigarian', 'Армен Едигарян', 'transliteration'],
    ['Zohrabyan Naira', 'Naira Zohrabian', 'transliteration'],
    ['Zakhar Prilepin', 'Sakhar Prilepine', ''],
    ['ICBL', 'International Campaign to Ban Landmines', 'acronym'],
    ['I.C.B.L.', 'The International Campaign to Ban Landmines', 'acronym'],
    ['N. Pashinyan', 'Nikol Pashinyan', 'initials'],
    ['Landmine Monitor', 'Landmines Monitor', 'close spelling'],
    ['Pashinyan', 'Nikol Pashinyan', 'part of a name'],
  ];
  test.each(found)('%s and %s', (one, other, rule) => {
    expect(likeness(one, other) ?? '').toBe(rule);
    expect(likeness(other, one) ?? '').toBe(rule);
  });

  const unlike: [string, string][] = [
    ['Armenia Ministry of Foreign Affairs', 'Azerbaijan Ministry of Foreign Affairs'],
    ['Armenia', 'Armenian officials (unnamed group)'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Boris Avagyan', 'Boris Avakov'],
    ['Brigade 5', 'Brigade 6'],
    ['Regiment 100001', 'Regiment 100002'],
    ['UN', 'Ufa Nine'],
    ['Nikol Pashinyan', 'Anna Hakobyan'],
    ['Zambia', 'Gambia'],
    ['', 'Armenia'],
  ];
  test.each(unlike)('%s is not %s', (one, other) => {
    expect(likeness(one, other)).toBeUndefined();
  });

  test('letters of no script that is known stay, and nothing else is lost', () => {
    expect(plain('日本 – Ţ΄ ½')).toBe('日本 t 1 2');
  });

  const actor = (id: string, kind: string | null, ...names: string[]) => ({
    id,
    text: names[0] ?? '',
    kind,
    names,
  });

  test('an actor is compared by all spellings; of another kind it counts less; only persons go by a part', () => {
    const actors = [
      actor('c', 'PERSON', 'Nikol Pashinyan', 'the prime minister'),
      actor('a', 'PERSON', 'Пашинян'),
      actor('b', 'STATE', 'Pashinyan'),
    ];
    expect(inOrder([...actorDoubles(actors)])).toEqual([
      expect.objectContaining({ one: { id: 'a', text: 'Пашинян' }, other: { id: 'b', text: 'Pashinyan' }, score: 0.76 }),
      expect.objectContaining({
        one: { id: 'a', text: 'Пашинян' },
        score: 0.6,
        why: [{ rule: 'part of a name', one: 'Пашинян', other: 'Nikol Pashinyan' }],
      }),
    ]); // prettier-ignore
  });
});

describe('claims', () => {
  const none = { lang: null, about: { earliest: null, latest: null }, actors: [], terms: [] };
  const claim = (id: string, text: string, more: Partial<ClaimWords> = {}): ClaimWords => ({
    id,
    text,
    ...none,
    ...more,
  });
  const score = (one: ClaimWords, other: ClaimWords) => [...claimDoubles([one, other])][0]?.score;
  const text = 'Armenia used antipersonnel mines near Khojavend in October 2020.';

  test('in the same words, in near-equal words, and in other words', () => {
    expect(score(claim('a', text), claim('b', 'In October 2020, Armenia used antipersonnel mines near Khojavend'))).toBe(1);
    const near = score(claim('a', text), claim('b', 'Armenia used antipersonnel mines near Khojavend in early October 2020.'));
    expect(near).toBeGreaterThan(0.8);
    expect(near).toBeLessThan(1);
    expect(score(claim('a', text), claim('b', 'Two deminers were hurt in Lachin.'))).toBeUndefined();
  }); // prettier-ignore

  test.each<[string, Partial<ClaimWords>, Partial<ClaimWords>]>([
    ['about others', { actors: ['armenia'] }, { actors: ['azerbaijan'] }],
    ['about another time', { about: { earliest: null, latest: '2019-12-31' } }, { about: { earliest: '2020-10-01', latest: null } }],
    ['in another language', { lang: 'en' }, { lang: 'hy' }],
    ['with another number', {}, { text: text.replace('2020', '2021') }],
    ['denied', {}, { text: text.replace('used', 'never used') }],
  ])('that are %s are left apart', (_, one, other) => {
    expect(score(claim('a', text, one), claim('b', text, other))).toBeUndefined();
  }); // prettier-ignore

  test('of many claims each is compared with few', () => {
    const many = Number(process.env['GAINSAY_SOAK'] ? 100_000 : 5_000);
    const words = Array.from({ length: 2_000 }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}${n}x`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''));
    let seed = 7;
    const any = () => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length] ?? '';
    const claims = Array.from({ length: many }, (_, n) => claim(`c-${n}`, Array.from({ length: 12 }, any).join(' ')));
    const [first, last] = [claims[0]?.text ?? '', `${claims[many >> 1]?.text} indeed`];
    const started = performance.now();
    const found = [...claimDoubles([...claims, claim('x', first), claim('y', last)])];
    expect(found.map(({ one, other }) => `${one.id} ${other.id}`).sort()).toEqual(['c-0 x', `c-${many >> 1} y`]);
    expect(performance.now() - started).toBeLessThan(60_000);
    if (process.env['GAINSAY_SOAK']) console.info(`${many} claims compared in ${Math.round(performance.now() - started)} ms`);
  }); // prettier-ignore
});

describe('sources', () => {
  const source = (id: string, more: Partial<SourceMarks>): SourceMarks => ({
    id,
    text: 'Mine Ban Policy',
    url: null,
    published: { earliest: null, latest: null, written: null },
    publishers: [],
    files: [],
    ...more,
  });
  const rules = (one: Partial<SourceMarks>, other: Partial<SourceMarks>) =>
    [...sourceDoubles([source('a', one), source('b', other)])].flatMap(({ why, score }) =>
      why.map(({ rule }) => `${score} ${rule}`),
    );
  const day = (written: string) => ({ earliest: written, latest: written, written });

  test('an address leads to the same place whatever follows the reader', () => {
    expect(addressOf('https://www.example.org/a/?utm_source=x&b=2&a=1#top')).toBe('example.org/a?a=1&b=2');
    expect(addressOf('not an address')).toBeUndefined();
    expect(rules({ url: 'http://example.org/a?fbclid=1', text: 'A' }, { url: 'https://example.org/a/', text: 'B' })).toEqual([
      '0.95 same address',
    ]);
    expect(rules({ url: 'http://example.org/a?id=1', text: 'A' }, { url: 'https://example.org/a?id=2', text: 'B' })).toEqual([]);
  }); // prettier-ignore

  test('a title counts with publisher and date, and not against them', () => {
    const given = { publishers: ['p'], published: day('2013-11-28') };
    expect(rules(given, given)).toEqual(['0.9 same title, same publisher, same date']);
    expect(rules(given, {})).toEqual(['0.6 same title']);
    expect(rules(given, { ...given, publishers: ['q'] })).toEqual([]);
    expect(rules(given, { ...given, published: day('2017-10-31') })).toEqual([]);
    expect(rules({ text: 'A', files: ['f'] }, { text: 'B', files: ['f'] })).toEqual(['1 same file']);
  });
});
