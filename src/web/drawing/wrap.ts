/**
 * A text in at most so many lines of at most so many signs; what does not fit is left out with an ellipsis.
 * @example wrap('HALO handed minefield maps over', 14, 2) // ['HALO handed', 'minefield map…']
 */
export function wrap(text: string, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => cut(line, width));
  const last = kept.at(-1);
  if (lines.length > most && last !== undefined && !last.endsWith('…'))
    kept[most - 1] = length(last) < width ? `${last}…` : cut(`${last}…`, width);
  return kept;
}

const length = (text: string): number => Array.from(text).length;

/** Cuts between code points, never within one. */
function cut(text: string, width: number): string {
  const signs = Array.from(text);
  return signs.length <= width ? text : `${signs.slice(0, width - 1).join('')}…`;
}
