import { GainsayError } from '../model/errors.js';
import type { Graph } from './run.js';

/** A graph as one client sees it: it reads nothing older than the writes that the client knows of, by their bookmarks. */
export interface ClientGraph extends Graph {
  /** The bookmarks of what was written through it, and of what was given: whoever is given these reads all of it. */
  readonly bookmarks: readonly string[];
}

/**
 * The view of a client who wrote somewhere else: through another process, on another member of a cluster.
 * @param given the bookmarks that the client was told there
 */
export function asClient(graph: Graph, given: readonly string[]): ClientGraph {
  let bookmarks = given;
  const told = (written: readonly string[]): void => void (bookmarks = written);
  return {
    base: graph,
    read: (text, parameters) => graph.read(text, parameters, { after: bookmarks }),
    write: (work, options) => graph.write(work, { ...options, after: bookmarks, told }),
    summary: (text, parameters, options) => graph.summary(text, parameters, options),
    get queriesRun() {
      return graph.queriesRun;
    },
    get underWay() {
      return graph.underWay;
    },
    get bookmarks() {
      return bookmarks;
    },
    close: () => graph.close(),
  };
}

const most = 20;
const wellFormed = /^[\w+/=:.-]{1,1000}$/;

/**
 * Bookmarks as a header carries them: apart by commas.
 * @throws GainsayError BAD_USER_INPUT when they cannot be bookmarks
 */
export function readBookmarks(header: string | undefined): readonly string[] {
  if (header === undefined || header === '') return [];
  const bookmarks = header.split(',').map((each) => each.trim());
  if (bookmarks.length > most || !bookmarks.every((each) => wellFormed.test(each))) throw noBookmark();
  return bookmarks;
}

/** @param cause what the database said of it, if it was asked */
export const noBookmark = (cause?: Error): GainsayError =>
  new GainsayError('BAD_USER_INPUT', 'The header Gainsay-Bookmark holds no bookmark of this database.', {
    remedy: 'Send it as an answer of this graph gave it, or leave it out.',
    ...(cause && { cause }),
  });
