import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { formatError } from './api/errors.js';
import type { Context } from './api/context.js';
import { readSchema } from './api/schema.js';
import { packageRoot } from './config.js';
import { readSteps } from './graph/compose/steps.js';
import type { Graph } from './graph/run.js';
import { homePage } from './home-page.js';
import { GainsayError } from './model/errors.js';

export interface Serving {
  /** The address to open, without a path. */
  readonly url: string;
  /** Stops taking requests, lets those under way end (10 s at most), and leaves the graph open. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly logger?: Logger;
}

/** How long a stop waits for requests under way. */
const drainMilliseconds = 10_000;

/**
 * Serves GraphQL at `/graphql`, `/livez`, `/readyz` and a short page at `/`.
 * @throws GainsayError UNAVAILABLE when the port is in use or may not be used
 */
export async function serve(graph: Graph, options: ServeOptions): Promise<Serving> {
  const apollo = new ApolloServer<Context>({
    schema: readSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), faultLog(options.logger)],
  });
  await apollo.start();
  const steps = readSteps(join(packageRoot, 'cypher'));
  const app = express();
  app.disable('x-powered-by');
  app.use(secure);
  health(app, graph);
  app.get('/', (_request, response) => void response.type('html').send(homePage()));
  app.use(
    '/graphql',
    express.json({ limit: '256kb' }),
    expressMiddleware(apollo, { context: () => Promise.resolve({ graph, steps, requestId: randomUUID() }) }),
  );
  app.use(refuse);
  const server = createServer(app);
  const url = await listen(server, options);
  return { url, close: () => close(server, apollo) };
}

/** `/livez` asks whether the process runs; `/readyz` whether the graph answers. */
function health(app: Express, graph: Graph): void {
  app.get('/livez', (_request, response) => void response.json({ status: 'live' }));
  app.get('/readyz', async (_request, response) => {
    try {
      await graph.read('RETURN 1 AS one');
      response.json({ status: 'ready' });
    } catch (error) {
      const message = error instanceof GainsayError ? error.message : 'the graph does not answer';
      response.status(503).json({ status: 'not ready', message });
    }
  });
}

/** Nothing here is to be framed, guessed at or told to others; the page at `/` needs its own style and no more. */
function secure(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  next();
}

/** A body that cannot be read is the sender's fault, and is told so in GraphQL's form. */
function refuse(error: { status?: number; message?: string }, _request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) return next(error);
  const status = error.status && error.status < 500 ? error.status : 500;
  const code = status === 413 ? 'LIMIT_EXCEEDED' : status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
  const message = status < 500 ? (error.message ?? 'the request cannot be read') : 'Something failed in Gainsay itself.';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** Faults of the program go to the log whole, with the request's id, which is all that the user is shown. */
function faultLog(logger: Logger | undefined): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) {
            const fault = error.originalError;
            if (!fault || (fault instanceof GainsayError && fault.code !== 'INTERNAL')) continue;
            error.extensions['requestId'] = contextValue.requestId;
            logger?.error({ err: fault, requestId: contextValue.requestId }, 'a field failed');
          }
          return Promise.resolve();
        },
      }),
  };
}

function listen(server: Server, { host, port }: ServeOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, host, port)));
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`);
    });
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): GainsayError {
  const reasons: Record<string, string> = { EADDRINUSE: 'is in use', EACCES: 'may not be used by you', EADDRNOTAVAIL: 'is no address of this machine' };
  const message = `${host}:${port} ${reasons[cause.code ?? ''] ?? `cannot be opened (${cause.code ?? cause.message})`}`;
  return new GainsayError('UNAVAILABLE', message, { remedy: 'Choose another port: PORT=4001 npm start', cause });
}

async function close(server: Server, apollo: ApolloServer<Context>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), drainMilliseconds);
  await closed;
  clearTimeout(late);
  await apollo.stop();
}
