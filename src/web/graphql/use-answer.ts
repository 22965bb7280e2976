import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { ask, keyOf, Unanswered } from './ask.js';

/** What is known of an answer. While a new one is awaited, the old one stays and is `stale`. */
export interface Awaited<Data> {
  readonly data: Data | undefined;
  readonly error: Unanswered | undefined;
  readonly stale: boolean;
  /** What was asked, to be shown. */
  readonly asked: { readonly document: unknown; readonly variables: object };
  readonly retry: () => void;
}

interface State<Data> {
  readonly key: string;
  readonly data?: Data;
  readonly error?: Unanswered;
}

/** Asks whenever the operation or its variables change; `null` asks nothing yet. */
export function useAnswer<Data, Variables extends object>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): Awaited<Data> {
  const [state, setState] = useState<State<Data>>({ key: '' });
  const [attempt, setAttempt] = useState(0);
  const key = variables ? keyOf(document, variables) : '';
  useEffect(() => {
    if (!variables) return;
    let wanted = true;
    ask(document, variables).then(
      (data) => wanted && setState({ key, data: data as Data }),
      (error: unknown) => wanted && setState({ key, error: asUnanswered(error) }),
    );
    return () => {
      wanted = false;
    };
    // The key says all of the operation and its variables.
  }, [key, attempt]);
  const retry = useCallback(() => {
    setState({ key: '' });
    setAttempt((count) => count + 1);
  }, []);
  const current = state.key === key;
  return {
    data: state.data,
    error: current ? state.error : undefined,
    stale: !current,
    asked: { document, variables: variables ?? {} },
    retry,
  };
}

/** What went wrong, whatever it was. */
export function asUnanswered(error: unknown): Unanswered {
  return error instanceof Unanswered ? error : new Unanswered(String(error), 'INTERNAL');
}
