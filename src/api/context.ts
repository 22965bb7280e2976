import type { Answered } from '../graph/compose/compose.js';
import type { Graph } from '../graph/run.js';
import type { Steps } from '../graph/compose/steps.js';

/** What every root field is given. */
export interface Context {
  readonly graph: Graph;
  readonly steps: Steps;
  /** Names this request in the log, and to the user when something fails. */
  readonly requestId: string;
  /** Whether recordings are taken; they are unless this is false. */
  readonly recording?: boolean;
  /** By when the request must be answered, on the clock of `performance.now()`; absent where nobody waits behind it. */
  readonly deadline?: number;
  /** What root fields have been answered already, by the names that the operation gives them. */
  readonly answered?: ReadonlyMap<string, Promise<Answered>>;
}
