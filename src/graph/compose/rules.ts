import { getNamedType, type GraphQLField } from 'graphql';

/** Whether a field names the rules by which the answer was reached: the composer knows them, no file does. */
export const asksRules = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name === 'Rule';

/**
 * The rules that stand in a query, as the enum `Rule` writes them.
 * @example rulesIn('CALL (x) { // rule disputeFindings\\n…}') // ['DISPUTE_FINDINGS']
 */
export function rulesIn(text: string): string[] {
  const names = [...text.matchAll(/ \/\/ rule (\w+)/g)].map(([, name = '']) => ruleWord(name));
  return [...new Set(names)].sort();
}

/** The word of the enum `Rule` for a file of `cypher/rules`. */
export const ruleWord = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
