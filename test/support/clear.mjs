// Run by global teardown, from dist: stops every server of the run, and removes its folder.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopLocal } from '../../dist/graph/local/stop.js';

const [, , run] = process.argv;
const homes = readdirSync(run, { withFileTypes: true }).filter((entry) => entry.isDirectory());
await Promise.all(homes.map(({ name }) => stopLocal(join(run, name), { force: true })));
rmSync(run, { recursive: true, force: true });
