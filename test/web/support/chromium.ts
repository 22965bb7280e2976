import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packageRoot } from '../../../src/config.js';

/** Chromium comes in an npm package, for Linux; elsewhere CHROMIUM_PATH says where one is. */
export const hasBrowser = process.platform === 'linux' || process.env['CHROMIUM_PATH'] !== undefined;

const systemFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];

export function openBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const folder = given === undefined ? unpacked() : '';
  const hasLibraries = systemFolders.some((each) => existsSync(join(each, 'libnss3.so')));
  return chromium.launch({
    executablePath: given ?? join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    env: {
      ...process.env,
      ...(given === undefined && !hasLibraries && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    },
  });
}

/** Unpacked once, beside and then put in place as a whole: what is there is complete. */
function unpacked(): string {
  const cache = process.env['GAINSAY_CACHE'] ?? '';
  const folder = join(cache, `chromium-${packedVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'chromium-draft-'));
  unpackTo(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packedVersion(): string {
  const file = join(packageRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * It unpacks to the folder for temporary files, and its libraries only where it believes to be in a certain cloud: so in
 * a process of its own, with an environment that says so.
 */
function unpackTo(folder: string): void {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: packageRoot, env });
}
