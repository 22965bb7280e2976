import { z } from 'zod';
import { ref, shape, text, word } from './words.js';

const judged = {
  by: text('Who judged so, where it is not who coded the corpus.').optional(),
  reason: text('Why.').optional(),
};

/** The keys by which a record says whether it is one with another of its kind. */
export const judgementsOn = <K extends 'actor' | 'claim' | 'source'>(kind: K) => {
  const other = { [kind]: ref(`the other ${kind}`) } as Record<K, ReturnType<typeof ref>>;
  return {
    sameAs: shape(
      `sameAs of ${kind}`,
      'A judgement that this record is one with another, which stays: whatever leads to this one is read at that one.',
      { ...other, ...judged },
    ).optional(),
    notToConfuseWith: z
      .array(
        shape(
          `an entry of notToConfuseWith of ${kind}`,
          'A judgement that two records are not one, or may not be.',
          {
            ...other,
            judgement: word(['NOT_SAME', 'UNSURE'], 'By default "not same".').optional(),
            ...judged,
          },
        ),
      )
      .optional(),
  };
};
