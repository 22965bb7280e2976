import { looks, type Stance } from '../stances.js';
import { wordsOf } from '../words.js';
import { stancePaths } from './stance-paths.js';

interface Props {
  readonly stance: Stance;
  /** Where the words stand beside it, they are not said twice. */
  readonly silent?: boolean;
  readonly doubtful?: boolean;
}

/** A stance as shape, letter and tone. */
export function StanceMark({ stance, silent = false, doubtful = false }: Props) {
  const { letter, shape, filled, tone } = looks[stance];
  const words = `${wordsOf(stance)}${doubtful ? ', doubtfully' : ''}`;
  return (
    <span className={`stance ${tone} ${doubtful ? 'doubtful' : ''}`} title={words}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className={filled ? 'filled' : 'hollow'}>
        <path d={stancePaths[shape]} />
      </svg>
      <span aria-hidden="true">
        {letter}
        {doubtful && '?'}
      </span>
      {!silent && <span className="hidden">{words}</span>}
    </span>
  );
}
