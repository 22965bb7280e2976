/**
 * The closed list of error codes, the same in GraphQL (`extensions.code`) and in the terminal (the exit code).
 * INVALID is the terminal's own.
 */
export const exitCodes = {
  /** Something failed that is not the caller's doing. */
  INTERNAL: 1,
  /** An argument is wrong. */
  BAD_USER_INPUT: 2,
  /** Nothing has this id. */
  NOT_FOUND: 3,
  /** A corpus, a quote or a graph breaks its rules. */
  INVALID: 4,
  /** The database, or what is needed to start one, is not there. */
  UNAVAILABLE: 5,
  /** The graph is of another version, or somebody else is at work on it. */
  CONFLICT: 6,
  /** More is asked for than one request may. */
  LIMIT_EXCEEDED: 7,
  TIMEOUT: 8,
  /** Who asks is not known. */
  UNAUTHENTICATED: 9,
  /** Who asks may not. */
  FORBIDDEN: 10,
} as const;
export type ErrorCode = keyof typeof exitCodes;

/**
 * An error that a person can act on: what is wrong, where, and what to do about it.
 * Everything else that is thrown is a fault of the program and reaches users as INTERNAL.
 */
export class GainsayError extends Error {
  override readonly name = 'GainsayError';
  readonly remedy: string | undefined;
  /** What a program can go on with: the present state of what changed meanwhile. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: { remedy?: string; cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
    this.details = options.details;
  }
}

/** One thing wrong in a file, with its place and what to do. Lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In what was sent to be recorded: the keys and indexes that lead to it. */
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
  /** Where it is no mistake of whoever wrote it, but somebody was there before. */
  readonly code?: 'CONFLICT';
}
