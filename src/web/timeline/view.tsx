import { pathOfStatement, useAddress } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import type { Origin } from '../export/file.js';
import { svgFile } from '../export/svg.js';
import { tableOf, type Table } from '../export/table.js';
import { toldColumns } from '../export/told.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { CountedAmong, Facet } from '../parts/facets.js';
import { Listing } from '../parts/listing.js';
import { Nothing } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { SameResult } from '../parts/same-result.js';
import { StanceMark } from '../parts/stance-mark.js';
import { TableScroll } from '../parts/table-scroll.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { counted, makersWords } from '../words.js';
import { Chart } from './chart.js';
import type { Dated } from './marks.js';
import { timelineOperation, type Told } from './operation.js';
import { Period, periodOf } from './period.js';

/** When what was said: statements in lanes by who speaks, and above them when it is said to have happened. */
export default function Timeline() {
  useTitle('Timeline');
  const address = useAddress();
  const filters = filtersOf<VariablesOf<typeof timelineOperation>>(address, { one, several });
  const saidWithin = periodOf(address);
  const answer = useAnswer(timelineOperation, {
    ...filters,
    ...(saidWithin && { saidWithin }),
    ...usePage(),
  });
  return (
    <Listing
      title="Timeline"
      answer={answer}
      exported={{ table: ({ statements }) => toldTable(statements.nodes), svg: drawingOf }}
      narrowedBy={narrowedBy}
      facets={({ statements }) => (
        <>
          <CountedAmong list={statements} />
          <Facet title="Year" param="saidWithin" counts={statements.byYear} single instead={period} />
          <Facet title="Stance taken" param="stance" counts={statements.byStance} />
          <Facet title="Who speaks" param="by" counts={statements.byMaker} />
        </>
      )}
    >
      {({ statements }) => (
        <>
          <div className="list-head">
            <p>{counted(statements.totalCount, 'statement')}, oldest first, the undated last</p>
            <SameResult />
            <Period />
          </div>
          {statements.nodes.length === 0 && <Nothing>No statement here fits all of these filters.</Nothing>}
          <Drawn statements={statements.nodes} />
          <Pager page={statements.pageInfo} />
        </>
      )}
    </Listing>
  );
}

const toldTable = (statements: readonly Told[]): Table =>
  tableOf(statements, {
    ...toldColumns,
    'Said to have happened': ({ position }) => position?.claim?.about?.edtf,
  });

/** The drawing as it stands in the page. */
function drawingOf(origin: Origin): string | null {
  const drawing = document.querySelector<SVGSVGElement>('svg.timeline');
  return drawing && svgFile(drawing, 'Timeline', origin);
}

const one = ['claim', 'topic', 'event', 'party'];
const several = ['by', 'stance'];
/** What a year takes the place of. */
const period = ['from', 'to'];
const narrowedBy = [...one, ...several, 'saidWithin', ...period];

function Drawn({ statements }: { readonly statements: readonly Told[] }) {
  const dated = statements.filter(
    (told): told is Dated => !!told.said && !!(told.said.earliest ?? told.said.latest),
  );
  return (
    <>
      {dated.length > 0 && <Chart statements={dated} />}
      {dated.length < statements.length && (
        <p className="meta">
          {counted(statements.length - dated.length, 'statement')} of this page without a date: only in the
          table.
        </p>
      )}
      <details open={dated.length === 0}>
        <summary>The same as a table</summary>
        <TableScroll name="Statements">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">Said</th>
                <th scope="col">Who</th>
                <th scope="col">Stance</th>
                <th scope="col">Claim</th>
                <th scope="col">Said to have happened</th>
              </tr>
            </thead>
            <tbody>
              {statements.map((told) => (
                <Row key={told.id} told={told} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </>
  );
}

function Row({ told: { id, said, position, madeBy } }: { readonly told: Told }) {
  const claim = position?.claim;
  return (
    <tr>
      <td>
        <When date={said} />
      </td>
      <td>{makersWords(madeBy.edges)}</td>
      <td>{position?.stance && <StanceMark stance={position.stance} doubtful={position.doubtful} />}</td>
      <td>{claim && <To path={pathOfStatement(claim.id, id)}>{claim.text}</To>}</td>
      <td>
        <When date={claim?.about ?? null} none="not said" />
      </td>
    </tr>
  );
}
