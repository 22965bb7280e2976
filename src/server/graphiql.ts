import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { readExamples } from '../api/examples.js';
import { policy } from './headers.js';
import { zippedSender, type Send } from './zipped.js';

/** The page in which people write GraphQL, as it is sent. */
interface Page {
  /** Nine megabytes, of which a quarter remains when they are zipped. */
  readonly send: Send;
  readonly mark: string;
  readonly policy: string;
}

/** Serves GraphiQL at `/graphiql`, with the canned questions in its tabs. It asks for nothing from elsewhere. */
export function serveGraphiql(app: Express): void {
  let page: Promise<Page> | undefined;
  app.get('/graphiql', async (request, response) => {
    const { send, mark, policy } = await (page ??= preparePage());
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache', ETag: mark });
    response.vary('Accept-Encoding');
    if (request.fresh) return void response.status(304).end();
    await send(request, response);
  });
}

/** Made once, for the first who asks. */
async function preparePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const text = renderGraphiQL({
    title: 'Gainsay: GraphiQL',
    endpoint: '/graphql',
    defaultTabs: readExamples().map(({ query }) => ({ query })),
  });
  const html = Buffer.from(text);
  const mark = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  return { send: zippedSender('html', html), mark, policy: policyFor(text) };
}

/** Its one script by its hash, and the workers and styles that this makes. */
function policyFor(html: string): string {
  const begin = html.indexOf('<script>') + '<script>'.length;
  const script = html.slice(begin, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return policy({
    'script-src': `'sha256-${hash}' blob:`,
    'worker-src': 'blob:',
    'style-src': "'unsafe-inline'",
    'font-src': 'data:',
    'img-src': "'self' data:",
    'connect-src': "'self'",
  });
}
