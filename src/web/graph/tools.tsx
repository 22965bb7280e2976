import { SaveDrawing } from '../drawing/save-drawing.js';
import type { Drawing } from '../drawing/model.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Disclosure } from '../parts/disclosure.js';
import { counted } from '../words.js';
import { mostNodes } from './grow.js';
import type { Commands } from './keys.js';
import type { GraphState } from './state.js';

interface Props {
  readonly title: string;
  readonly state: GraphState;
  readonly on: Commands;
  readonly drawing: Drawing;
  readonly count: number;
  /** What the last expansion brought. */
  readonly told: string;
  readonly asked: Awaited<unknown>['asked'];
}

export function Tools({ title, state, on, drawing, count, told, asked }: Props) {
  const { steps, undone } = state;
  return (
    <div className="graph-tools" role="toolbar" aria-label="Drawing">
      <span className="graph-group">
        <button type="button" onClick={on.undo} disabled={undone >= steps.length}>
          Undo
        </button>
        <button type="button" onClick={on.redo} disabled={undone === 0}>
          Redo
        </button>
      </span>
      <span className="graph-group">
        <button type="button" onClick={() => on.zoom(0.8)} aria-label="Smaller">
          −
        </button>
        <button type="button" onClick={() => on.zoom(1.25)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={on.fit}>
          Show all
        </button>
      </span>
      <span className="graph-count">
        {counted(count, 'node')} of at most {mostNodes}. <span role="status">{told}</span>
      </span>
      <Disclosure label="Save" className="graph-save">
        <p className="actions">
          <SaveDrawing drawing={drawing} title={title} file="gainsay-graph" asked={asked} />
        </p>
      </Disclosure>
    </div>
  );
}
