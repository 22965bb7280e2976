import { useAddress } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import type { Table } from '../export/table.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Choice } from '../parts/choice.js';
import { CountedAmong, Facet } from '../parts/facets.js';
import { Listing } from '../parts/listing.js';
import { Nothing } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { SameResult } from '../parts/same-result.js';
import { StanceMark } from '../parts/stance-mark.js';
import type { Stance } from '../stances.js';
import { counted, sentence, wordsOf } from '../words.js';
import { claimFilters, claimParams } from '../views/claims.js';
import { matrixOf, type By, type Matrix } from './fold.js';
import { matrixOperation, type MatrixClaims } from './operation.js';
import { entryText, MatrixTable } from './table.js';

/** The dispute matrix: claims by those who speak, each cell with every stance that was taken, and when. */
export default function MatrixView() {
  useTitle('Dispute matrix');
  const address = useAddress();
  const by: By = address.get('rows') === 'actor' ? 'actor' : 'party';
  const answer = useAnswer(matrixOperation, { ...claimFilters(address), ...usePage() });
  return (
    <Listing
      title="Dispute matrix"
      answer={answer}
      exported={{ table: ({ claims }) => fileOf(matrixOf<Stance>(claims.nodes, by)) }}
      narrowedBy={claimParams}
      facets={({ claims }) => (
        <>
          <CountedAmong list={claims} />
          <Facet title="Topic" param="topic" counts={claims.byTopic} single />
          <Facet title="What answers it" param="finding" counts={claims.byDisputeFinding} />
          <Facet title="Kind" param="kind" counts={claims.byKind} />
          <Facet title="Against" param="against" counts={claims.byAccused} />
        </>
      )}
    >
      {({ claims }) => <Shown claims={claims} by={by} />}
    </Listing>
  );
}

const corner = 'Claim';

function Shown({ claims, by }: { readonly claims: MatrixClaims; readonly by: By }) {
  const matrix = matrixOf<Stance>(claims.nodes, by);
  const cut = claims.nodes.filter(({ statements }) => statements.totalCount > statements.edges.length).length;
  return (
    <>
      <div className="list-head">
        <p>
          {counted(claims.totalCount, 'claim')},{' '}
          {counted(
            matrix.columns.length,
            by === 'party' ? 'party' : 'actor',
            by === 'party' ? 'parties' : 'actors',
          )}
        </p>
        <SameResult />
        <Rows by={by} />
      </div>
      {claims.nodes.length === 0 && <Nothing>No claim here fits all of these filters.</Nothing>}
      {claims.nodes.length > 0 && <MatrixTable matrix={matrix} corner={corner} />}
      {cut > 0 && <p className="meta">Of {counted(cut, 'claim')} only the oldest 25 statements are shown.</p>}
      <Pager page={claims.pageInfo} />
      <Legend matrix={matrix} />
      <p className="meta">
        An empty cell says that no statement is recorded here, and not that none was made.
      </p>
    </>
  );
}

/** The table as it is shown, cell by cell. */
function fileOf({ columns, rows }: Matrix<Stance>): Table {
  return {
    columns: [corner, ...columns.map(({ name }) => name)],
    rows: rows.map(({ claim, cells }) => [
      claim.name,
      ...cells.map((entries) => entries.map(entryText).join(' | ')),
    ]),
  };
}

function Rows({ by }: { readonly by: By }) {
  const address = useAddress();
  const page = { after: address.get('after') ?? null, before: address.get('before') ?? null };
  return (
    <Choice
      name="Columns"
      options={(['party', 'actor'] as const).map((each) => ({
        value: each,
        words: `by ${each}`,
        href: address.with({ ...page, rows: each }),
        chosen: each === by,
      }))}
    />
  );
}

/** The marks that stand in this table, in words. */
function Legend({ matrix }: { readonly matrix: Matrix<Stance> }) {
  const stances = [...new Set(matrix.rows.flatMap(({ cells }) => cells.flat().map(({ stance }) => stance)))];
  return (
    <ul className="legend" aria-label="Marks">
      {stances.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} silent /> {sentence(wordsOf(stance))}
        </li>
      ))}
    </ul>
  );
}
