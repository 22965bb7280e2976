/** A text, or why the bytes cannot be read. */
export type Read = { readonly text: string } | { readonly fault: readonly [message: string, remedy: string] };

/**
 * Decodes a page of HTML strictly, by what comes first: its byte order mark, the character set that it was given with, the
 * one that it names itself, UTF-8. A byte that does not fit is never replaced, since the words would be others.
 */
export function decodeHtml(bytes: Uint8Array, given?: string): Read {
  const charset = markOf(bytes) ?? given ?? named(bytes) ?? 'utf-8';
  const decoder = decoderOf(charset);
  if (!decoder)
    return {
      fault: [
        `The character set ${JSON.stringify(charset.slice(0, 40))} is not known.`,
        'Name the one that the page is written in: text/html; charset=windows-1251.',
      ],
    };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return {
      fault: [
        `The page is not in the character set ${decoder.encoding}.`,
        'Give the one that it is written in with its media type: text/html; charset=windows-1251.',
      ],
    };
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** As HTML has it, in the first 1,024 bytes. Who names UTF-16 in signs of ASCII means UTF-8. */
function named(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [, charset] =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start) ??
    [];
  return charset === undefined || /^utf-?16/i.test(charset) ? charset && 'utf-8' : charset;
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}
