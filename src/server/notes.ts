import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Context } from '../api/context.js';
import type { ClientGraph } from '../graph/bookmarks.js';

/** What is told of a request afterwards. Never its text, its variables or its address: they may hold what is confidential. */
export interface Notes {
  readonly id: string;
  /** The name of its operation, once that was found in a valid document. */
  operation?: string;
  /** How many bytes its body has. */
  bytes: number;
  /** The codes of its errors. */
  readonly codes: string[];
}

/** What a root field is given when it is asked over HTTP. */
export interface ServedContext extends Context {
  readonly notes: Notes;
  readonly graph: ClientGraph;
}

const wellFormed = /^[\w.-]{8,64}$/;

/** Every request has an id, the sender's own if it is one that may stand in a log; it comes back with the answer. */
export function takeNotes(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id') ?? '';
  const notes: Notes = { id: wellFormed.test(given) ? given : randomUUID(), bytes: 0, codes: [] };
  response.locals['notes'] = notes;
  response.set('X-Request-Id', notes.id);
  next();
}

export function notesOf(response: Response): Notes {
  return response.locals['notes'] as Notes;
}
