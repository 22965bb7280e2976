import { rulesInWords } from 'virtual:rules-in-words';
import { vocabulary } from 'virtual:vocabulary';
import { useArrivalAt, useHash } from '../address/use-hash.js';
import { useTitle } from '../address/use-title.js';
import { StanceMark } from '../parts/stance-mark.js';
import { allStances } from '../stances.js';
import { sentence, wordsOf } from '../words.js';
import { Markdown } from './markdown.js';

/** The enums whose values stand in the explorer as labels. */
const shown = {
  DisputeFindingKind: 'What answers a claim',
  ClaimKind: 'Kinds of claim',
  Outcome: 'What became of a question',
  Scope: 'How much of a claim',
  Reading: 'Whose reading',
  Attribution: 'How the speaker is named',
  Mode: 'How a report tells',
  Distance: 'How far a report keeps off',
  Identity: 'Whether it is the same statement',
  TrailGap: 'What may be missing in a trail',
  Verification: 'Whether words were checked',
};

/** The rules behind the labels, in the words of the house: the same text that developers read. */
export default function Rules() {
  useTitle('Rules and words');
  const hash = useHash();
  useArrivalAt(hash, true);
  return (
    <article className="prose">
      <h1>Rules and words</h1>
      <p>What nobody entered is computed by these rules. None of them says who is right.</p>
      <Markdown text={rulesInWords} />
      <h2 id="stances">Stances</h2>
      <dl className="vocabulary">
        {allStances.map((stance) => (
          <div key={stance}>
            <dt>
              <StanceMark stance={stance} silent /> {sentence(wordsOf(stance))}
            </dt>
            <dd>{vocabulary['Stance']?.[stance]}</dd>
          </div>
        ))}
      </dl>
      {Object.entries(shown).map(([name, title]) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{title}</h2>
          <dl className="vocabulary">
            {Object.entries(vocabulary[name] ?? {}).map(([value, description]) => (
              <div key={value}>
                <dt>{sentence(wordsOf(value))}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
