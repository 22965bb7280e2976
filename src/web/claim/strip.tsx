import { StanceMark } from '../parts/stance-mark.js';
import { When } from '../parts/when.js';
import { looks, type Look } from '../stances.js';
import { makersWords } from '../words.js';
import type { Position } from './positions-operation.js';

const rows: readonly {
  readonly title: string;
  readonly tones: readonly Look['tone'][];
  readonly none?: string;
}[] = [
  { title: 'Says so', tones: ['asserts'], none: 'nobody is recorded as saying so' },
  { title: 'Admits it', tones: ['admits'] },
  { title: 'Denies or disputes it', tones: ['denies'], none: 'no denial is recorded here' },
  { title: 'Answers without either', tones: ['aside'] },
  { title: 'Weighs it', tones: ['weighs'] },
  { title: 'Calls for it', tones: ['asks'] },
];

/** Who stands where, at a glance; each leads to the statement. */
export function Strip({ positions }: { readonly positions: readonly Position[] }) {
  return (
    <dl className="strip">
      {rows.map(({ title, tones, none }) => {
        const mine = positions.filter(({ stance }) => stance && tones.includes(looks[stance].tone));
        if (mine.length === 0 && none === undefined) return null;
        return (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {mine.map((position) => (
                <StripEntry key={position.node.id} position={position} />
              ))}
              {mine.length === 0 && <span className="unknown">{none}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function StripEntry({ position: { stance, doubtful, node } }: { readonly position: Position }) {
  if (!stance) return null;
  return (
    <a href={`#${encodeURIComponent(node.id)}`} className="strip-entry">
      <StanceMark stance={stance} doubtful={doubtful} />
      <span>{makersWords(node.madeBy.edges)}</span>
      <span className="date">
        <When date={node.said} none="undated" />
      </span>
    </a>
  );
}
