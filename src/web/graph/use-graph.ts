import { useMemo } from 'react';
import { useAddress } from '../address/address.js';
import type { Awaited } from '../graphql/use-answer.js';
import { useHeld } from '../graphql/use-held.js';
import { beginning, load, type Loaded } from './load.js';
import { paramsOf, readState, writeStep, stepsOf, type GraphState } from './state.js';

export interface InAddress {
  readonly state: GraphState;
  /** What is seen and selected replaces the address; what is expanded is a new one, so that Back undoes it. */
  readonly go: (next: GraphState, options?: { readonly replace?: boolean }) => void;
}

export function useGraphState(): InAddress {
  const address = useAddress();
  const state = useMemo(() => readState(address.params), [address.params]);
  return { state, go: (next, options) => address.go(address.with(paramsOf(next)), options) };
}

/** What the address tells of; while more is awaited, what was there stays. */
export function useGraph(state: GraphState): Awaited<Loaded> {
  const { asOf } = useAddress();
  const asked = beginning(state, asOf);
  const origin = JSON.stringify(asked.variables);
  const key = [origin, ...stepsOf(state).map(writeStep)].join('\n');
  const { held, retry } = useHeld<Loaded>(key, () => load(state, asOf));
  const current = held.key === key;
  // Another middle is another drawing: nothing of the one before is to stand in it meanwhile.
  const sameOrigin = held.key.startsWith(`${origin}\n`) || held.key === origin;
  return {
    data: sameOrigin ? held.data : undefined,
    error: current ? held.error : undefined,
    stale: !current,
    asked,
    retry,
  };
}
