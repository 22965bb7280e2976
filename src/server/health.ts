import { setTimeout as sleep } from 'node:timers/promises';
import type { Express } from 'express';
import type { Graph } from '../graph/run.js';

/** In milliseconds: a balancer that asks whether we are ready waits a second, and much of that may be lost on the way. */
const patience = 500;

/** `/livez` asks whether the process runs; `/readyz` whether the graph answers, with 503 if not. */
export function health(app: Express, graph: Graph): void {
  const ask = asker(graph);
  app.get('/livez', (_request, response) => void response.json({ status: 'live' }));
  app.get('/readyz', async (_request, response) => {
    const ready = await Promise.race([ask(), sleep(patience, false, { ref: false })]);
    if (ready) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', message: 'The database does not answer.' });
  });
}

/** One question at a time, for however many ask; one that has had no answer for a while is given up. */
function asker(graph: Graph): () => Promise<boolean> {
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  return () => {
    const now = performance.now();
    if (asked && now - asked.at < patience) return asked.answer;
    const answer = graph.read('RETURN 1 AS one').then(
      () => true,
      () => false,
    );
    const mine = { at: now, answer };
    asked = mine;
    void answer.then(() => {
      if (asked === mine) asked = undefined;
    });
    return answer;
  };
}
