import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Express, Request, Response } from 'express';
import { packageRoot } from '../config.js';
import { policy } from './headers.js';
import { zippedSender, type Send } from './zipped.js';

/** Every address of the explorer, as `src/web/views.ts` has them; others are answered by it with 404. */
export const viewPaths = [
  '/',
  '/search',
  '/claims',
  '/claim/:id',
  '/actors',
  '/actor/:id',
  '/actor/:id/stances',
  '/actor/:id/voices',
  '/accusations',
  '/sources',
  '/source/:id',
  '/source/:id/impact',
  '/source/:id/audit',
  '/event/:id',
  '/changes',
  '/gaps',
  '/graph',
  '/matrix',
  '/timeline',
  '/saved',
  '/rules',
];

/** Their first words, by which logs and metrics name them. */
export const viewNames = [...new Set(viewPaths.flatMap((path) => path.split('/')[1] || []))];

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Everything from this server, nothing from elsewhere, and no script or style that is not a file of ours. */
const contentPolicy = policy({
  'default-src': "'self'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
});

/** Serves the explorer that `vite build` made: one page for all its addresses, and its parts under `/assets`. */
export function serveExplorer(app: Express, folder = join(packageRoot, 'dist', 'web')): void {
  const page = readPage(folder);
  const assets = readAssets(join(folder, 'assets'));
  const sendPage = (status: number) => (_request: Request, response: Response) => {
    response.set({ 'Content-Security-Policy': contentPolicy, 'Cache-Control': 'no-cache' });
    response.status(status).type('html').send(page);
  };
  app.get(viewPaths, sendPage(200));
  app.get('/assets/:name', async (request, response, next) => {
    const send = assets.get(request.params.name);
    if (!send) return void next();
    // Its name holds the hash of what is in it.
    response.set('Cache-Control', 'public, max-age=31536000, immutable');
    await send(request, response);
  });
  app.get('/{*elsewhere}', (request, response, next) => {
    const wantsPage = request.path !== '/graphql' && request.accepts(['json', 'html']) === 'html';
    if (wantsPage) sendPage(404)(request, response);
    else next();
  });
}

/** A server whose explorer was not built still answers GraphQL, and says so. */
function readPage(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return '<!doctype html><html lang="en"><title>Gainsay</title><p>The explorer is not built: npm run build. GraphQL is at /graphql.</p></html>';
  }
}

function readAssets(folder: string): ReadonlyMap<string, Send> {
  try {
    return new Map(readdirSync(folder).map((name) => [name, readAsset(join(folder, name))]));
  } catch {
    return new Map();
  }
}

const readAsset = (file: string): Send =>
  zippedSender(types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
