import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { tooLarge } from '../api/limits/body.js';
import { describeFault } from './log.js';
import { notesOf } from './notes.js';

/** Nothing is at this address; told in GraphQL's form, since a program may have asked. */
export function refuseAddress(_request: Request, response: Response): void {
  refuse(response, 404, 'NOT_FOUND', 'Nothing is here. GraphQL is at /graphql.');
}

/** A body that cannot be read is the sender's fault, and is told so in GraphQL's form. */
export function refuseBody(logger: Logger) {
  return (
    error: { status?: number; message?: string; limit?: number },
    _request: Request,
    response: Response,
    next: NextFunction,
  ): void => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status === 413) {
      const { message, remedy } = tooLarge(error.limit);
      refuse(response, 413, 'LIMIT_EXCEEDED', message, { remedy });
    } else if (status < 500) {
      refuse(response, status, 'BAD_USER_INPUT', error.message ?? 'The request cannot be read.');
    } else {
      const requestId = notesOf(response).id;
      logger.error({ requestId, fault: describeFault(error) }, 'a request failed');
      refuse(response, 500, 'INTERNAL', 'Something failed in Gainsay itself.', { requestId });
    }
  };
}

/** Answers in GraphQL's form that a request is not taken. */
export function refuse(
  response: Response,
  status: number,
  code: string,
  message: string,
  more: object = {},
): void {
  notesOf(response).codes.push(code);
  response.status(status).json({ errors: [{ message, extensions: { code, ...more } }] });
}
