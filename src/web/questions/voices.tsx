import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { VoiceList } from '../claim/voices.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Chosen } from '../parts/listing.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { To } from '../parts/to.js';
import { counted } from '../words.js';
import { voicesOperation, type Diverging } from './voices-operation.js';

/** Where a side speaks with several voices: on a claim itself, and one link away. */
export default function DivergingVoices() {
  const { id = '' } = useParams();
  const filters = filtersOf<VariablesOf<typeof voicesOperation>>(useAddress(), { one: ['claim', 'topic'] });
  const answer = useAnswer(voicesOperation, { ...filters, ...usePage(), id });
  const name = answer.data?.actor?.name ?? id;
  useTitle(`Voices of ${name}`);
  return (
    <article className="question">
      <p className="eyebrow">
        <To path={viewOf('actor', id)}>{name}</To>
      </p>
      <Panel title="Where it speaks with several voices" level={1} answer={answer}>
        {({ divergingVoices }) => (
          <>
            <p className="lead">
              {counted(divergingVoices.totalCount, 'claim')} to which it, or somebody who acts for it on the day, gave
              different answers. Whether they contradict each other is for the reader to say: a position may have moved,
              or a part be admitted and another denied.
            </p>
            <Chosen />
            <List voices={divergingVoices} />
            <RulesUsed rules={divergingVoices.rules} section="mixed-answers-and-diverging-voices" />
          </>
        )}
      </Panel>
    </article>
  );
}

function List({ voices: { nodes, pageInfo } }: { readonly voices: Diverging }) {
  if (nodes.length === 0) return <Nothing>No claim is recorded to which it gave different answers.</Nothing>;
  return (
    <>
      {nodes.map(({ claim, voices }) => (
        <section key={claim.id} className="voices-of" aria-label={claim.text}>
          <p className="item-title">
            <To path={viewOf('claim', claim.id)} row>
              {claim.text}
            </To>
          </p>
          <VoiceList claim={claim.id} voices={voices} />
        </section>
      ))}
      <Pager page={pageInfo} />
    </>
  );
}
