import { useAddress } from '../address/address.js';
import { inWords } from '../dates.js';
import { answeredAt } from '../graphql/ask.js';
import type { Awaited } from '../graphql/use-answer.js';

interface Props {
  readonly claim: string;
  readonly answer: Awaited<unknown>;
}

/** On paper only: as of when this is told. What is not in it may have been recorded since. */
export function Stamp({ claim, answer: { asked } }: Props) {
  const { get } = useAddress();
  const [saidBy, knownAt] = [get('saidBy'), get('knownAt')];
  const at = answeredAt(asked.document, asked.variables);
  return (
    <p className="printed stamp">
      Dossier of the claim <code>{claim}</code>, as of {at ? timeWords(at) : 'a time not known'}:{' '}
      {saidBy ? `what had certainly been said by the end of ${inWords(saidBy)}` : 'all that was said'}
      {knownAt ? `, as this graph knew it on ${timeWords(knownAt)}` : ', as this graph knew it then'}.
    </p>
  );
}

/** @example timeWords('2026-11-22T14:03:05.123Z') // '22 November 2026, 14:03 UTC' */
const timeWords = (at: string): string => `${inWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
