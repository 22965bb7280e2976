import { useEffect, useState } from 'react';
import { useAddress } from '../address/address.js';
import { ask, keyOf, Unanswered } from '../graphql/ask.js';
import type { Awaited } from '../graphql/use-answer.js';
import type { ResultOf } from '../graphql/document.js';
import { passagesOperation, type PassagesPage, type QuoteHere } from './operations.js';

const pageSize = 100;
/** More quotes than these are said to be there, and not shown. */
const mostPages = 20;

export interface Read {
  readonly text: string | null;
  readonly quotes: readonly QuoteHere[];
  readonly totalCount: number;
}

interface State {
  readonly key: string;
  readonly data?: Read;
  readonly error?: Unanswered;
}

/** A text with all of its quotes, however many pages they come in. */
export function usePassages(edition: string | undefined): Awaited<Read> {
  const { asOf } = useAddress();
  const variables = { edition: edition ?? '', first: pageSize, ...asOf };
  const key = keyOf(passagesOperation, variables);
  const [state, setState] = useState<State>({ key: '' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (edition === undefined) return;
    let wanted = true;
    readAll(variables).then(
      (data) => wanted && setState({ key, data }),
      (error: unknown) =>
        wanted &&
        setState({
          key,
          error: error instanceof Unanswered ? error : new Unanswered(String(error), 'INTERNAL'),
        }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const current = state.key === key;
  return {
    data: current ? state.data : undefined,
    error: current ? state.error : undefined,
    stale: !current,
    asked: { document: passagesOperation, variables },
    retry: () => {
      setState({ key: '' });
      setAttempt((count) => count + 1);
    },
  };
}

async function readAll(variables: object): Promise<Read> {
  const quotes: QuoteHere[] = [];
  let page = await readPage(variables);
  for (let pages = 1; page; pages += 1) {
    quotes.push(...page.quotes.nodes);
    const { hasNextPage, endCursor } = page.quotes.pageInfo;
    if (!hasNextPage || pages === mostPages) break;
    page = await readPage({ ...variables, after: endCursor });
  }
  return { text: page?.text ?? null, quotes, totalCount: page?.quotes.totalCount ?? 0 };
}

async function readPage(variables: object): Promise<PassagesPage | null> {
  const { node } = (await ask(passagesOperation, variables)) as ResultOf<typeof passagesOperation>;
  return node && 'quotes' in node ? node : null;
}
