import { Why } from '../parts/why.js';
import { sentence } from '../words.js';
import { gapWords, valueOf } from './fields.js';
import type { Sums as Answer } from './operation.js';

/** Totals with their parts, and how far the two are apart; which of them is at fault is not said. */
export function Sums({ figures: { sums, suspectValues } }: { readonly figures: Answer }) {
  if (sums.length === 0 && suspectValues.length === 0) return null;
  return (
    <>
      {sums.length > 0 && <h3>Totals and their parts</h3>}
      <ul className="links">
        {sums.map((sum) => (
          <SumItem key={sum.total.id} sum={sum} />
        ))}
      </ul>
      {suspectValues.length > 0 && <h3>What does not fit together</h3>}
      <ul className="links">
        {suspectValues.map(({ kind, label }, index) => (
          <li key={`${kind} ${index}`}>
            <Why of="SuspectValueKind" value={kind} rule="suspect-values" /> {sentence(label)}
          </li>
        ))}
      </ul>
    </>
  );
}

function SumItem({ sum }: { readonly sum: Answer['sums'][number] }) {
  const { total, parts, stated, sum: comesTo, partsAreBounds, relation } = sum;
  const shown = parts.nodes.map(
    (part) => `${valueOf(part)}${part.population ? ` (${part.population})` : ''}`,
  );
  return (
    <li>
      {valueOf(total)}
      {total.population && ` (${total.population})`}, of which {shown.join(' + ')}
      {parts.totalCount > parts.nodes.length && ` and ${parts.totalCount - parts.nodes.length} more`}.{' '}
      {stated !== null && comesTo !== null && `${gapWords(stated, comesTo)} `}
      {partsAreBounds && 'One of the parts is a bound or a range, and so is their sum. '}
      <Why of="FigureRelation" value={relation} rule="suspect-values" />
    </li>
  );
}
