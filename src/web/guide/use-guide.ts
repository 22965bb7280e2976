import { useEffect, useMemo, useState } from 'react';
import { useStored } from '../address/use-stored.js';
import { useAnswer } from '../graphql/use-answer.js';
import { begins } from './begins.js';
import { guideOperation } from './operation.js';
import { stepsOf, type Step } from './steps.js';

/** What this browser keeps of the guide: nothing on the first visit, then the step, or that it was closed. */
const closed = 'closed';

export interface Guide {
  /** None where the graph does not hold what the guide is about. */
  readonly steps: readonly Step[];
  /** The step that is shown; -1 while it is closed. */
  readonly at: number;
  readonly neverSeen: boolean;
  readonly go: (step: number) => void;
  readonly close: () => void;
}

export function useGuide(): Guide {
  const [kept, keep] = useStored('gainsay.guide');
  const idle = useIdle();
  const { data } = useAnswer(guideOperation, idle || kept.length === 1 ? begins : null);
  const claim = data?.claim;
  const steps = useMemo(() => (claim ? stepsOf(claim) : []), [claim]);
  const at = /^\d$/.test(kept) && Number(kept) < steps.length ? Number(kept) : -1;
  const set = (text: string): void => {
    try {
      keep(text);
    } catch {
      // A browser that keeps nothing is offered the guide again.
    }
  };
  return { steps, at, neverSeen: kept === '', go: (step) => set(String(step)), close: () => set(closed) };
}

/** Nobody is to wait for a view because the guide asks, too. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
