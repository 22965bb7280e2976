import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../drawing/model.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Canvas } from './canvas.js';
import { drawingOf } from './drawing-of.js';
import { mostNodes } from './grow.js';
import { press } from './keys.js';
import type { Loaded } from './load.js';
import { Side } from './side.js';
import { GraphTable } from './table.js';
import { Tools } from './tools.js';
import { useCommands } from './use-commands.js';
import type { InAddress } from './use-graph.js';
import { useView } from './use-view.js';
import { fullName } from './words.js';

interface Props extends InAddress {
  readonly loaded: Loaded;
  readonly asked: Awaited<unknown>['asked'];
}

/** The drawing with what belongs to it: its tools, what is selected, and its twin as a table. */
export function Shown({ state, go, loaded, asked }: Props) {
  const { selected } = state;
  const drawing = useMemo(() => drawingOf(loaded, selected), [loaded, selected]);
  const seen = useView(drawing, loaded.start?.id ?? '', state, go);
  const { on, active, setActive, select, expand, panel } = useCommands({ state, go }, loaded, drawing, seen);
  const told = useTold(loaded, seen.outside);
  const name = loaded.start ? fullName(loaded.start) : '';
  return (
    <div className="graph-columns">
      <div>
        <Tools {...{ state, on, drawing, asked }} title={name} count={loaded.nodes.size} told={told} />
        <Limit loaded={loaded} />
        <Canvas
          name={`Drawing: ${name}`}
          {...{ drawing, seen, active, selected }}
          onActive={setActive}
          onSelect={select}
          onExpand={on.expand}
          onKey={(event, mark) => press(event, mark, drawing, on)}
        />
      </div>
      <Side {...{ loaded, drawing, selected, panel, expand }} close={on.close} />
      <GraphTable loaded={loaded} drawing={drawing} />
    </div>
  );
}

/** Says what an expansion brought, once it is there. */
function useTold(loaded: Loaded, outside: (places: readonly Point[]) => number): string {
  const before = useRef(loaded);
  const [told, setTold] = useState('');
  useEffect(() => {
    const by = loaded.nodes.size - before.current.nodes.size;
    const steps = loaded.steps.length - before.current.steps.length;
    before.current = loaded;
    if (steps === 0) return;
    const out = outside([...loaded.nodes.values()]);
    const where = out > 0 ? ` ${out} of ${loaded.nodes.size} nodes lie outside of what is seen.` : '';
    if (by < 0) setTold(`${-by} taken away.${where}`);
    else setTold(by > 0 ? `${by} added.${where}` : 'No new node: all of it was here already.');
  }, [loaded]);
  return told;
}

function Limit({ loaded }: { readonly loaded: Loaded }) {
  const leftOut = loaded.brought.reduce((sum, each) => sum + each.leftOut, 0);
  if (loaded.nodes.size < mostNodes && leftOut === 0) return null;
  return (
    <p className="graph-limit" role="alert">
      At most {mostNodes} nodes are drawn at once
      {leftOut > 0 && `; ${leftOut} found no room and are not drawn`}. Undo an expansion, or begin anew from a
      node.
    </p>
  );
}
