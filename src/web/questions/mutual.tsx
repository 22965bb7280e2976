import { useAddress } from '../address/address.js';
import { useTitle } from '../address/use-title.js';
import { ClaimItem, claimTable } from '../claim/item.js';
import type { Table } from '../export/table.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { RulesUsed } from '../parts/rules-used.js';
import { To, ToActor } from '../parts/to.js';
import { counted } from '../words.js';
import { mutualOperation, type Mutual } from './accusations-operation.js';

interface Props {
  readonly a: string;
  readonly b: string;
}

/** What two sides accuse each other of, in two columns of the same make. */
export function MutualAccusations({ a, b }: Props) {
  const { get, asOf } = useAddress();
  const topic = get('topic');
  const answer = useAnswer(mutualOperation, { a, b, ...(topic !== undefined && { topic }), ...asOf });
  const mutual = answer.data?.mutualAccusations;
  useTitle(mutual ? `Accusations: ${mutual.a.name} and ${mutual.b.name}` : 'Accusations');
  return (
    <article className="question">
      <p className="eyebrow">
        <To path="/accusations">Who accuses whom</To>
      </p>
      <Panel
        title="What two sides accuse each other of"
        level={1}
        answer={answer}
        exported={{ table: (data) => bothTable(data.mutualAccusations) }}
      >
        {(data) =>
          data.mutualAccusations ? (
            <Both mutual={data.mutualAccusations} />
          ) : (
            <Nothing>This graph holds no such two actors{'asOf' in asOf ? ' as of then' : ''}.</Nothing>
          )
        }
      </Panel>
    </article>
  );
}

/** The claims of both sides, each with who accuses. */
function bothTable(mutual: Mutual | null): Table {
  if (!mutual) return claimTable([]);
  const { a, b, byA, byB } = mutual;
  const [left, right] = [claimTable(byA.nodes), claimTable(byB.nodes)];
  return {
    columns: ['Who accuses', ...left.columns],
    rows: [...left.rows.map((row) => [a.name, ...row]), ...right.rows.map((row) => [b.name, ...row])],
  };
}

function Both({ mutual }: { readonly mutual: Mutual }) {
  const { a, b, byA, byB, rules, truncated } = mutual;
  return (
    <>
      <div className="two-sides">
        <Side accuser={a} accused={b} claims={byA} />
        <Side accuser={b} accused={a} claims={byB} />
      </div>
      {truncated && <p className="meta">More was there than is followed.</p>}
      <RulesUsed rules={rules} section="accusations" />
    </>
  );
}

interface SideProps {
  readonly accuser: Mutual['a'];
  readonly accused: Mutual['a'];
  readonly claims: Mutual['byA'];
}

function Side({ accuser, accused, claims }: SideProps) {
  return (
    <section aria-label={`${accuser.name} accuses ${accused.name}`}>
      <h2>
        <ToActor actor={accuser} /> accuses <ToActor actor={accused} />
      </h2>
      <p className="soft">{counted(claims.totalCount, 'claim')}</p>
      {claims.nodes.length === 0 && <Nothing>No such accusation is recorded here.</Nothing>}
      <ul className="items">
        {claims.nodes.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      {claims.totalCount > claims.nodes.length && (
        <p className="meta">The first {claims.nodes.length} are shown.</p>
      )}
    </section>
  );
}
