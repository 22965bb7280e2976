import { useEffect, useState } from 'react';
import { useAddress } from '../address/address.js';
import type { Unanswered } from '../graphql/ask.js';
import { useAnswer } from '../graphql/use-answer.js';
import { searchOperation } from './operation.js';
import { groupsOf, type Group, type Suggestion } from './suggestions.js';

const debounce = 150;
const each = 5;

export interface Searched {
  /** The text that is searched for: what was typed, once nobody has typed for a moment. */
  readonly text: string;
  readonly groups: readonly Group[];
  readonly all: readonly Suggestion[];
  readonly awaiting: boolean;
  readonly error: Unanswered | undefined;
}

export function useSearched(typed: string): Searched {
  const { asOf } = useAddress();
  const text = useSettled(typed.trim());
  const answer = useAnswer(searchOperation, text === '' ? null : { text, first: each, ...asOf });
  const groups = answer.data && text !== '' ? groupsOf(answer.data) : [];
  return {
    text,
    groups,
    all: groups.flatMap(({ suggestions }) => suggestions),
    awaiting: typed.trim() !== text || (text !== '' && answer.stale && !answer.error),
    error: answer.error,
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), debounce);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
