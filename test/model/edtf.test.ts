import fc from 'fast-check';
import { DateError, parseDate } from '../../src/model/edtf.js';

const bounds = (text: string) => {
  const { earliest, latest } = parseDate(text);
  return [earliest, latest];
};

describe('parseDate', () => {
  test.each([
    ['2013-07-26', '2013-07-26', '2013-07-26'],
    ['2013-07', '2013-07-01', '2013-07-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('gives the first and last day of %s', (text, earliest, latest) => {
    expect(parseDate(text)).toEqual({
      text,
      earliest,
      latest,
      begunBy: latest,
      lastsTo: earliest,
      approximate: false,
      uncertain: false,
    });
  });

  test.each([
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['000X', '0001-01-01', '0009-12-31'],
    ['1X99', '1099-01-01', '1999-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['2004-06-XX', '2004-06-01', '2004-06-30'],
    ['2004-XX-31', '2004-01-31', '2004-12-31'],
    ['2004-1X', '2004-10-01', '2004-12-31'],
    ['2013-02-2X', '2013-02-20', '2013-02-28'],
    ['2013-X2-30', '2013-12-30', '2013-12-30'],
    ['19XX-02-29', '1904-02-29', '1996-02-29'],
  ])('takes the digits left open in %s for any that make a day', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  test.each(['XXXX', 'XXXX-12', 'XXXX-12-25', 'XXXX-XX-XX', '/', '../..'])('knows no bound of %s', (text) => {
    expect(bounds(text)).toEqual([null, null]);
  });

  test.each([
    ['/2020', null, '2020-12-31'],
    ['../1999', null, '1999-12-31'],
    ['1994/..', '1994-01-01', null],
    ['1994/', '1994-01-01', null],
    ['2002-02-01/2002-02-02', '2002-02-01', '2002-02-02'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
    ['2000/XXXX', '2000-01-01', null],
    ['2013-21/2013-23', '2013-03-01', '2013-11-30'],
  ])('reads the period %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it('knows when a period has begun at the latest and ends at the earliest', () => {
    expect(parseDate('1992/1994')).toMatchObject({ begunBy: '1992-12-31', lastsTo: '1994-01-01' });
    expect(parseDate('../1994-05-12')).toMatchObject({ begunBy: '1994-05-12', lastsTo: '1994-05-12' });
    expect(parseDate('1994-05-12/..')).toMatchObject({ begunBy: '1994-05-12', lastsTo: '1994-05-12' });
    expect(parseDate('2004-06-15/2004-06')).toMatchObject({ begunBy: '2004-06-15', lastsTo: '2004-06-15' });
  });

  test.each([
    ['[..2013-11-28]', null, '2013-11-28'],
    ['[2023..]', '2023-01-01', null],
    ['[2008-11..2009]', '2008-11-01', '2009-12-31'],
    ['[2022-09..2023-12-22]', '2022-09-01', '2023-12-22'],
    ['[2004,2006]', '2004-01-01', '2006-12-31'],
    ['[1667,1668, 1670..1672]', '1667-01-01', '1672-12-31'],
    ['[2004-01,2006..]', '2004-01-01', null],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
    ['{..1984}', null, '1984-12-31'],
    ['[2006,2004]', '2004-01-01', '2006-12-31'],
  ])('keeps the outer bounds of %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  test.each([
    ['2013-21', '2013-03-01', '2013-05-31'],
    ['2013-22', '2013-06-01', '2013-08-31'],
    ['2013-29', '2013-09-01', '2013-11-30'],
    ['2013-33', '2013-01-01', '2013-03-31'],
    ['2013-41', '2013-07-01', '2013-12-31'],
  ])('takes the season or part of a year %s by its months', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it('takes a winter for either of the two that bear the name of the year', () => {
    expect(bounds('2013-24')).toEqual(['2012-12-01', '2014-02-28']);
    expect(bounds('2013-30')).toEqual(['2012-12-01', '2014-02-28']);
  });

  test.each([
    ['2021-05~', true, false],
    ['2022-09?', false, true],
    ['2022-09%', true, true],
    ['199X~', true, false],
    ['2013-21?', false, true],
    ['2004-06~-11', true, false],
    ['?2004-06-11', false, true],
    ['1984?/2004~', true, true],
    ['[..2013~]', true, false],
    ['2013', false, false],
  ])('tells that %s is approximate (%s) or uncertain (%s)', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ text, approximate, uncertain });
  });

  it('does not widen the bounds for a qualifier', () => {
    expect(bounds('2021-05~')).toEqual(bounds('2021-05'));
    expect(bounds('2004-06~-11?')).toEqual(['2004-06-11', '2004-06-11']);
  });

  test.each([
    ['', /expected an EDTF date/],
    ['foo', /expected an EDTF date.*got "foo"/],
    ['May 2013', /expected an EDTF date/],
    [' 2013', /expected an EDTF date/],
    ['2013-7', /expected an EDTF date/],
    ['2013-13', /expected a day of the calendar/],
    ['2013-42', /expected a day of the calendar/],
    ['2013-21-05', /expected a day of the calendar/],
    ['2013-02-30', /expected a day of the calendar/],
    ['2013-02-3X', /expected an EDTF date/],
    ['2013-02-29', /expected a day of the calendar/],
    ['XXX1-02-29', /expected a day of the calendar/],
    ['0000', /expected a day of the calendar/],
    ['0001-24', /expected a day of the calendar/],
    ['9999-24', /expected a day of the calendar/],
    ['-0005', /years? from 0001 to 9999/],
    ['Y170000002', /year from 0001 to 9999/],
    ['Y-17000', /year from 0001 to 9999/],
    ['Y17E8', /year from 0001 to 9999/],
    ['1950S2', /year from 0001 to 9999/],
    ['10000', /year from 0001 to 9999/],
    ['20130726', /year from 0001 to 9999/],
    ['2013-07-26T10:00:00Z', /without a time/],
    ['19', /year of four places/],
    ['199', /year of four places/],
    ['2010/2008', /the earlier date first/],
    ['[2010..2008]', /the earlier date first/],
    ['2010/2011/2012', /one slash/],
    ['[]', /between the brackets/],
    ['[..]', /between the brackets/],
    ['[2013', /expected an EDTF date/],
    ['[2013}', /expected an EDTF date/],
    ['..', /expected an EDTF date/],
    ['[2013/2014]', /expected an EDTF date/],
  ])('refuses %j and says what it expected', (text, message) => {
    expect(() => parseDate(text)).toThrow(DateError);
    expect(() => parseDate(text)).toThrow(message);
  });

  it('throws nothing but DateError, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '2',
      '0',
      '1',
      '9',
      'X',
      '-',
      '/',
      '..',
      '[',
      ']',
      '{',
      ',',
      '?',
      '~',
      '%',
      'T',
      'Y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 14 }).map((p) => p.join('')),
        ),
        (text) => {
          try {
            const date = parseDate(text);
            expect(date.text).toBe(text);
            if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(DateError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the same bounds for open digits as a search through every day', () => {
    const days = allDays(2010, 2019);
    const digits = ['01X', '0123456789X', '01X', '0123456789X', '012X', '0123456789X'];
    const pattern = fc.tuple(...digits.map((choices) => fc.constantFrom(...choices)));
    fc.assert(
      fc.property(pattern, ([decade, year, m1, m2, d1, d2]) => {
        const text = `20${decade === 'X' ? '1' : decade}${year}-${m1}${m2}-${d1}${d2}`;
        const shape = new RegExp(`^${text.replaceAll('X', '.')}$`);
        const fit = days.filter((day) => shape.test(day));
        fc.pre(fit.length > 0);
        expect(bounds(text)).toEqual([fit[0], fit.at(-1)]);
      }),
      { numRuns: 300 },
    );
  });
});

function allDays(from: number, to: number): string[] {
  const days: string[] = [];
  for (let day = Date.UTC(from, 0, 1); day <= Date.UTC(to, 11, 31); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
