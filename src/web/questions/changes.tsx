import { useAddress } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { counted, sentence, wordsOf } from '../words.js';
import { ChangeItem, changeTable } from './change-item.js';
import { changesOperation, type Changes as Answer } from './changes-operation.js';
import { Between } from './between.js';

/** Before anything was recorded, and after everything that will be. */
const [ever, forever] = ['1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'];

/** What changed in the record between two times: added, changed and closed; nothing is lost. */
export default function Changes() {
  useTitle('Changes of the record');
  const address = useAddress();
  const { get } = address;
  const filters = filtersOf<Pick<VariablesOf<typeof changesOperation>, 'ids' | 'asOf'>>(address, {
    several: ['ids'],
  });
  const answer = useAnswer(changesOperation, {
    ...filters,
    ...usePage(),
    from: get('from') ?? ever,
    to: get('to') ?? forever,
  });
  return (
    <article className="question">
      <Panel
        title="What changed in the record"
        level={1}
        answer={answer}
        exported={{ table: (data) => changeTable(data.changes.nodes) }}
      >
        {({ changes }) => (
          <>
            <p className="lead">
              By the clock of the record: when something was written here, and not when it was said. A
              correction closes what stood before and keeps it.
            </p>
            <Between />
            <List changes={changes} />
            <RulesUsed rules={changes.rules} section="changes-of-the-record" />
          </>
        )}
      </Panel>
    </article>
  );
}

function List({ changes }: { readonly changes: Answer }) {
  const { nodes, totalCount, byDeed, byKind, truncated, pageInfo } = changes;
  if (nodes.length === 0) return <Nothing>Nothing was added, changed or closed between these times.</Nothing>;
  return (
    <>
      <p className="list-head">
        {counted(totalCount, 'change')}
        {truncated && ' looked at, and more were there'}:{' '}
        {byDeed.map(({ value, count }) => `${count} ${wordsOf(value)}`).join(', ')}
      </p>
      <details className="by-kind">
        <summary>By what was changed</summary>
        <ul>
          {byKind.map(({ value, count }) => (
            <li key={value}>
              {sentence(wordsOf(value))} <span className="count">{count}</span>
            </li>
          ))}
        </ul>
      </details>
      <ul className="items">
        {nodes.map((change) => (
          <ChangeItem key={`${change.at} ${change.deed} ${change.id}`} change={change} />
        ))}
      </ul>
      <Pager page={pageInfo} />
    </>
  );
}
