import { bundledAnswers } from '../hard-cases/answers.js';

const answer = bundledAnswers();

describe('S13 notes without bodies, Ibid., and what a note hides', () => {
  test('six notes of the Armenia profile are lost, and cite stubs', async () => {
    const found = await answer(`{ source(id: "lm-am-2023") { editions { nodes {
      citations(stubKind: LOST_FOOTNOTE) { nodes { mark source { stub } } } } } } }`);
    const lost = (mark: string) => ({ mark, source: 'LOST_FOOTNOTE' });
    expect(found).toEqual([['4', '8', '14', '16', '18', '22'].map(lost)]);
  });

  test('note 6 is Ibid. and leads to the letter of notes 2 and 5', async () => {
    const found = (await answer(`{ source(id: "lm-am-2023") { editions { nodes {
      citations(first: 100) { nodes { mark ibid source { id } } } } } } }`)) as {
      mark: string;
      ibid: boolean;
      source: string;
    }[][];
    const notes = found.flat().filter(({ mark, ibid }) => ibid || ['2', '5'].includes(mark));
    expect(notes).toEqual([
      { mark: '2', ibid: false, source: 'am-letter-2010-04-29' },
      { mark: '5', ibid: false, source: 'am-letter-2010-04-29' },
      { mark: '6', ibid: true, source: 'am-letter-2010-04-29' },
    ]);
  });

  test('note 11 gives an entry without a date, and none is made up', async () => {
    const found = await answer(
      `{ source(id: "fenix-pmn-e") { title published { edtf } flags utterances { nodes { said { edtf } } } } }`,
    );
    expect(found).toMatchObject({
      title: 'PMN-E Mine: Armenia',
      published: null,
      flags: expect.arrayContaining(['undated']) as unknown,
    });
  });

  test('note 12 holds an accusation; its trail leads through a report of 2009', async () => {
    const chain = await answer(`{ attributionChain(
      statement: "u-doc-lm-am-2023.reports.u-lmr-2009.reports.u-az-accusations-2007-2008.am-used-2007-2008.asserts"
    ) { end origin links { tellers { id } document { id } quotes { locator } } } }`);
    expect(chain).toMatchObject({
      end: 'ROOT',
      links: [
        { tellers: ['landmine-monitor'], document: 'lm-am-2023', quotes: ['note 12'] },
        { document: 'lmr-2009', quotes: [] },
        { document: null, quotes: [] },
      ],
    });
  });

  test('a trail says that it goes through a lost note', async () => {
    const chain = await answer(`{ attributionChain(
      statement: "u-doc-lm-am-2023.reports.u-az-mfa-2021-04.am-mined-on-withdrawal-2020.asserts"
    ) { end gaps links { gaps citations { mark source { stub } } } } }`);
    expect(chain).toMatchObject({
      end: 'ROOT',
      gaps: expect.arrayContaining(['LOST_FOOTNOTE']) as unknown,
      links: [
        { gaps: ['LOST_FOOTNOTE'], citations: [{ mark: '14', source: 'LOST_FOOTNOTE' }] },
        { citations: [] },
      ],
    });
  });
});
