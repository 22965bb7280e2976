import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Choice } from '../parts/choice.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { TableScroll } from '../parts/table-scroll.js';
import { To } from '../parts/to.js';
import { When } from '../parts/when.js';
import { counted } from '../words.js';
import { auditOperation, type Audited } from './audit-operation.js';
import { AuditedPassage, passageTable } from './audited-passage.js';

/** Whether the quotes of a source still stand in its texts, compared at this moment. */
export default function Audit() {
  const { id = '' } = useParams();
  const filters = filtersOf<Omit<VariablesOf<typeof auditOperation>, 'id'>>(useAddress(), {
    several: ['verification'],
  });
  const answer = useAnswer(auditOperation, { ...filters, ...usePage(), id });
  const title = answer.data?.quoteAudit?.source.title ?? id;
  useTitle(`Quotes: ${title}`);
  return (
    <article className="question">
      <p className="eyebrow">
        <To path={viewOf('source', id)}>{title}</To>
      </p>
      <Panel
        title="Do its quotes still stand in its texts?"
        level={1}
        answer={answer}
        exported={{ table: (data) => passageTable(data.quoteAudit?.passages.nodes ?? []) }}
      >
        {({ quoteAudit }) =>
          quoteAudit ? (
            <Shown audit={quoteAudit} source={id} />
          ) : (
            <Nothing>No such source is held here.</Nothing>
          )
        }
      </Panel>
    </article>
  );
}

function Shown({ audit, source }: { readonly audit: Audited; readonly source: string }) {
  const { passages, rules } = audit;
  return (
    <>
      <p className="lead">
        Each quote was compared with the attached text when this was asked, code point by code point. Where no
        text is attached, nothing could be compared.
      </p>
      <Editions audit={audit} />
      <div className="list-head">
        <p>{counted(passages.totalCount, 'passage')}</p>
        <Verifications audit={audit} />
      </div>
      {passages.nodes.length === 0 && <Nothing>No passage fits.</Nothing>}
      <ul className="items">
        {passages.nodes.map((passage, index) => (
          <AuditedPassage
            key={`${passage.edition.id} ${passage.start} ${index}`}
            passage={passage}
            source={source}
          />
        ))}
      </ul>
      <Pager page={passages.pageInfo} />
      <RulesUsed rules={rules} section="quotes" />
    </>
  );
}

function Editions({ audit: { editions } }: { readonly audit: Audited }) {
  if (editions.length === 0) return <Nothing>No edition of it is held here.</Nothing>;
  return (
    <TableScroll name="Editions">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col">Text</th>
            <th scope="col">Stand in it</th>
            <th scope="col">Not compared</th>
            <th scope="col">Differ</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ edition, attached, verified, unverified, broken }) => (
            <tr key={edition.id}>
              <th scope="row">{edition.label ?? <When date={edition.published} />}</th>
              <td>{attached ? 'attached' : 'not attached'}</td>
              <td className="number">{verified}</td>
              <td className="number">{unverified}</td>
              <td className="number">{broken}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Only the passages that stand so. */
function Verifications({ audit }: { readonly audit: Audited }) {
  const address = useAddress();
  const chosen = address.get('verification');
  const ways = [
    [undefined, 'all', audit.verified + audit.unverified + audit.broken],
    ['BROKEN', 'differ', audit.broken],
    ['UNVERIFIED', 'not compared', audit.unverified],
    ['VERIFIED', 'stand', audit.verified],
  ] as const;
  return (
    <Choice
      name="How they stand"
      options={ways.map(([value, words, count]) => ({
        value: words,
        words: `${words} (${count})`,
        href: address.with({ verification: value ?? null }),
        chosen: chosen === value,
      }))}
    />
  );
}
