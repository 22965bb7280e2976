import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { viewNames } from './explorer.js';
import type { Metrics } from './metrics.js';
import { notesOf } from './notes.js';

/** Routes and methods that stand in logs and metrics; what else is asked for is the asker's invention. */
const routes = new Set(['/', '/graphql', '/graphiql', '/livez', '/readyz', '/metrics']);
/** What begins so is told by its first word: what follows may be what somebody looked for. */
const folders = new Set(['assets', ...viewNames]);
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
/** Asked every few seconds by machines. */
const monitoring = new Set(['/livez', '/readyz', '/metrics']);

/** One line in the log for each request, and its place in the metrics, once it has been answered. */
export function tellOfRequests(logger: Logger, metrics: Metrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const begun = performance.now();
    const route = routeOf(request.path);
    const method = methods.has(request.method) ? request.method : 'other';
    response.once('close', () => {
      const { id, operation, codes } = notesOf(response);
      const milliseconds = performance.now() - begun;
      const status = response.statusCode;
      metrics.count({ route, method, status, seconds: milliseconds / 1000, codes });
      logger[monitoring.has(route) ? 'debug' : 'info'](
        {
          requestId: id,
          method,
          route,
          status,
          ms: Math.round(milliseconds * 10) / 10,
          ...(operation !== undefined && { operation }),
          ...(codes.length > 0 && { codes }),
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

function routeOf(path: string): string {
  const folder = path.split('/')[1] ?? '';
  return routes.has(path) ? path : folders.has(folder) ? `/${folder}` : 'other';
}

/**
 * An error for the log: where it happened and what kind it is. What stands between quotation marks is left out of its
 * message, since the database quotes the values that it stumbles over.
 */
export function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: withoutValues(error.message),
    stack: frames.slice(0, 12).join('\n'),
    ...(error.cause !== undefined && { cause: describeFault(error.cause) }),
  };
}

function withoutValues(message: string): string {
  return message.replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…').slice(0, 500);
}
