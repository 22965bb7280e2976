/**
 * How long work tells how far it is: a line, or with `count` the state of one counter that is told again and again; with
 * a `note`, what else there is to say of it.
 */
export type Progress = (
  text: string,
  count?: { readonly done: number; readonly total: number; readonly note?: string },
) => void;

export const silent: Progress = () => undefined;

/** On a terminal a counter is one line that changes; elsewhere, in a log, every quarter of it is a line. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let counting = '';
  let quarter = -1;
  return (text, count) => {
    if (count === undefined) {
      stream.write(counting === '' ? `${text}\n` : `\n${text}\n`);
      counting = '';
      return;
    }
    const line = `${text}: ${count.done} of ${count.total}${count.note ?? ''}`;
    const reached = Math.floor((4 * count.done) / Math.max(count.total, 1));
    if (stream.isTTY) {
      stream.write(`\r${line.padEnd(counting.length)}`);
      counting = line;
      if (count.done >= count.total) {
        stream.write('\n');
        counting = '';
      }
    } else if (reached !== quarter) {
      quarter = reached;
      stream.write(`${line}\n`);
    }
  };
}

export const onStderr: Progress = (text, count) => (stderr ??= progressOn(process.stderr))(text, count);
let stderr: Progress | undefined;
