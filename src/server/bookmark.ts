import type { NextFunction, Request, Response } from 'express';
import { readBookmarks } from '../graph/bookmarks.js';
import { GainsayError } from '../model/errors.js';
import { refuse } from './refuse.js';

/** In an answer: what its sender wrote, and read. In a request: read nothing older than this. */
export const bookmarkHeader = 'Gainsay-Bookmark';

/** What the sender of a request knows of that this process may not have heard of yet, once it has been looked at. */
export const bookmarksOf = (response: Response): readonly string[] =>
  response.locals['bookmarks'] as readonly string[];

/** Takes the bookmarks of a request, and refuses what can be none. */
export function takeBookmarks(request: Request, response: Response, next: NextFunction): void {
  try {
    response.locals['bookmarks'] = readBookmarks(request.get(bookmarkHeader));
    next();
  } catch (error) {
    if (!(error instanceof GainsayError)) throw error;
    refuse(response, 400, error.code, error.message, { remedy: error.remedy });
  }
}
