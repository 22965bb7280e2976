// Run by global setup, from dist: what all tests share and need not make again. Prints where it is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot, readConfig } from '../../dist/config.js';
import { connect } from '../../dist/graph/connect.js';
import { neo4jJars } from '../../dist/graph/local/jars.js';
import { withLock } from '../../dist/graph/local/lock.js';
import { pathsOf } from '../../dist/graph/local/paths.js';
import { startLocal } from '../../dist/graph/local/start.js';
import { stopLocal } from '../../dist/graph/local/stop.js';
import { migrate } from '../../dist/graph/migrate.js';
import { onStderr } from '../../dist/graph/progress.js';

const { cache, javaHome } = readConfig();
const kept = join(packageRoot, '.gainsay');

await neo4jJars(cache, onStderr);
const template = join(kept, `test-home-${key()}`);
await withLock(`${template}.lock`, async () => existsSync(template) || (await makeTemplate()));
process.stdout.write(JSON.stringify({ cache, template }));

/** A migrated empty home to copy, and Java's classes in the form that loads fastest. */
async function makeTemplate() {
  removeOld();
  const draft = `${template}.draft`;
  const home = join(draft, 'home');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  await migrateFresh(home, join(draft, 'classes.jsa'));
  await stopLocal(home, { force: true });
  rmSync(join(pathsOf(home).neo4j, 'run'), { recursive: true, force: true });
  renameSync(draft, template);
}

/** Another run may be copying one that is not quite new. */
function removeOld() {
  readdirSync(kept)
    .filter((name) => /^test-home-\w+(\.draft)?$/.test(name))
    .map((name) => join(kept, name))
    .filter((folder) => Date.now() - statSync(folder).mtimeMs > 24 * 3_600_000)
    .forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

async function migrateFresh(home, classes) {
  const javaOptions = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', `-XX:ArchiveClassesAtExit=${classes}`];
  const local = await startLocal(home, { cache, javaHome, boltPort: 0, javaOptions, progress: onStderr });
  const graph = await connect({ ...local, database: 'neo4j' });
  await migrate(graph, { progress: onStderr });
  await graph.close();
  local.release();
}

/** All that the content of the prepared home depends on. */
function key() {
  const migrations = join(packageRoot, 'cypher', 'migrations');
  const files = readdirSync(migrations, { recursive: true })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => join(migrations, name));
  const local = ['settings.ts', 'password.ts', 'pom.xml'].map((name) =>
    join(packageRoot, 'src/graph/local', name),
  );
  const hash = createHash('sha256').update(cache);
  for (const file of [...files, ...local, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
