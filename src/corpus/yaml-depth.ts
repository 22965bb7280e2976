import { Lexer } from 'yaml';

/** Deeper than the deepest chain of reports that anyone has written, by far. */
const maxDepth = 64;
const maxIndent = 128;

/** What the lexer adds to the text: the beginning of a document, of a scalar, of an error, and a byte order mark. */
const lexerMarks = ['\u0002', '\u001f', '\u0018', '\ufeff'];

/**
 * Finds where a YAML text nests too deeply, before it is parsed: the parser calls itself at every level, and a file of
 * 100,000 brackets ends the process in a way that cannot be caught. Reading its tokens takes no depth.
 */
export function tooDeep(text: string): { line: number; column: number } | undefined {
  let [line, column, brackets, marksInLine] = [1, 1, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || (token === ':' && brackets <= 0)) marksInLine++;
    const indent = column === 1 && token.trim() === '' && !token.includes('\n') ? token.length : 0;
    if (brackets > maxDepth || marksInLine > maxDepth || indent > maxIndent) return { line, column };
    if (lexerMarks.includes(token)) continue;
    const breaks = token.split('\n');
    line += breaks.length - 1;
    column = (breaks.length > 1 ? 1 : column) + (breaks.at(-1)?.length ?? 0);
    if (breaks.length > 1) marksInLine = 0;
  }
  return undefined;
}
