import { GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { GainsayError } from '../../model/errors.js';
import { limits } from './numbers.js';

/** @param limit in bytes */
export const tooLarge = (limit: number = limits.body): GainsayError =>
  new GainsayError('LIMIT_EXCEEDED', `A request has at most ${limit / 1024} kB.`, {
    remedy: 'Send several smaller requests.',
  });

/**
 * Refuses a body that is larger than that of a question may be: only a mutation brings documents.
 * @throws GraphQLError for a GainsayError LIMIT_EXCEEDED
 */
export function checkBody(bytes: number, operation?: OperationDefinitionNode): void {
  if (bytes <= limits.body || operation?.operation === OperationTypeNode.MUTATION) return;
  const originalError = tooLarge();
  throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 413 } } });
}
