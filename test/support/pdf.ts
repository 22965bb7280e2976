import { deflateSync } from 'node:zlib';

/** What a PDF of the tests may have besides pages with plain words. */
export interface PdfParts {
  /** Further entries of its trailer. */
  readonly trailer?: string;
  /** Its font, instead of Helvetica with WinAnsiEncoding. */
  readonly font?: string;
  /** How the streams of its pages are packed: so many times. */
  readonly packed?: number;
}

/**
 * A PDF, written by hand: pages with the streams that print them.
 * @example pdfOf(['BT /F1 12 Tf 20 250 Td (No gate was opened.) Tj ET'])
 */
export function pdfOf(
  pages: readonly (string | Buffer)[],
  { trailer, font, packed = 0 }: PdfParts = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]): number =>
    objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))));
  const fontOf = font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`);
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add(fontOf);
  for (const page of pages) {
    let stream = typeof page === 'string' ? latin(page) : page;
    for (let time = 0; time < packed; time += 1) stream = deflateSync(stream, { level: 9 });
    const filter = packed > 0 ? `/Filter [${'/FlateDecode '.repeat(packed)}]` : '';
    const content = add(`<< /Length ${stream.length} ${filter} >>\nstream\n`, stream, '\nendstream');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents ${content} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
    );
  }
  return withTable(objects, trailer ?? '');
}

function withTable(objects: readonly Buffer[], trailer: string): Buffer {
  const parts = [latin('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    places.push(length);
    const part = Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(
    latin(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}` +
        `trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** What prints lines of words from the top of a page, one below the other. */
export const printed = (lines: readonly string[], { size = 12, top = 250 } = {}): string =>
  `BT /F1 ${size} Tf ${size * 1.2} TL 20 ${top} Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
