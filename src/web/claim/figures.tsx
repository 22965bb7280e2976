import { When } from '../parts/when.js';
import { wordsOf } from '../words.js';
import type { ClaimHead } from './operations.js';

type Figure = ClaimHead['figures']['nodes'][number];

/** The figures that the claim gives, beside each other. */
export function Figures({ claim }: { readonly claim: ClaimHead }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Figures">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Figure</th>
            <th scope="col">Of whom or what</th>
            <th scope="col">Period</th>
            <th scope="col">As written</th>
          </tr>
        </thead>
        <tbody>
          {claim.figures.nodes.map((figure) => (
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueOf({ value, min, max, unit, qualifier }: Figure): string {
  const say = (number: number): string => number.toLocaleString('en');
  const range = min !== null && max !== null ? `${say(min)} to ${say(max)}` : '';
  const number = value === null ? range : say(value);
  const qualified = qualifier && qualifier !== 'EXACT' ? `${wordsOf(qualifier)} ${number}` : number;
  return [qualified || 'no number', unit].filter(Boolean).join(' ');
}
