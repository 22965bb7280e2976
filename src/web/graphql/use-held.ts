import { useCallback, useEffect, useState } from 'react';
import { Unanswered } from './ask.js';

interface Held<Data> {
  /** Of what is held; another than the one that is wanted while that is awaited. */
  readonly key: string;
  readonly data?: Data;
  readonly error?: Unanswered;
}

/** Loads whenever the key changes, which says all that is loaded; `null` loads nothing yet. What was there stays meanwhile. */
export function useHeld<Data>(
  key: string,
  load: (() => Promise<Data>) | null,
): { readonly held: Held<Data>; readonly retry: () => void } {
  const [held, setHeld] = useState<Held<Data>>({ key: '' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    load?.().then(
      (data) => wanted && setHeld({ key, data }),
      (error: unknown) => wanted && setHeld({ key, error: asUnanswered(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  const retry = useCallback(() => {
    setHeld({ key: '' });
    setAttempt((count) => count + 1);
  }, []);
  return { held, retry };
}

function asUnanswered(error: unknown): Unanswered {
  return error instanceof Unanswered ? error : new Unanswered(String(error), 'INTERNAL');
}
