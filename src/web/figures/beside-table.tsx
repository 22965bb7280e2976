import { viewOf } from '../address/address.js';
import { Actors, To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Comparison } from './comparison.js';
import { valueOf } from './fields.js';
import type { BesideFigure, Pair } from './operation.js';
import type { Row } from './order.js';
import { TableScroll } from '../parts/table-scroll.js';

type FigureRow = Row<BesideFigure, Pair>;

export function BesideTable({ rows }: { readonly rows: readonly FigureRow[] }) {
  const own = new Map(rows.flatMap(({ own: mine, figure }) => (mine ? [[figure.id, valueOf(figure)]] : [])));
  return (
    <TableScroll name="Figures beside each other">
      <table className="figures beside-figures">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Of whom or what</th>
            <th scope="col">Place</th>
            <th scope="col">Period</th>
            <th scope="col">Who gives it</th>
            <th scope="col">With this claim’s</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureLine key={row.figure.id} row={row} own={own} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const notSaid = <span className="unknown">not said</span>;

function FigureLine({
  row: { figure, own, pairs },
  own: values,
}: {
  row: FigureRow;
  own: Map<string, string>;
}) {
  const { population, places, period } = figure;
  return (
    <tr className={own ? 'own' : ''}>
      <th scope="row" className="number">
        {valueOf(figure)}
      </th>
      <td>{population ?? notSaid}</td>
      <td>{places.nodes.map(({ name }) => name).join(', ') || notSaid}</td>
      <td>
        <When date={period} none="not said" />
      </td>
      <td>
        <Giver figure={figure} own={own} />
      </td>
      <td>
        {own && 'this claim'}
        {!own && pairs.length === 0 && <span className="unknown">not compared here</span>}
        {pairs.map(({ with: other, pair }) => (
          <Comparison
            key={other}
            pair={pair}
            {...(values.size > 1 && { other: values.get(other) ?? other })}
          />
        ))}
      </td>
    </tr>
  );
}

function Giver({
  figure: { statements, givenFor },
  own,
}: {
  readonly figure: BesideFigure;
  readonly own: boolean;
}) {
  const givers = new Map(
    statements.nodes.flatMap(({ madeBy }) => madeBy.nodes).map((actor) => [actor.id, actor]),
  );
  return (
    <>
      <Actors actors={[...givers.values()]} />
      {statements.totalCount > statements.nodes.length && ' and others'}
      {givenFor && !own && (
        <>
          :{' '}
          <To path={`${viewOf('claim', givenFor.id)}#figures`} row>
            {givenFor.text}
          </To>
        </>
      )}
    </>
  );
}
