import { GainsayError } from '../../src/model/errors.js';

/** The error with which work that should fail does so. */
export async function refusal(work: Promise<unknown>): Promise<GainsayError> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof GainsayError) return outcome;
  throw new Error('It did not fail as it should.', { cause: outcome });
}
