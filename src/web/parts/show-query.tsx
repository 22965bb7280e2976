import { textOf } from '../graphql/document.js';
import type { Awaited } from '../graphql/use-answer.js';
import { withValues } from '../graphql/literal.js';
import { CopyButton } from './copy-button.js';
import { Disclosure } from './disclosure.js';

/** The operation behind a panel: to read, to copy, to go on with in GraphiQL. */
export function ShowQuery({ asked }: Pick<Awaited<unknown>, 'asked'>) {
  return (
    <Disclosure label="Show the query" className="show-query">
      <Query document={asked.document} variables={asked.variables} />
    </Disclosure>
  );
}

function Query({ document, variables }: Awaited<unknown>['asked']) {
  const text = withValues(textOf(document), variables);
  return (
    <>
      <pre tabIndex={0} aria-label="The query">
        {text}
      </pre>
      <p className="actions">
        <a href={`/graphiql?query=${encodeURIComponent(text)}`}>Open in GraphiQL</a>
        <CopyButton text={() => text}>Copy the query</CopyButton>
        <CopyButton text={() => asCurl(text)}>Copy as curl</CopyButton>
      </p>
    </>
  );
}

function asCurl(query: string): string {
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  return `curl -s ${location.origin}/graphql -H 'content-type: application/json' -d '${body}'`;
}
