import { vocabulary } from 'virtual:vocabulary';
import { sentence, wordsOf } from '../words.js';
import { To } from './to.js';

interface Props {
  /** An enum of the schema and its value. */
  readonly of: string;
  readonly value: string;
  /** The section of the rules in words. */
  readonly rule?: string;
}

/** A computed label with what it means one click away. */
export function Why({ of, value, rule }: Props) {
  return (
    <details className="why">
      <summary title="What does this mean?">{sentence(wordsOf(value))}</summary>
      <p>
        {vocabulary[of]?.[value]}. {rule && <To path={`/rules#${rule}`}>The rule in words</To>}
      </p>
    </details>
  );
}
