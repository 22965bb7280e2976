import { conversionLimits, type Limits } from '../../src/formats/convert.js';
import { readDocument } from '../../src/formats/document.js';
import { htmlText } from '../../src/formats/html.js';
import { pageText } from '../../src/formats/pdf-lines.js';
import { GainsayError } from '../../src/model/errors.js';
import { pdfOf, printed } from '../support/pdf.js';

const html = (text: string): Buffer => Buffer.from(`<!doctype html>${text}`);
const readHtml = async (text: string): Promise<string> => (await readDocument(html(text))).text;

/** Why a document is not read: never an error without a remedy, nor one of the program. */
async function refusal(bytes: Uint8Array, mediaType?: string, limits?: Limits): Promise<string> {
  const error: unknown = await readDocument(bytes, { mediaType, limits }).catch((reason: unknown) => reason);
  if (!(error instanceof GainsayError)) throw error instanceof Error ? error : new Error('it was read');
  expect([error.code, Boolean(error.remedy)]).toEqual(['BAD_USER_INPUT', true]);
  return error.message;
}

describe('HTML', () => {
  const page = `<html lang=en><head><title>Paper</title><style>p { color: red }</style><script>let a = "<p>no";</script></head>
    <body><nav><a href=/>Home</a></nav><main><h1>The  mill</h1><!-- not this -->
    <p>No gate
       was <b>op</b>ened&nbsp;&mdash; “not one”,<br>he said.<sup>1</sup></p>
    <ul><li>One<li><p>Two</p></ul><table><tr><th>Year<th>Gates<tr><td>2015<td><b>3</b></table>
    <pre>\n a\n   b</pre><div>left</div><div>right</div><p hidden>unseen</p><button>Share</button>
    <p>Ar&shy;menian: Հայ &#x1F986;</p></main><footer>Page 3</footer><script>1</script>`;

  test('its words are read in lines and paragraphs, without what is no part of them', async () => {
    expect(await readHtml(page)).toBe(
      'The mill\n\nNo gate was opened — “not one”,\nhe said.1\n\nOne\n\nTwo\n\nYear\tGates\n2015\t3\n\n a\n   b\n\n' +
        'left\nright\n\nArmenian: Հայ 🦆\n\nPage 3',
    );
  });

  test('its character set is that of the mark, what is given, what it names, and UTF-8', async () => {
    const cyrillic = [0xcd, 0xe5, 0xf2];
    const bytes = (start: string): Buffer => Buffer.from([...Buffer.from(start), ...cyrillic]);
    const given = { mediaType: 'text/html; charset="windows-1251"' };
    expect((await readDocument(bytes('<html><p>'), given)).text).toBe('Нет');
    expect((await readDocument(bytes('<html><meta charset="windows-1251"><p>'))).text).toBe('Нет');
    expect((await readDocument(bytes('<?xml version="1.0" encoding="windows-1251"?><html><p>'))).text).toBe(
      'Нет',
    );
    expect((await readDocument(Buffer.from('\ufeff<html><p>Нет', 'utf16le'))).text).toBe('Нет');
    expect(await refusal(bytes('<html><p>'))).toContain('not in the character set utf-8');
    expect(await refusal(bytes('<html><p>'), 'text/html; charset=klingon')).toContain(
      '"klingon" is not known',
    );
  });

  test('blanks are kept in pre alone, and empty lines are those of the page', () => {
    expect(htmlText('a<br><br>b<p>c</p><p> </p><p>d')).toBe('a\n\nb\n\nc\n\nd');
    expect(htmlText('<table><tr><td>a<td><td>c</table>')).toBe('a\t\tc');
    expect(htmlText('<pre>a  b\r\n\tc</pre> d  e')).toBe('a  b\n\tc\n\nd e');
  });

  test('what is nested without end, endless or empty neither stalls nor ends anything', async () => {
    expect(htmlText(`${'<div>'.repeat(20_000)}x`)).toBe('x');
    const few = { ...conversionLimits, characters: 1_000, time: 3_000, memory: 24 };
    expect(await refusal(html('word '.repeat(300)), undefined, few)).toContain('more words than are read');
    expect(await refusal(html('<p title="x">'.repeat(200_000)), undefined, few)).toMatch(
      /more (memory|time)/,
    );
    expect(await refusal(html('<script>1</script>'))).toContain('no words');
    const small = { ...few, bytes: 10 };
    expect(await refusal(html('<p>No gate'), undefined, small)).toContain('more bytes');
  });
});

