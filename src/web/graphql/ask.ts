import { textOf } from './document.js';

/** What went wrong, in words for the reader. */
export class Unanswered extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly remedy?: string,
  ) {
    super(message);
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly remedy?: string };
  }[];
}

/** Answers of this visit, by operation and variables: going back shows what was there. */
const known = new Map<string, Promise<unknown>>();
const mostKnown = 200;
/** When each was answered, for whoever prints or saves it. */
const times = new Map<string, string>();

export const answeredAt = (document: unknown, variables: object): string | undefined =>
  times.get(keyOf(document, variables));

/** Asks, or gives what was answered before. What failed is asked anew the next time. */
export function ask(document: unknown, variables: object): Promise<unknown> {
  const key = keyOf(document, variables);
  const before = known.get(key);
  if (before) return before;
  const text = textOf(document);
  // The database plans a form of question when it is first asked, which may take longer than an answer may; the plan is
  // kept, so that asking again is quick.
  const answer = post(text, variables).catch((error: unknown) => {
    if (error instanceof Unanswered && error.code === 'TIMEOUT') return post(text, variables);
    throw error;
  });
  known.set(key, answer);
  answer.then(
    () => times.set(key, new Date().toISOString()),
    () => forget(key),
  );
  if (known.size > mostKnown) forget([...known.keys()][0] ?? '');
  return answer;
}

function forget(key: string): void {
  known.delete(key);
  times.delete(key);
}

export const keyOf = (document: unknown, variables: object): string =>
  `${JSON.stringify(variables)} ${textOf(document)}`;

async function post(query: string, variables: object): Promise<unknown> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body }).catch(() => {
    throw new Unanswered('Gainsay does not answer.', 'UNREACHABLE', 'Is it still running? Then try again.');
  });
  const answer = (await response.json().catch(() => {
    throw new Unanswered(`The answer cannot be read (status ${response.status}).`, 'UNREADABLE');
  })) as Answer;
  const [error] = answer.errors ?? [];
  if (error)
    throw new Unanswered(error.message, error.extensions?.code ?? 'INTERNAL', error.extensions?.remedy);
  return answer.data;
}
