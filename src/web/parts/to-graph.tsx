import { To } from './to.js';

/** Every node can be seen among its neighbours. */
export function ToGraph({ id }: { readonly id: string }) {
  return (
    <To path="/graph" params={{ start: id }}>
      Show in the graph
    </To>
  );
}
