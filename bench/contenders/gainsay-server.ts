import { connect } from '../../src/graph/connect.js';
import { serve } from '../../src/server.js';
import { serveChild } from './child.js';

/** Gainsay as it is served to anybody. */
serveChild(async (address) => {
  const graph = await connect(address);
  const { url } = await serve(graph, { port: 0, host: '127.0.0.1' });
  return `${url}/graphql`;
});
