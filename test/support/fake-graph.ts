import type { Graph, Row } from '../../src/graph/run.js';

/** A graph without a database, where only what is asked of it matters: it counts, and answers with no row. */
export function fakeGraph(read: (text: string) => Promise<Row[]> = () => Promise.resolve([])): Graph {
  let queriesRun = 0;
  const absent = (): never => {
    throw new Error('This graph is only read.');
  };
  return {
    read: (text) => {
      queriesRun += 1;
      return read(text);
    },
    write: absent,
    summary: absent,
    get queriesRun() {
      return queriesRun;
    },
    underWay: 0,
    close: () => Promise.resolve(),
  };
}
