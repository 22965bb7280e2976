import { Why } from '../parts/why.js';
import { say } from './fields.js';
import type { Pair } from './operation.js';

interface Props {
  readonly pair: Pair;
  /** Which figure of the claim it is compared with, where the claim gives several. */
  readonly other?: string;
}

/** Whether two figures can be compared, what they then say together, or why they cannot. */
export function Comparison({ pair, other }: Props) {
  const { comparable, reasons, relation, gap, links } = pair;
  return (
    <div className="comparison">
      {other !== undefined && <span className="soft">with {other}: </span>}
      <span>{comparabilityWords[comparable]}</span>
      {relation && <Why of="FigureRelation" value={relation} rule="figures-side-by-side" />}
      {gap !== null && gap !== 0 && <span>{say(gap)} apart</span>}
      {reasons.map((reason) => (
        <Why key={reason} of="ComparabilityReason" value={reason} rule="figures-side-by-side" />
      ))}
      {links.map(({ id, note }) => note && <span key={id}>Note: {note}</span>)}
    </div>
  );
}

const comparabilityWords: Readonly<Record<string, string>> = {
  YES: 'can be compared',
  MAYBE: 'can perhaps be compared',
  NO: 'cannot be compared',
};
