import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler, type Response } from 'express';
import { pino, type Logger } from 'pino';
import { formatError } from './api/errors.js';
import { limitRule } from './api/limits/document.js';
import { limits } from './api/limits/numbers.js';
import { sharedSchema } from './api/schema.js';
import { sharedSteps, type Steps } from './graph/compose/steps.js';
import { asClient } from './graph/bookmarks.js';
import type { Graph } from './graph/run.js';
import { bookmarksOf, takeBookmarks } from './server/bookmark.js';
import { serveExplorer } from './server/explorer.js';
import { executing } from './server/gateway.js';
import { serveGraphiql } from './server/graphiql.js';
import { secure } from './server/headers.js';
import { health } from './server/health.js';
import { drain, listen } from './server/listen.js';
import { tellOfRequests } from './server/log.js';
import { measure } from './server/metrics.js';
import { notesOf, takeNotes, type ServedContext } from './server/notes.js';
import { requestPlugin } from './server/plugin.js';
import { refuseAddress, refuseBody } from './server/refuse.js';

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
  /** Without one, nothing is logged. */
  readonly logger?: Logger;
  /** Whether `/graphiql` is served; it is unless this is false. */
  readonly graphiql?: boolean;
  /** Whether the schema may be asked for; it may unless this is false. */
  readonly introspection?: boolean;
  /** Whether recordings are taken; unless it is said, they are where only this machine can reach the server. */
  readonly recording?: boolean;
  /** Milliseconds that a request may take. */
  readonly timeLimit?: number;
}

/**
 * Serves GraphQL at `/graphql`, GraphiQL at `/graphiql`, `/livez`, `/readyz`, `/metrics`, and the explorer at `/` and all
 * its addresses. The graph need not answer yet.
 * @throws GainsayError UNAVAILABLE when the port is in use or may not be used
 */
export async function serve(graph: Graph, options: ServeOptions): Promise<Serving> {
  const logger = options.logger ?? pino({ level: 'silent' });
  const steps = sharedSteps();
  const apollo = apolloServer(steps, logger, options.introspection ?? true);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // Nobody keeps an answer, to ask later whether it is still the same; what may be kept says so itself.
  app.disable('etag');
  const metrics = measure(graph);
  app.use(takeNotes, tellOfRequests(logger, metrics), secure);
  health(app, graph);
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.print());
  });
  const { graphiql = true } = options;
  if (graphiql) serveGraphiql(app);
  const recording = options.recording ?? isLoopback(options.host);
  app.use(
    '/graphql',
    readBody(recording),
    takeBookmarks,
    answerGraphql(apollo, {
      graph,
      steps,
      recording,
      timeLimit: options.timeLimit ?? limits.time,
    }),
  );
  serveExplorer(app);
  app.use(refuseAddress);
  app.use(refuseBody(logger));
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  const url = await listen(server, options.host, options.port);
  return { url, close: () => drain(server).then(() => apollo.stop()) };
}

function apolloServer(steps: Steps, logger: Logger, introspection: boolean): ApolloServer<ServedContext> {
  return new ApolloServer<ServedContext>({
    gateway: executing(sharedSchema()),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule(steps)],
    formatError,
    logger: quiet(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      requestPlugin(logger),
    ],
  });
}

/** Apollo Server's own words may hold what users sent; what failed is told by our plugin. */
function quiet(logger: Logger) {
  const told = (level: 'warn' | 'error') => () => logger[level]('Apollo Server failed');
  const silent = () => undefined;
  return { debug: silent, info: silent, warn: told('warn'), error: told('error') };
}

/** Documents come with mutations alone; that it is one is known once the body is read (`server/plugin.ts`). */
const readBody = (recording: boolean): RequestHandler =>
  express.json({
    limit: recording ? limits.recording : limits.body,
    verify: (_request, response: Response, body) => {
      notesOf(response).bytes = body.length;
    },
  });

interface Answering {
  readonly graph: Graph;
  readonly steps: Steps;
  readonly recording: boolean;
  readonly timeLimit: number;
}

function answerGraphql(
  apollo: ApolloServer<ServedContext>,
  { graph, steps, recording, timeLimit }: Answering,
): RequestHandler {
  return expressMiddleware(apollo, {
    context: ({ res }) => {
      const notes = notesOf(res);
      const deadline = performance.now() + timeLimit;
      const client = asClient(graph, bookmarksOf(res));
      return Promise.resolve({ graph: client, steps, recording, notes, requestId: notes.id, deadline });
    },
  });
}

/** Nobody on another machine reaches a server that listens there. */
const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);
