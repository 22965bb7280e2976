import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { poolSize } from '../graph/driver.js';
import type { Graph } from '../graph/run.js';

/** A request that has been answered, in words of our own only: what users write is never a label. */
export interface Answered {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  readonly codes: readonly string[];
}

export interface Metrics {
  count(answered: Answered): void;
  /** All measures in Prometheus' text format. */
  print(): Promise<string>;
  readonly contentType: string;
}

const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function measure(graph: Graph): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'gainsay_requests_total',
    help: 'Requests that were answered',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'gainsay_request_seconds',
    help: 'How long requests took',
    labelNames: ['route'],
    buckets: durations,
    registers,
  });
  const errors = new Counter({
    name: 'gainsay_errors_total',
    help: 'Errors that users were shown, by code',
    labelNames: ['code'],
    registers,
  });
  watchGraph(graph, registers);
  return {
    count: ({ route, method, status, seconds: taken, codes }) => {
      requests.inc({ route, method, status });
      seconds.observe({ route }, taken);
      for (const code of codes) errors.inc({ code });
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Read from the graph when they are asked for. */
function watchGraph(graph: Graph, registers: Registry[]): void {
  let counted = 0;
  new Counter({
    name: 'gainsay_queries_total',
    help: 'Queries sent to the database',
    registers,
    collect() {
      this.inc(graph.queriesRun - counted);
      counted = graph.queriesRun;
    },
  });
  new Gauge({
    name: 'gainsay_pool_connections_in_use',
    help: 'Connections to the database that a query holds',
    registers,
    collect() {
      this.set(graph.underWay);
    },
  });
  new Gauge({ name: 'gainsay_pool_connections_max', help: 'Connections that there may be', registers }).set(
    poolSize,
  );
}
