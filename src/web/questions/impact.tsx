import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { RulesUsed } from '../parts/rules-used.js';
import { To } from '../parts/to.js';
import { counted } from '../words.js';
import { impactOperation, lostOperation, type Impact as Answer } from './impact-operation.js';
import { impactTable, ImpactTable } from './impact-table.js';
import { LostStatements } from './lost-statements.js';

const [mostClaims, mostStatements] = [100, 50];

/** What falls if a source is withdrawn, and what is left. */
export default function Impact() {
  const { id = '' } = useParams();
  const address = useAddress();
  const filters = filtersOf<Omit<VariablesOf<typeof impactOperation>, 'id' | 'first' | 'inferred'>>(address, {
    several: ['left'],
  });
  const asked = { ...filters, id, first: mostClaims };
  const answer = useAnswer(impactOperation, { ...asked, inferred: true });
  const strict = useAnswer(impactOperation, { ...asked, inferred: false });
  const lost = useAnswer(lostOperation, { id, first: mostStatements, ...address.asOf });
  const impact = answer.data?.sourceImpact;
  const title = impact?.source.title ?? id;
  useTitle(`If withdrawn: ${title}`);
  return (
    <article className="question">
      <p className="eyebrow">
        <To path={viewOf('source', id)}>{title}</To>
      </p>
      <Panel
        title="What falls if this source is withdrawn"
        level={1}
        answer={answer}
        exported={{
          table: (data) => impactTable(data.sourceImpact?.claims.nodes ?? []),
          also: [strict, lost],
        }}
      >
        {(data) =>
          data.sourceImpact ? (
            <Shown impact={data.sourceImpact} strict={strict.data?.sourceImpact ?? null} />
          ) : (
            <Nothing>No such source is held here.</Nothing>
          )
        }
      </Panel>
      {impact && (
        <Panel title="The statements and reports" anchor="statements" answer={lost}>
          {(data) => data.sourceImpact && <LostStatements {...data.sourceImpact} />}
        </Panel>
      )}
    </article>
  );
}

function Shown({ impact, strict }: { readonly impact: Answer; readonly strict: Answer | null }) {
  const { claims, claimsLosingRoots, claimsLeftWithNone, rules, truncated } = impact;
  return (
    <>
      <p className="sum">
        <strong>{counted(claimsLosingRoots, 'claim')}</strong> would lose a root;{' '}
        <strong>{claimsLeftWithNone}</strong> of these would be left without any.
      </p>
      <p className="lead">
        A statement falls if all that tells of it came through this source; a claim keeps the roots that are
        told elsewhere too. That a source is looked at here says nothing against it.
      </p>
      <ImpactTable claims={claims} strict={strict?.claims.nodes ?? []} />
      {truncated && <p className="meta">The source bears on more than was looked at.</p>}
      <RulesUsed rules={rules} section="withdrawal" />
    </>
  );
}
