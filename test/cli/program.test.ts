import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { freshFolder, gainsay } from '../support/gainsay.js';

jest.setTimeout(60_000);

test('help goes to standard output, with examples and exit codes', async () => {
  const { code, out, err } = await gainsay(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Examples:');
  expect(out).toContain('5  UNAVAILABLE');
});

test('a command that does not exist is answered with the one that was meant', async () => {
  const { code, out, err } = await gainsay(['strat']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Did you mean start?');
  expect(await gainsay(['constructor'])).toMatchObject({ code: 2, out: '' });
});

test('an option that a command does not have is wrong input', async () => {
  expect(await gainsay(['start', '--port', 'many'])).toMatchObject({ code: 2, out: '' });
  expect(await gainsay(['status', '--loud'])).toMatchObject({ code: 2, out: '' });
});

test('status of a home without a database starts nothing', async () => {
  const home = freshFolder('home');
  const { code, out } = await gainsay(['status', '--json'], { GAINSAY_HOME: home });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({ local: { folder: join(home, 'neo4j'), running: false, leases: [] } });
  expect(await gainsay(['stop'], { GAINSAY_HOME: home })).toMatchObject({
    code: 0,
    out: 'The local Neo4j did not run.\n',
  });
});

describe('a setting that is unfit is named, with its remedy', () => {
  test.each([
    ['PORT', { PORT: 'many' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://127.0.0.1:7687' }],
  ])('%s', async (name, variables) => {
    const { code, out, err } = await gainsay(['status'], variables);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(name);
    expect(err).not.toContain('    at ');
  });

  test('and a password in an address is not repeated', async () => {
    const { code, err } = await gainsay(['status'], {
      NEO4J_URI: 'bolt://me:s3cret@db:7687',
      NEO4J_PASSWORD: 'x',
    });
    expect(code).toBe(2);
    expect(err).not.toContain('s3cret');
  });
});

test('settings are read from .env in the working folder, and the environment wins', async () => {
  const folder = freshFolder('cwd');
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\nNEO4J_URI=\n');
  const { code, err } = await gainsay(['status'], {}, folder);
  expect(code).toBe(2);
  expect(err).toContain('LOG_LEVEL');
  expect(await gainsay(['status'], { LOG_LEVEL: 'warn' }, folder)).toMatchObject({ code: 0, err: '' });
});

test('a database that is not there is told with its address', async () => {
  const variables = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  const { code, out, err } = await gainsay(['migrate'], variables);
  expect({ code, out }).toEqual({ code: 5, out: '' });
  expect(err).toContain('bolt://127.0.0.1:1');
});

describe('what the local Neo4j needs, and is not there, is told with three ways on', () => {
  const threeWays = (text: string) =>
    ['NEO4J_URI', 'Maven', 'docker compose up'].every((way) => text.includes(way));

  test('a Java that is too old', async () => {
    const bin = freshFolder('bin');
    writeFileSync(join(bin, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
    chmodSync(join(bin, 'java'), 0o755);
    const path = `${bin}${delimiter}${process.env['PATH']}`;
    const { code, err } = await gainsay(['migrate'], {
      PATH: path,
      JAVA_HOME: '',
      GAINSAY_HOME: freshFolder('home'),
    });
    expect(code).toBe(5);
    expect(err).toContain('java is Java 11');
    expect(threeWays(err)).toBe(true);
  });

  test('no Java', async () => {
    const { code, err } = await gainsay(['migrate'], {
      PATH: freshFolder('bin'),
      JAVA_HOME: '',
      GAINSAY_HOME: freshFolder('home'),
    });
    expect(code).toBe(5);
    expect(err).toContain('no Java was found');
    expect(threeWays(err)).toBe(true);
  });

  test('no Maven, while Neo4j has not been fetched', async () => {
    const { code, err } = await gainsay(['migrate'], withoutCache(binWithJava()));
    expect(code).toBe(5);
    expect(err).toContain('Maven (mvn), which was not found');
    expect(threeWays(err)).toBe(true);
  });

  test('a Maven that fails, with its last words', async () => {
    const bin = binWithJava();
    writeFileSync(join(bin, 'mvn'), '#!/bin/sh\necho "[ERROR] no route to the repository"\nexit 1\n');
    chmodSync(join(bin, 'mvn'), 0o755);
    const { code, err } = await gainsay(['migrate'], withoutCache(bin));
    expect(code).toBe(5);
    expect(err).toContain('no route to the repository');
    expect(threeWays(err)).toBe(true);
  });
});

/** A path on which there is nothing but Java and a shell. */
function binWithJava(): string {
  const bin = freshFolder('bin');
  for (const name of ['java', 'sh']) {
    const found = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    symlinkSync(execFileSync('readlink', ['-f', found], { encoding: 'utf8' }).trim(), join(bin, name));
  }
  return bin;
}

function withoutCache(bin: string): NodeJS.ProcessEnv {
  return { PATH: bin, GAINSAY_HOME: freshFolder('home'), GAINSAY_CACHE: freshFolder('cache') };
}
