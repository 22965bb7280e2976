import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../schema-types.js';

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

type Tada = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: { Edtf: string; Day: string; DateTime: string; Words: string };
  }>
>;

/** What `graphql` leaves at run time: the text, with that of its fragments, each once. */
interface Text {
  readonly parts: readonly string[];
}

function collect(text: string, fragments: readonly Text[] = []): Text {
  const parts = new Set([text.trim(), ...fragments.flatMap(({ parts }) => parts)]);
  return { parts: [...parts] };
}

/**
 * Types an operation by the schema. Only the types are gql.tada's; at run time an operation is its text, so that it can
 * be shown as it is sent.
 * @example const claim = graphql('query Claim($id: ID!) { claim(id: $id) { text } }')
 */
export const graphql = collect as unknown as Tada;

/** The operation as it is sent. */
export function textOf(document: unknown): string {
  return (document as Text).parts.map(unindent).join('\n\n');
}

function unindent(text: string): string {
  const indents = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  const least = Math.min(...indents.map((line) => line.length - line.trimStart().length));
  return Number.isFinite(least) ? text.replaceAll(`\n${' '.repeat(least)}`, '\n') : text;
}
