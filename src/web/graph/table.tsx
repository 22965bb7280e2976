import { kindWords } from '../drawing/kinds.js';
import type { Drawing } from '../drawing/model.js';
import type { Loaded } from './load.js';
import { PageLink } from './side.js';
import { TableScroll } from '../parts/table-scroll.js';

interface Props {
  readonly loaded: Loaded;
  readonly drawing: Drawing;
}

/** The twin of the drawing: the same nodes and edges as rows. */
export function GraphTable({ loaded, drawing }: Props) {
  return (
    <details className="graph-table">
      <summary>The same as a table</summary>
      <TableScroll name="Nodes and edges">
        <table className="figures">
          <caption>Nodes</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Name</th>
            </tr>
          </thead>
          <tbody>
            {[...loaded.nodes.values()].map(({ node }) => (
              <tr key={node.id}>
                <td>{kindWords(node.__typename)}</td>
                <td>
                  <PageLink node={node} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="figures">
          <caption>Edges</caption>
          <thead>
            <tr>
              <th scope="col">From, edge, to</th>
            </tr>
          </thead>
          <tbody>
            {drawing.edges.map(({ id, words }) => (
              <tr key={id}>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
