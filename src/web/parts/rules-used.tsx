import { vocabulary } from 'virtual:vocabulary';
import { counted, sentence, wordsOf } from '../words.js';
import { To } from './to.js';

interface Props {
  /** As the answer names them. */
  readonly rules: readonly string[];
  /** The section of the rules in words. */
  readonly section: string;
}

/** By which rules an answer was reached: one click away, and in full one more. */
export function RulesUsed({ rules, section }: Props) {
  return (
    <div className="rules-used">
      <To path={`/rules#${section}`}>The rule in words</To>
      {rules.length > 0 && (
        <details>
          <summary>{counted(rules.length, 'rule')} used</summary>
          <dl className="vocabulary">
            {rules.map((rule) => (
              <div key={rule}>
                <dt>{sentence(wordsOf(rule))}</dt>
                <dd>{vocabulary['Rule']?.[rule]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
