/**
 * What stands in a file goes to a terminal as text, never as the terminal's commands.
 * @example printable('a\u001b[31mb') === 'a\\u001b[31mb'
 */
export const printable = (text: string): string =>
  text.replace(/(?!\n)\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
