/** What different ways of writing the same name in Latin letters have in common, in this order. */
const alike: readonly [RegExp, string][] = [
  [/tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/zh/g, 'j'],
  [/kh|gh/g, 'h'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|[iy]+/g, 'i'],
  [/i+e/g, 'e'],
  [/(?<=[oe])f+$/g, 'v'],
  [/(.)\1+/gu, '$1'],
];

/**
 * How a word of a name sounds, roughly: transliterations of one name mostly come to the same.
 * @param word in plain Latin letters
 * @example soundOf('aliyev') === soundOf('aliev')
 */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [pattern, written]) => sound.replace(pattern, written), word);

/** How many letters must be put in, left out or exchanged; `most + 1` when it is more than `most`. */
export function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}
