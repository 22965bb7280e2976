import { parentPort, workerData } from 'node:worker_threads';
import { Sheets, type Written } from '../src/graph/offline/sheets.js';
import { corpusOf, sectionsOf, type Wanted } from './generate/graph.js';
import { labelsOf, sealed, typeOf } from './rows.js';

/** What a thread is told: which graph, where to, and the counter of sections that all threads share. */
export interface Order {
  readonly wanted: Wanted;
  readonly folder: string;
  readonly mark: string;
  readonly counter: SharedArrayBuffer;
}

/** How many elements are told at once. */
const told = 50_000;

/** Writes sections until none is left that no other thread has taken. */
function fill({ wanted, folder, mark, counter }: Order): Written {
  const sheets = new Sheets(folder, mark);
  const corpus = corpusOf(wanted);
  // The longest sections come last in the order of elements, and are taken first.
  const sections = sectionsOf(wanted).reverse();
  const next = new Int32Array(counter);
  let count = 0;
  for (let i = Atomics.add(next, 0, 1); i < sections.length; i = Atomics.add(next, 0, 1)) {
    for (const element of sections[i] ?? []) {
      const properties = sealed(element, corpus);
      if (element.element === 'node') sheets.node({ labels: labelsOf(element), key: element.id, properties });
      else sheets.edge({ type: typeOf(element), from: element.from, to: element.to, properties });
      count += 1;
      if (count % told === 0) parentPort?.postMessage(told);
    }
  }
  return sheets.end();
}

parentPort?.postMessage(fill(workerData as Order));
