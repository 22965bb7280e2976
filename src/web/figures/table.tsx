import type { ReactNode } from 'react';
import { When } from '../parts/when.js';
import { valueOf, type Figure } from './fields.js';
import { TableScroll } from '../parts/table-scroll.js';

interface Props {
  readonly name: string;
  readonly figures: readonly Figure[];
  /** For which claim each is given, where there are several. */
  readonly claimOf?: (figure: Figure) => ReactNode;
}

/** Figures as they are given, beside each other. */
export function FigureTable({ name, figures, claimOf }: Props) {
  return (
    <TableScroll name={name}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Figure</th>
            <th scope="col">Of whom or what</th>
            <th scope="col">Period</th>
            <th scope="col">As written</th>
            {claimOf && <th scope="col">Claim</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.measure.name}</th>
              <td className="number">{valueOf(figure)}</td>
              <td>{figure.population ?? <span className="unknown">not said</span>}</td>
              <td>
                <When date={figure.period} none="not said" />
              </td>
              <td>
                {figure.text ?? ''} {figure.note}
              </td>
              {claimOf && <td>{claimOf(figure)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
