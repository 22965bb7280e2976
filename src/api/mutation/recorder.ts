import { z } from 'zod';
import { idPattern, longestId } from '../../corpus/shape/words.js';
import type { Recorder } from '../../graph/record/once.js';
import { GainsayError } from '../../model/errors.js';
import { ownCorpus } from '../../model/records.js';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    // eslint-disable-next-line no-control-regex -- these are what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'holds a line break or another control character');

const shape = z.object({
  name: line(200),
  reason: line(2_000).nullish(),
  key: line(200).nullish(),
  corpus: z
    .string()
    .max(longestId, `is longer than ${longestId} characters`)
    .regex(idPattern, 'is not an id (a-z 0-9 . - @)')
    .nullish(),
});

/**
 * Reads who records.
 * @param ownKey the key of a request that brings none: it guards our own repetitions, and nobody else's
 * @throws GainsayError BAD_USER_INPUT naming the part that is wrong
 */
export function readRecorder(by: unknown, ownKey: string): Recorder {
  const read = shape.safeParse(by);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = ['by', ...(issue?.path ?? [])].join('.');
    throw new GainsayError('BAD_USER_INPUT', `${place} ${issue?.message ?? 'is wrong'}.`, {
      remedy: 'Say in one line who records (name) and, if you like, why (reason).',
    });
  }
  const { name, reason, key, corpus } = read.data;
  return { name, reason: reason ?? undefined, key: key ?? ownKey, corpus: corpus ?? ownCorpus };
}
