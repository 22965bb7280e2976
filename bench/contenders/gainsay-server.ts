import { setFlagsFromString } from 'node:v8';
import { connect } from '../../src/graph/connect.js';
import { serve } from '../../src/server.js';
import { serveChild } from './child.js';

// As `gainsay start` sets it.
setFlagsFromString('--heap-growing-percent=100');

/** Gainsay as it is served to anybody. */
serveChild(async (address) => {
  const graph = await connect(address);
  const { url } = await serve(graph, { port: 0, host: '127.0.0.1' });
  return `${url}/graphql`;
});
