import { useAddress, viewOf } from '../address/address.js';
import { tableOf, type Table } from '../export/table.js';
import { Choice } from '../parts/choice.js';
import { Nothing } from '../parts/panel.js';
import { TableScroll } from '../parts/table-scroll.js';
import { To } from '../parts/to.js';
import { Why } from '../parts/why.js';
import { counted, wordsOf } from '../words.js';
import type { Impact } from './impact-operation.js';

const kinds = ['NOTHING', 'ONLY_ECHOES', 'ROOTS'] as const;

type ImpactRow = Impact['claims']['nodes'][number];

interface Props {
  readonly claims: Impact['claims'];
  /** The same where no inferred identity is accepted. */
  readonly strict: readonly ImpactRow[];
}

/** Claim by claim: its roots before and after, and what is left. */
export function ImpactTable({ claims: { nodes, totalCount }, strict }: Props) {
  return (
    <>
      <div className="list-head">
        <p>{counted(totalCount, 'claim')} asserted or admitted by statements known through it</p>
        <Left />
      </div>
      {nodes.length === 0 && <Nothing>No claim fits.</Nothing>}
      {nodes.length > 0 && (
        <TableScroll name="Claims that rest on this source">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">Claim</th>
                <th scope="col">Roots now</th>
                <th scope="col">Without it</th>
                <th scope="col">What is left</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((row) => (
                <Row
                  key={row.claim.id}
                  row={row}
                  strict={strict.find(({ claim }) => claim.id === row.claim.id)}
                />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {totalCount > nodes.length && <p className="meta">The first {nodes.length} are shown.</p>}
    </>
  );
}

export const impactTable = (rows: Impact['claims']['nodes']): Table =>
  tableOf(rows, {
    'Claim id': ({ claim }) => claim.id,
    Claim: ({ claim }) => claim.text,
    'Roots now': ({ before }) => before.roots,
    'of unknown origin now': ({ before }) => before.unknownRoots,
    'Roots without it': ({ after }) => after.roots,
    'of unknown origin without it': ({ after }) => after.unknownRoots,
    'Roots lost': ({ lost }) => lost,
    'What is left': ({ left }) => wordsOf(left),
  });

function Row({ row, strict }: { readonly row: ImpactRow; readonly strict: ImpactRow | undefined }) {
  const { claim, before, after, left } = row;
  const differs = strict && (before.roots !== strict.before.roots || after.roots !== strict.after.roots);
  return (
    <tr>
      <th scope="row">
        <To path={viewOf('claim', claim.id)} row>
          {claim.text}
        </To>
        {differs && (
          <span className="soft">
            {' '}
            Where no inferred identity is accepted: {rootWords(strict.before)} now, {rootWords(strict.after)}{' '}
            without it.
          </span>
        )}
      </th>
      <td className="number">{rootWords(before)}</td>
      <td className="number">{rootWords(after)}</td>
      <td>
        <Why of="ClaimLeft" value={left} rule="withdrawal" />
      </td>
    </tr>
  );
}

/** What is of unknown origin is never counted as independent, and so is told apart. */
const rootWords = ({ roots, unknownRoots }: { roots: number; unknownRoots: number }): string =>
  unknownRoots === 0 ? String(roots) : `${roots} (${unknownRoots} of unknown origin)`;

/** Only the claims of which this is left. */
function Left() {
  const address = useAddress();
  const chosen = address.all('left');
  return (
    <Choice
      name="What is left"
      options={[
        { value: 'all', words: 'all', href: address.with({ left: null }), chosen: chosen.length === 0 },
        ...kinds.map((kind) => ({
          value: kind,
          words: wordsOf(kind),
          href: address.with({ left: kind }),
          chosen: chosen.includes(kind),
        })),
      ]}
    />
  );
}
