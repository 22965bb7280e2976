import { useAddress } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { tableOf, type Table } from '../export/table.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Chosen } from '../parts/listing.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { TableScroll } from '../parts/table-scroll.js';
import { To, ToActor } from '../parts/to.js';
import { counted } from '../words.js';
import { accusationsOperation, type Accusations as Answer } from './accusations-operation.js';
import { MutualAccusations } from './mutual.js';

/** Which party accuses which; with two of them in the address, what each accuses the other of. */
export default function Accusations() {
  const { get } = useAddress();
  const [a, b] = [get('a'), get('b')];
  return a !== undefined && b !== undefined ? <MutualAccusations a={a} b={b} /> : <Pairs />;
}

function Pairs() {
  useTitle('Accusations');
  const filters = filtersOf<VariablesOf<typeof accusationsOperation>>(useAddress(), {
    one: ['by', 'against', 'topic'],
  });
  const answer = useAnswer(accusationsOperation, { ...filters, ...usePage() });
  return (
    <article className="question">
      <Panel
        title="Who accuses whom"
        level={1}
        answer={answer}
        exported={{ table: (data) => pairTable(data.accusations) }}
      >
        {({ accusations }) => (
          <>
            <p className="lead">
              Accuser and accused are told as the parties for which they act on the day of the allegation. Who
              only endorses, admits or reports alleges nothing.
            </p>
            <Chosen />
            <PairList accusations={accusations} />
            <RulesUsed rules={accusations.rules} section="accusations" />
          </>
        )}
      </Panel>
    </article>
  );
}

const pairTable = ({ nodes }: Answer): Table =>
  tableOf(nodes, {
    'Who accuses': ({ accuser }) => accuser.name,
    Whom: ({ accused }) => accused.name,
    Claims: ({ claimCount }) => claimCount,
    'Times alleged': ({ allegationCount }) => allegationCount,
    'Accuser id': ({ accuser }) => accuser.id,
    'Accused id': ({ accused }) => accused.id,
  });

function PairList({ accusations: { nodes, totalCount, pageInfo } }: { readonly accusations: Answer }) {
  if (nodes.length === 0) return <Nothing>No accusation here fits all of these filters.</Nothing>;
  return (
    <>
      <TableScroll name="Accusations">
        <table className="figures">
          <caption>{counted(totalCount, 'pair')}, most claims first</caption>
          <thead>
            <tr>
              <th scope="col">Who accuses</th>
              <th scope="col">Whom</th>
              <th scope="col">Claims</th>
              <th scope="col">Times alleged</th>
              <th scope="col">Both ways</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((pair) => (
              <Pair key={`${pair.accuser.id} ${pair.accused.id}`} pair={pair} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <Pager page={pageInfo} />
    </>
  );
}

function Pair({
  pair: { accuser, accused, claimCount, allegationCount },
}: {
  pair: Answer['nodes'][number];
}) {
  return (
    <tr>
      <th scope="row">
        <ToActor actor={accuser} />
      </th>
      <td>
        <ToActor actor={accused} />
      </td>
      <td className="number">{claimCount}</td>
      <td className="number">{allegationCount}</td>
      <td>
        <To path="/accusations" params={{ a: accuser.id, b: accused.id }} row>
          both sides
          <span className="hidden">
            , what each accuses the other of: {accuser.name} and {accused.name}
          </span>
        </To>
      </td>
    </tr>
  );
}
