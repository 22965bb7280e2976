/** Comments, texts in quotes, names in backticks, the semicolons between queries, and anything else. */
const parts = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|;|[^/'"`;]+|[\s\S]/g;

/**
 * The queries of a file, without its comments.
 * @example split("// why\nRETURN ';'; RETURN 2;") // ["RETURN ';'", 'RETURN 2']
 */
export function split(text: string): string[] {
  const queries = [''];
  for (const [part] of text.matchAll(parts)) {
    if (part === ';') queries.push('');
    else if (!part.startsWith('//') && !part.startsWith('/*')) queries.push(`${queries.pop()}${part}`);
  }
  return queries.map((query) => query.trim()).filter((query) => query !== '');
}
