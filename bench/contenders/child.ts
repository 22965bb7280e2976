import type { Address } from '../../src/graph/connect.js';

/** What a server in a process of its own does: it waits to be told where the graph is, and tells where it listens. */
export function serveChild(serve: (address: Address) => Promise<string>): void {
  process.once('message', (address: Address) => {
    void serve(address).then((url) => process.send?.({ url }));
  });
  process.once('disconnect', () => process.exit());
}
