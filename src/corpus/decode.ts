/** Text, or where its bytes stop being text. Lines and columns count from 1. */
export type Decoded = { readonly text: string } | { readonly line: number; readonly column: number };

/**
 * Decodes UTF-8 strictly: a byte that is not UTF-8 is a fault with a place, never a replacement character.
 *
 * @param keepMark whether a byte order mark at the start stays as the first character. A document keeps it, since the
 *   places of quotes are counted in exactly the bytes that were hashed; a file of ours does not
 */
export function decodeUtf8(bytes: Uint8Array, { keepMark = false } = {}): Decoded {
  const text = strictly(bytes, keepMark);
  return text === undefined ? firstBadPlace(bytes) : { text };
}

function strictly(bytes: Uint8Array, keepMark: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is never part of another character in UTF-8, so that lines can be tried one by one. */
function firstBadPlace(bytes: Uint8Array): { line: number; column: number } {
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const lineBytes = bytes.subarray(start, end);
    if (strictly(lineBytes, true) === undefined) return { line, column: goodLength(lineBytes) + 1 };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

/** How many characters of a line come before its first byte that is not UTF-8. */
function goodLength(line: Uint8Array): number {
  let [good, bad] = [0, line.length];
  // As a stream, the decoder bears a character that is cut off at the end, so that every prefix of good text passes.
  const passes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line.subarray(0, length), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (passes(middle)) good = middle;
    else bad = middle - 1;
  }
  return new TextDecoder('utf-8').decode(line.subarray(0, good), { stream: true }).length;
}
