import { pathOfStatement, viewOf } from '../address/address.js';
import { Actors, To, ToActor } from '../parts/to.js';
import { When } from '../parts/when.js';
import { Why } from '../parts/why.js';
import type { ClaimHead } from './operations.js';
import type { Voice } from './voice-fields.js';
import { linkWords } from './words.js';

/** A party that answered in more than one way. Whether the voices contradict each other is for the reader to say. */
export function Voices({ claim }: { readonly claim: ClaimHead }) {
  return claim.mixedAnswers.map(({ party, voices }) => (
    <section key={party.id} aria-label={party.name}>
      <h3>
        <ToActor actor={party} />
      </h3>
      <VoiceList claim={claim.id} voices={voices} />
      <p className="soft">
        <To path={viewOf('actor', party.id, 'voices')} params={{ claim: claim.id }}>
          Over all links of this claim
        </To>
      </p>
    </section>
  ));
}

/** Each answer with who gave it and when; where it was given on another claim, how that one stands to this. */
export function VoiceList({ claim, voices }: { readonly claim: string; readonly voices: readonly Voice[] }) {
  return (
    <ul className="voices">
      {voices.map((voice, index) => (
        <li key={`${voice.statement.id} ${index}`}>
          <Why of="AnswerKind" value={voice.answer} rule="mixed-answers-and-diverging-voices" />
          <span>
            <Actors actors={voice.makers.nodes} />, <When date={voice.said} />
            {voice.claim && voice.claim.id !== claim && (
              <>
                , on “<To path={pathOfStatement(voice.claim.id, voice.statement.id)}>{voice.claim.text}</To>”
                {voice.link && voice.direction && (
                  <> (this claim {linkWords(voice.link, voice.direction)} that one)</>
                )}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
