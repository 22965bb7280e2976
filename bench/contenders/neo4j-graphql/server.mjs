// @neo4j/graphql in a process of its own.
import { open, serve } from './index.mjs';

process.once('message', async (address) => process.send({ url: await serve(await open(address)) }));
process.once('disconnect', () => process.exit());
