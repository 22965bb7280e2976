#!/usr/bin/env node
import { setup } from './setup.mjs';

setup();
// As servers run: graphql-js and Express check less then. Not before, or npm would leave out what the build needs.
process.env.NODE_ENV ??= 'production';
const { main } = await import('../dist/cli/main.js');
await main(process.argv.slice(2));
