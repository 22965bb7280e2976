/** Words that are printed on one line of a page: where its feet stand, and how high its letters are, in points. */
export interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * The text of a page. Lines of a paragraph are joined by a blank, paragraphs parted by an empty line: they are parted where
 * the distance is larger than it is between most lines, where letters of another size begin, and where the text goes on
 * further up (another column).
 *
 * A word that is divided at the end of a line keeps its hyphen, since nobody knows whether it has one of its own: what is
 * printed as `well-` and `known` reads `well-known`, and so does what was `bat-` and `talion`. Only a soft hyphen, of which
 * that is known, goes.
 *
 * @example pageText([{ text: 'No gate', y: 100, height: 10 }, { text: 'was opened.', y: 88, height: 10 }]) // 'No gate was opened.'
 */
export function pageText(lines: readonly PrintedLine[]): string {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  const usual = usualDistance(printed);
  return printed
    .map(({ text }) => text.trim())
    .reduce((before, text, index) => {
      const [above, below] = [printed[index - 1], printed[index]];
      if (!above || !below) return text;
      return begins(above, below, usual) ? `${before}\n\n${text}` : joined(before, text);
    }, '');
}

function begins(above: PrintedLine, below: PrintedLine, usual: number): boolean {
  const distance = above.y - below.y;
  const height = Math.max(above.height, below.height);
  const isOtherSize = Math.abs(above.height - below.height) > height * 0.2;
  // On the same line, as cells of a table are, superscripts and what stands behind a gap.
  if (Math.abs(distance) < height * 0.5) return false;
  return distance < 0 || isOtherSize || distance > usual * 1.25 || distance > height * 2.5;
}

/** Of the distances from line to line, that below which a quarter of them lies: titles and gaps are the larger ones. */
function usualDistance(lines: readonly PrintedLine[]): number {
  const distances = lines
    .slice(1)
    .map(({ y }, index) => (lines[index]?.y ?? y) - y)
    .filter((distance) => distance > 1)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? 0;
}

function joined(before: string, text: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + text;
  const isDivided = /\p{L}[-\u2010]$/u.test(before) && /^\p{L}/u.test(text);
  return isDivided ? before + text : `${before} ${text}`;
}
