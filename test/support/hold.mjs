// A process that holds the local Neo4j of a home until it is killed or its input closes: node hold.mjs <home> <options>
import { startLocal } from '../../dist/graph/local/start.js';
import { localStatus } from '../../dist/graph/local/status.js';

const [, , home, options] = process.argv;
try {
  const { uri, release } = await startLocal(home, JSON.parse(options));
  const { pid, watchdog } = localStatus(home);
  process.stdout.write(`${JSON.stringify({ uri, server: pid, watchdog })}\n`);
  process.stdin.once('close', release).resume();
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ error: error.message, remedy: error.remedy, code: error.code })}\n`,
  );
}
