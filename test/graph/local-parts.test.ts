import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireRoom } from '../../src/graph/local/disk.js';
import { liveLeases, takeLease } from '../../src/graph/local/leases.js';
import { withLock } from '../../src/graph/local/lock.js';
import { leastMemory, memoryFor } from '../../src/graph/local/memory.js';
import { pathsOf } from '../../src/graph/local/paths.js';
import { freePort, isFree } from '../../src/graph/local/ports.js';
import { isAlive, markOf } from '../../src/graph/local/processes.js';
import { silenceOf } from '../../src/graph/local/server.js';
import type { GainsayError } from '../../src/model/errors.js';
import { freshFolder } from '../support/gainsay.js';
import { refusal } from '../support/refusal.js';

const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('a process', () => {
  test('is told apart from a later one with its number', () => {
    const own = markOf(process.pid);
    expect(isAlive(own)).toBe(true);
    expect(isAlive({ ...own, started: 'at another time' })).toBe(false);
  });

  test('that has ended is not alive, also when it was looked at too late', () => {
    expect(isAlive(markOf(ended()))).toBe(false);
  });
});

test('a starting server is given up when its logs fall silent, not while it tells of its recovery', () => {
  const paths = pathsOf(freshFolder('silence'));
  mkdirSync(join(paths.neo4j, 'logs'), { recursive: true });
  const log = join(paths.neo4j, 'logs', 'debug.log');
  writeFileSync(log, '10 % recovered');
  const isStuck = silenceOf(paths, 1_000, () => Date.now() + 60_000);
  utimesSync(log, new Date(), new Date(Date.now() + 59_500));
  expect(isStuck()).toBe(false);
  utimesSync(log, new Date(), new Date(Date.now() + 30_000));
  expect(isStuck()).toBe(true);
});

describe('a lock', () => {
  const fresh = () => join(freshFolder('lock'), 'lock');

  test('is held by one at a time', async () => {
    const file = fresh();
    let inside = 0;
    const counts: number[] = [];
    const work = async () => {
      counts.push((inside += 1));
      await sleep(1);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(file, work)));
    expect(counts).toEqual(Array(8).fill(1));
    expect(existsSync(file)).toBe(false);
  });

  test('of a process that has ended is taken over by one of those who find it', async () => {
    const file = fresh();
    writeFileSync(file, JSON.stringify({ pid: ended(), started: 'long ago' }));
    let inside = 0;
    const work = async () => {
      expect((inside += 1)).toBe(1);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(file, work)));
  });

  test('is free again after work that failed', async () => {
    const file = fresh();
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(file, () => Promise.resolve('yes'))).toBe('yes');
  });

  test('that is held for too long is given up', async () => {
    const file = fresh();
    const refused = withLock(file, () => refusal(withLock(file, () => Promise.resolve(), { patience: 200 })));
    expect(await refused).toMatchObject({ code: 'CONFLICT' });
  });
});

test('leases of ended processes are swept away', () => {
  const home = freshFolder('home');
  const release = takeLease(home);
  const left = join(pathsOf(home).leases, 'left.json');
  writeFileSync(left, JSON.stringify({ pid: ended(), started: 'long ago', command: '', since: '' }));
  expect(liveLeases(home)).toMatchObject([{ pid: process.pid }]);
  expect(existsSync(left)).toBe(false);
  release();
  expect(liveLeases(home)).toEqual([]);
});

test('a disk without room is told before anything is written', () => {
  const home = join(freshFolder('home'), 'not', 'yet');
  requireRoom(home, 1_000_000, 'A new database');
  expect(() => requireRoom(home, 1e18, 'A new database')).toThrow(
    expect.objectContaining({ code: 'UNAVAILABLE' }) as GainsayError,
  );
  expect(existsSync(home)).toBe(false);
});

test('a free port is free', async () => {
  expect(await isFree(await freePort())).toBe(true);
});

test('the server takes more memory for more data, and no more than its share', () => {
  const [mega, giga] = [2 ** 20, 2 ** 30];
  expect(memoryFor(0, 16 * giga)).toEqual(leastMemory);
  expect(memoryFor(1_000 * mega, 16 * giga)).toEqual({ heap: 512, pageCache: 1_000 });
  expect(memoryFor(100 * giga, 16 * giga)).toEqual({ heap: 2_048, pageCache: 2_048 });
  expect(memoryFor(100 * giga, 2 * giga)).toEqual(leastMemory);
});
