import type { Graph } from '../graph/run.js';
import type { Steps } from '../graph/compose/steps.js';

/** What every root field is given. */
export interface Context {
  readonly graph: Graph;
  readonly steps: Steps;
  /** Names this request in the log, and to the user when something fails. */
  readonly requestId: string;
}
