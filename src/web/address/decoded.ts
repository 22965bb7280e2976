/**
 * What stands percent-encoded in an address; as it is where somebody typed what cannot be read.
 * @example decoded('am%20used') // 'am used'
 * @example decoded('100%') // '100%'
 */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
