import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Choice } from '../parts/choice.js';
import { Chosen } from '../parts/listing.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { To } from '../parts/to.js';
import { counted } from '../words.js';
import { stancesOperation, stanceTopicsOperation, type Stances as Answer } from './stances-operation.js';
import { pointTable, StancePoint } from './stance-point.js';
import { TopicFilter } from './topic-filter.js';

/** How an actor's stance moved, alone or with all who act for it; where its own party said otherwise, beside it. */
export default function Stances() {
  const { id = '' } = useParams();
  const address = useAddress();
  const topics = useAnswer(stanceTopicsOperation, { id, ...address.asOf });
  const filters = filtersOf<VariablesOf<typeof stancesOperation>>(address, {
    one: ['claim', 'topic', 'rollUp'],
    several: ['stance'],
  });
  const answer = useAnswer(stancesOperation, { ...filters, ...usePage(), id });
  const name = topics.data?.actor?.name ?? id;
  useTitle(`Stances of ${name}`);
  return (
    <article className="question">
      <p className="eyebrow">
        <To path={viewOf('actor', id)}>{name}</To>
      </p>
      <Panel
        title="How its stance moved"
        level={1}
        answer={answer}
        exported={{ table: (data) => pointTable(data.stanceTimeline.nodes) }}
      >
        {({ stanceTimeline }) => (
          <>
            <div className="list-head">
              <p>{counted(stanceTimeline.totalCount, 'statement')}, oldest first, the undated last</p>
              <RollUp />
            </div>
            {topics.data && <TopicFilter topics={topics.data} />}
            <Chosen />
            <Points stances={stanceTimeline} />
            <RulesUsed rules={stanceTimeline.rules} section="mixed-answers-and-diverging-voices" />
          </>
        )}
      </Panel>
    </article>
  );
}

function Points({ stances }: { readonly stances: Answer }) {
  if (stances.nodes.length === 0) {
    return (
      <Nothing>No statement of it fits all of these filters. That is not to say that none was made.</Nothing>
    );
  }
  return (
    <>
      <ol className="stance-points">
        {stances.nodes.map((point) => (
          <StancePoint key={`${point.statement.id} ${point.claim?.id}`} point={point} />
        ))}
      </ol>
      <Pager page={stances.pageInfo} />
    </>
  );
}

/** Alone, or with all who act for it on the day. */
function RollUp() {
  const address = useAddress();
  const chosen = address.get('rollUp') === 'ACTOR' ? 'ACTOR' : 'PARTY';
  const ways = [
    ['PARTY', 'with all who act for it'],
    ['ACTOR', 'it alone'],
  ] as const;
  return (
    <Choice
      name="Who speaks"
      options={ways.map(([value, words]) => ({
        value,
        words,
        href: address.with({ rollUp: value === 'PARTY' ? null : value }),
        chosen: value === chosen,
      }))}
    />
  );
}
