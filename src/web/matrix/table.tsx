import { useRef, type KeyboardEvent } from 'react';
import { pathOfStatement, viewOf } from '../address/address.js';
import { inWords } from '../dates.js';
import { StanceMark } from '../parts/stance-mark.js';
import { To } from '../parts/to.js';
import { looks, type Stance } from '../stances.js';
import { wordsOf } from '../words.js';
import type { Entry, Matrix } from './fold.js';

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The matrix as a table: arrows go from cell to cell, Enter opens the evidence of one. */
export function MatrixTable({
  matrix,
  corner,
}: {
  readonly matrix: Matrix<Stance>;
  readonly corner: string;
}) {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
    const move = moves[event.key];
    if (!cell || !table.current) return;
    if (event.key === 'Enter' && event.target === cell) cell.querySelector('a')?.click();
    if (!move) return;
    event.preventDefault();
    const row = (cell.parentElement as HTMLTableRowElement).rowIndex + move[0];
    table.current.rows[row]?.cells[cell.cellIndex + move[1]]?.focus();
  };
  return (
    <div className="matrix-scroll" tabIndex={0} role="region" aria-label="Dispute matrix">
      <table className="matrix" ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" tabIndex={-1}>
              {corner}
            </th>
            {matrix.columns.map(({ id, name }) => (
              <th key={id} scope="col" tabIndex={-1}>
                {id === '' ? name : <To path={viewOf('actor', id)}>{name}</To>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ claim, cells }, row) => (
            <tr key={claim.id}>
              <th scope="row" tabIndex={-1}>
                <To path={viewOf('claim', claim.id)} row>
                  {claim.name}
                </To>
              </th>
              {cells.map((entries, column) => (
                <td key={matrix.columns[column]?.id} tabIndex={row === 0 && column === 0 ? 0 : -1}>
                  {entries.map((entry) => (
                    <Cell key={entry.statement} claim={claim.id} entry={entry} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ claim, entry }: { readonly claim: string; readonly entry: Entry<Stance> }) {
  const { statement, stance, doubtful, said, voice } = entry;
  return (
    <To path={pathOfStatement(claim, statement)} className="entry">
      <StanceMark stance={stance} doubtful={doubtful} /> <span className="date">{dateOf(said)}</span>
      {voice && <span className="voice"> {voice}</span>}
    </To>
  );
}

const dateOf = (said: string | null): string => (said === null ? 'undated' : inWords(said));

/** What a cell says, for a file. */
export function entryText({ stance, doubtful, said, voice }: Entry<Stance>): string {
  const stanceText = `${looks[stance].letter}${doubtful ? '?' : ''} ${wordsOf(stance)}${doubtful ? ', doubtfully' : ''}`;
  return [stanceText, dateOf(said), ...(voice ? [voice] : [])].join(', ');
}
