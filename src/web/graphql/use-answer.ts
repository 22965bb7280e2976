import type { TadaDocumentNode } from 'gql.tada';
import { ask, keyOf, type Unanswered } from './ask.js';
import { useHeld } from './use-held.js';

/** What is known of an answer. While a new one is awaited, the old one stays and is `stale`. */
export interface Awaited<Data> {
  readonly data: Data | undefined;
  readonly error: Unanswered | undefined;
  readonly stale: boolean;
  /** What was asked, to be shown. */
  readonly asked: { readonly document: unknown; readonly variables: object };
  readonly retry: () => void;
}

/** Asks whenever the operation or its variables change; `null` asks nothing yet. */
export function useAnswer<Data, Variables extends object>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
): Awaited<Data> {
  const key = variables ? keyOf(document, variables) : '';
  const { held, retry } = useHeld<Data>(key, variables && (() => ask(document, variables) as Promise<Data>));
  const current = held.key === key;
  return {
    data: held.data,
    error: current ? held.error : undefined,
    stale: !current,
    asked: { document, variables: variables ?? {} },
    retry,
  };
}
