/**
 * A process of its own: runs a command, and ends it when our input closes, which the system does for a parent that is
 * killed.
 *
 *     node leash.js <command> <arguments…>
 */
import { spawn } from 'node:child_process';

const [, , command = '', ...args] = process.argv;
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));
process.stdin.once('close', () => child.kill()).resume();