describe('PDF', () => {
  const letter = pdfOf([
    `${printed(['The mill'], { size: 20, top: 280 })} ${printed(['No gate was opened in the', 'night of the well-', 'known storm.'])} ` +
      printed(['\\223Not one,\\224 he said.'], { top: 150 }),
    printed(['Page two.']),
  ]);

  test('its words are read page by page, lines joined to paragraphs, no hyphen taken away', async () => {
    expect(await readDocument(letter)).toEqual({
      text: 'The mill\n\nNo gate was opened in the night of the well-known storm.\n\n“Not one,” he said.\n\fPage two.',
      mediaType: 'application/pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect((await readDocument(pdfOf([printed(['Packed.'])], { packed: 2 }))).text).toBe('Packed.');
  });

  test('what stands elsewhere on the page is not part of the line before it', async () => {
    const page =
      'BT /F1 12 Tf 20 250 Td (It rained.) Tj 1 0 0 1 61.3 20 Tm (3) Tj 1 0 0 1 150 250 Tm (Note) Tj /F1 7 Tf 4 Ts (1) Tj ET';
    expect((await readDocument(pdfOf([page]))).text).toBe('It rained.\n\n3\n\nNote1');
  });

  test('a soft hyphen at the end of a line goes, columns and letters of another size begin a paragraph', () => {
    const line = (text: string, y: number, height = 10) => ({ text, y, height });
    expect(pageText([line('bat\u00ad', 100), line('talion', 88)])).toBe('battalion');
    expect(pageText([line('bat-', 100), line('talion', 88), line('and 2-', 76), line('3', 64)])).toBe('bat-talion and 2- 3'); // prettier-ignore
    expect(pageText([line('left', 88), line('right', 100), line('small', 90, 6)])).toBe(
      'left\n\nright\n\nsmall',
    );
    expect(pageText([line('Year', 88), line('2015', 88)])).toBe('Year 2015');
  });

  test.each<[string, Buffer, string]>([
    ['no words', pdfOf(['0 0 10 10 re f']), 'no words that can be read'],
    ['no pages', pdfOf([]), 'no words that can be read'],
    ['cut off', letter.subarray(0, 300), 'is broken'],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 0xaa)]), 'is broken'],
    ['a password', pdfOf(['BT (x) Tj ET'], { trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> /ID [<00><00>]` }), 'is encrypted'],
    ['signs that nobody names', pdfOf(['BT /F1 12 Tf 20 250 Td <82a082a2> Tj ET'], { font: '<< /Type /Font /Subtype /Type0 /BaseFont /Foo /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Foo /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /Foo /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 8 /Descent -2 /CapHeight 7 /StemV 8 >> >>] >>' }), 'which characters'],
  ])('with %s is refused', async (_name, bytes, message) => {
    expect(await refusal(bytes)).toContain(message);
  }); // prettier-ignore

  test('what swells or never ends is stopped, and meanwhile others are served', async () => {
    let [latest, longest] = [performance.now(), 0];
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - latest);
      latest = performance.now();
    }, 10);
    const few = { ...conversionLimits, time: 700, memory: 64 };
    const bomb = pdfOf([Buffer.alloc(300_000_000, 0x20)], { packed: 1 });
    latest = performance.now();
    longest = 0;
    const endless = pdfOf(['BT /F1 12 Tf (a) Tj ET '.repeat(200_000)]);
    const refused = await Promise.all([refusal(bomb, undefined, few), refusal(endless, undefined, few)]);
    clearInterval(beat);
    for (const message of refused) expect(message).toMatch(/takes more (memory|time) than/);
    expect(longest).toBeLessThan(1_500);
    expect((await readDocument(letter)).text).toContain('Page two.');
  });
});

test('a document is what its bytes say, and must be what it is said to be', async () => {
  const read = async (bytes: Buffer, mediaType?: string) =>
    (await readDocument(bytes, { mediaType })).mediaType;
  expect(await read(Buffer.from('\ufeffPlain <html>'))).toBe('text/plain');
  expect(await read(Buffer.from('<!-- saved -->\n<!DOCTYPE html SYSTEM "x"><p>x'))).toBe('text/html');
  expect(await read(Buffer.from('<p>A part of a page'), 'Text/HTML')).toBe('text/html');
  expect(await read(html('<p>x'), 'application/xhtml+xml')).toBe('text/html');
  expect(await refusal(html('<p>x'), 'text/plain')).toContain('its bytes are text/html');
  expect(await refusal(Buffer.from('x'), 'application/pdf')).toContain('and is not');
  expect(await refusal(pdfOf([]), 'text/html')).toContain('its bytes are application/pdf');
  expect(await refusal(Buffer.from('x'), 'application/msword')).toContain('are not read');
  expect(await refusal(Buffer.from([0x50, 0xff]))).toContain('no text in UTF-8');
});
