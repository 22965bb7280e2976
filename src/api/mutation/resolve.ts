import { randomUUID } from 'node:crypto';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { compose } from '../../graph/compose/compose.js';
import { inForce, readJudgements } from '../../graph/merge/judgements.js';
import { meantParameters } from '../../graph/merge/meant.js';
import { recordOnce, type Did, type Recorder } from '../../graph/record/once.js';
import type { Transaction } from '../../graph/run.js';
import { GainsayError } from '../../model/errors.js';
import type { Context } from '../context.js';
import { askedOf } from '../root.js';
import { deeds } from './deeds.js';
import { readRecorder } from './recorder.js';
import { readTexts } from './texts.js';

/**
 * Answers any field of Mutation: what it writes, and what is asked about it, are one transaction. Fields of one operation
 * are done one after the other, each by itself: where one fails, those before it stay done.
 *
 * @throws GainsayError FORBIDDEN where the server takes no recordings, BAD_USER_INPUT, NOT_FOUND or CONFLICT
 */
export const resolveMutation: GraphQLFieldResolver<unknown, Context> = async (
  _source,
  args: Readonly<Record<string, unknown>>,
  context,
  info,
) => {
  if (context.recording === false) throw readOnly();
  const deed = deeds[info.fieldName];
  if (!deed) throw new Error(`nothing does ${info.fieldName}`);
  const { by, ...input } = args;
  const recorder = readRecorder(by, randomUUID());
  const texts = await readTexts(input);
  return recordOnce(
    context.graph,
    recorder,
    { deed: info.fieldName, input },
    (transaction, now) => deed({ transaction, now, recorder, args: input, texts }),
    (transaction, did) => answer(transaction, did, recorder, context, info),
  );
};

/** What is asked about the record that was written, read in the transaction that wrote it. */
async function answer(
  transaction: Transaction,
  { about }: Did,
  { key }: Recorder,
  { steps }: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { operation, selected } = askedOf(info);
  const merges = inForce((await readJudgements((text) => transaction.run(text))).judged);
  const stays = merges.meant(about);
  const { shape, ...query } = compose(steps, operation, selected, { about: stays, recording: key });
  const [row] = await transaction.run(query.text, meantParameters(query, merges));
  return shape(row).value;
}

const readOnly = (): GainsayError =>
  new GainsayError('FORBIDDEN', 'This server takes no recordings.', {
    remedy: 'Start it with RECORDING=on where those who reach it may write; see README.md.',
  });
