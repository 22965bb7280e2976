import { useParams } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import { filtersOf } from '../address/filters.js';
import { useTitle } from '../address/use-title.js';
import { VoiceList } from '../claim/voices.js';
import { namesOf, tableOf, type Table } from '../export/table.js';
import type { VariablesOf } from '../graphql/document.js';
import { useAnswer } from '../graphql/use-answer.js';
import { Chosen } from '../parts/listing.js';
import { Nothing, Panel } from '../parts/panel.js';
import { Pager, usePage } from '../parts/pager.js';
import { RulesUsed } from '../parts/rules-used.js';
import { To } from '../parts/to.js';
import { counted, wordsOf } from '../words.js';
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
      <Panel
        title="Where it speaks with several voices"
        level={1}
        answer={answer}
        exported={{ table: (data) => voiceTable(data.divergingVoices) }}
      >
        {({ divergingVoices }) => (
          <>
            <p className="lead">
              {counted(divergingVoices.totalCount, 'claim')} to which it, or somebody who acts for it on the
              day, gave different answers. Whether they contradict each other is for the reader to say: a
              position may have moved, or a part be admitted and another denied.
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

const voiceTable = ({ nodes }: Diverging): Table =>
  tableOf(
    nodes.flatMap(({ claim, voices }) => voices.map((voice) => ({ of: claim, voice }))),
    {
      'Claim id': ({ of }) => of.id,
      Claim: ({ of }) => of.text,
      Answer: ({ voice }) => wordsOf(voice.answer),
      Who: ({ voice }) => namesOf(voice.makers.nodes),
      Said: ({ voice }) => voice.said?.edtf,
      'On the claim': ({ voice }) => voice.claim?.text,
      Link: ({ voice }) => voice.link && wordsOf(voice.link),
      'Statement id': ({ voice }) => voice.statement.id,
    },
  );

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
