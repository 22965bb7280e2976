import * as fc from 'fast-check';
import { cslJson, markdown, plain, ris, type Citable } from '../../src/web/cite/citation.js';
import { inWords } from '../../src/web/dates.js';
import { withValues } from '../../src/web/graphql/literal.js';
import { csv } from '../../src/web/export/csv.js';
import { matrixOf } from '../../src/web/matrix/fold.js';
import { passagesOf, stretchesOf } from '../../src/web/source/passages.js';
import { placeOf, scaleOf } from '../../src/web/timeline/lanes.js';
import { parse } from './support/csv.js';

describe('dates in words are no more exact than the date', () => {
  test.each([
    ['2013-07-26', '26 July 2013'],
    ['2013-07', 'July 2013'],
    ['2013', '2013'],
    ['199X', 'the 1990s'],
    ['2015-05-0X', 'May 2015, from the 1st to the 9th'],
    ['2015-10-XX', 'October 2015, day not known'],
    ['[2020..]', '2020 or later'],
    ['[..2020-09-17]', '17 September 2020 or earlier'],
    ['2020-09/2020-11', 'September 2020 to November 2020'],
    ['/2020', 'until 2020, begin not known'],
    ['2021-05~', 'about May 2021'],
    ['2022-09?', 'September 2022 (uncertain)'],
    ['2013-21', 'spring 2013'],
    ['[2013,2015]', '2013 or 2015'],
  ])('%s reads %s', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('a citation', () => {
  const cited: Citable = {
    claim: { id: 'gates-opened', text: 'Orrow opened the gates.' },
    statement: 'letter.gates-opened.denies',
    speaker: 'Ministry of Waterways',
    verb: 'denies it',
    said: '2015-05-20',
    reporters: ['Ambrel Watch'],
    words: 'denied these *claims*',
    verification: 'UNVERIFIED',
    source: { title: 'The Night of the Weir', url: 'https://example.org/weir' },
    edition: { id: 'watch@2015', label: 'first', published: '2015-11' },
    locator: 'p. 3',
    permalink: 'http://localhost:4000/claim/gates-opened#letter',
    accessed: '2026-11-22',
  };

  test('in plain words names who, when, the words, who reports them, where, and that they were not checked', () => {
    expect(plain(cited)).toBe(
      'Ministry of Waterways (2015-05-20) denies it: “Orrow opened the gates.” In the words: “denied these *claims*”. ' +
        'As reported by Ambrel Watch. In The Night of the Weir, first, 2015-11, p. 3. ' +
        'The words were not checked against the text. ' +
        'Gainsay, claim gates-opened, looked up 2026-11-22, http://localhost:4000/claim/gates-opened#letter.',
    );
  });

  test('in Markdown keeps marks of the words from being read as marks, and links only into the web', () => {
    expect(markdown(cited)).toContain('denied these \\*claims\\*');
    expect(markdown(cited)).toContain('[*The Night of the Weir*](<https://example.org/weir>)');
    const sly = { ...cited, source: { title: 'x', url: 'javascript:alert(1)' } };
    expect(markdown(sly) + cslJson(sly) + ris(sly)).not.toContain('javascript:');
  });

  test('as CSL-JSON and RIS has a date no more exact than is known', () => {
    expect(JSON.parse(cslJson(cited))).toMatchObject([
      {
        title: 'The Night of the Weir',
        issued: { 'date-parts': [[2015, 11]] },
        URL: 'https://example.org/weir',
      },
    ]);
    expect(ris(cited).split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - GEN', 'DA  - 2015/11/', 'SP  - p. 3', 'Y2  - 2026/11/22', 'ER  - ']),
    );
    const later = { ...cited, edition: { id: 'x', label: null, published: '[2020..]' } };
    expect(cslJson(later)).not.toContain('issued');
    expect(ris(later)).not.toContain('DA  -');
  });
});

test('CSV is read back as it was written, and nothing in it is calculated', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((cell) => !/^[=+\-@\t\r]/.test(cell));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(parse(csv(rows))).toEqual(rows);
    }),
  );
  expect(csv([['=1+1', '-2', '@x', 'a=b']])).toBe("'=1+1,'-2,'@x,a=b\r\n");
});

test('an operation with its values filled in can be run as it stands', () => {
  const query = 'query Q($id: ID!, $stance: [Stance!], $asOf: AsOf, $first: Int) {\n  x\n}';
  expect(withValues(query, { id: 'a"b', stance: ['DENIES'], asOf: { saidBy: '2014' }, first: 3 })).toBe(
    'query Q($id: ID! = "a\\"b", $stance: [Stance!] = [DENIES], $asOf: AsOf = { saidBy: "2014" }, $first: Int = 3) {\n  x\n}',
  );
});

test('a text cut at its passages is the same text, whatever they overlap; positions are code points', () => {
  const text = 'a😀bc deƒ ghi 𐑖𐑱𐑝 end';
  const length = Array.from(text).length;
  const place = fc.tuple(fc.nat(length), fc.nat(length)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
    verification: 'VERIFIED',
  }));
  fc.assert(
    fc.property(fc.array(place), (quotes) => {
      const passages = passagesOf(quotes, length);
      const stretches = stretchesOf(text, passages);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      passages.forEach(({ start, end }, index) => {
        const words = stretches.filter(({ within }) => within.includes(index)).map((stretch) => stretch.text);
        expect(words.join('')).toBe(Array.from(text).slice(start, end).join(''));
      });
    }),
  );
  const broken = { start: 0, end: 3, verification: 'BROKEN' };
  expect(passagesOf([broken], length)[0]?.anchored).toBe(false);
});

test('a matrix keeps every voice of a party, and says "or" where it is not known who spoke', () => {
  const actor = (id: string) => ({ id, name: id.toUpperCase() });
  const statement = (id: string, stance: string, makers: string[], as = 'ATTRIBUTED') => ({
    stance,
    doubtful: false,
    node: {
      id,
      said: null,
      madeBy: { edges: makers.map((maker) => ({ as, node: actor(maker) })) },
      parties: { nodes: [actor('state')] },
    },
  });
  const edges = [
    statement('1', 'DENIES', ['ministry']),
    statement('2', 'ADMITS', ['minister']),
    statement('3', 'ASSERTS', ['ministry', 'keeper'], 'ALTERNATIVE'),
    statement('4', 'ASKS', ['state']),
  ];
  const { columns, rows } = matrixOf([{ id: 'c', text: 'C', statements: { edges } }], 'party');
  expect(columns).toEqual([actor('state')]);
  expect(rows[0]?.cells[0]?.map(({ stance, voice }) => [stance, voice])).toEqual([
    ['DENIES', 'MINISTRY'],
    ['ADMITS', 'MINISTER'],
    ['ASSERTS', 'MINISTRY or KEEPER'],
    ['ASKS', null],
  ]);
});

test('July 2013 spans its 31 days on the timeline, and an open end is drawn open', () => {
  const month = { edtf: '2013-07', earliest: '2013-07-01', latest: '2013-07-31' };
  const later = { edtf: '[2013-08..]', earliest: '2013-08-01', latest: null };
  const scale = scaleOf([month, later]);
  const { start, end, openStart, openEnd } = placeOf(month, scale);
  expect(Math.round(((end - start) * (scale.to - scale.from)) / 86_400_000)).toBe(31);
  expect([openStart, openEnd]).toEqual([false, false]);
  expect(placeOf(later, scale)).toMatchObject({ end: 1, openEnd: true });
});
