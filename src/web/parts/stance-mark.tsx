import { looks, type Look, type Stance } from '../stances.js';
import { wordsOf } from '../words.js';

const paths: Readonly<Record<Look['shape'], string>> = {
  up: 'M6 1.2 11 10.5H1Z',
  down: 'M6 10.8 1 1.5h10Z',
  diamond: 'M6 .8 11.2 6 6 11.2.8 6Z',
  circle: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  square: 'M1.6 1.6h8.8v8.8H1.6Z',
  dash: 'M1 4.6h10v2.8H1Z',
};

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
        <path d={paths[shape]} />
      </svg>
      <span aria-hidden="true">
        {letter}
        {doubtful && '?'}
      </span>
      {!silent && <span className="hidden">{words}</span>}
    </span>
  );
}
