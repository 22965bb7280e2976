import { useEffect, useMemo, useState } from 'react';
import { useAddress } from '../address/address.js';
import { Unanswered } from '../graphql/ask.js';
import type { Awaited } from '../graphql/use-answer.js';
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

interface Held {
  readonly key: string;
  readonly data?: Loaded;
  readonly error?: Unanswered;
}

/** What the address tells of; while more is awaited, what was there stays. */
export function useGraph(state: GraphState): Awaited<Loaded> {
  const { asOf } = useAddress();
  const [held, setHeld] = useState<Held>({ key: '' });
  const [attempt, setAttempt] = useState(0);
  const asked = beginning(state, asOf);
  const origin = JSON.stringify(asked.variables);
  const key = [origin, ...stepsOf(state).map(writeStep)].join('\n');
  useEffect(() => {
    let wanted = true;
    load(state, asOf).then(
      (data) => wanted && setHeld({ key, data }),
      (error: unknown) => wanted && setHeld({ key, error: asUnanswered(error) }),
    );
    return () => {
      wanted = false;
    };
    // The key says all that is loaded.
  }, [key, attempt]);
  const current = held.key === key;
  // Another middle is another drawing: nothing of the one before is to stand in it meanwhile.
  const sameOrigin = held.key.startsWith(`${origin}\n`) || held.key === origin;
  return {
    data: sameOrigin ? held.data : undefined,
    error: current ? held.error : undefined,
    stale: !current,
    asked,
    retry: () => {
      setHeld({ key: '' });
      setAttempt((count) => count + 1);
    },
  };
}

function asUnanswered(error: unknown): Unanswered {
  return error instanceof Unanswered ? error : new Unanswered(String(error), 'INTERNAL');
}
