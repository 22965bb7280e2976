import { answeredAt } from '../graphql/ask.js';
import { textOf } from '../graphql/document.js';
import type { Awaited } from '../graphql/use-answer.js';
import { Disclosure } from '../parts/disclosure.js';
import { save } from '../parts/save.js';
import { csvFile, fileName, jsonFile, type Origin } from './file.js';
import type { Table } from './table.js';

interface Props {
  /** The answers on which it rests. */
  readonly answers: readonly Awaited<unknown>[];
  readonly table: () => Table;
  /** A drawing of it, where there is one. */
  readonly svg?: (origin: Origin) => string | null;
}

/** Gives what is shown as a file; each says what was asked, when, and at which address. */
export function Export({ answers, table, svg }: Props) {
  const files = [
    ['CSV', 'csv', 'text/csv', (origin: Origin) => csvFile(table(), origin)],
    ['JSON', 'json', 'application/json', jsonFile],
    ...(svg ? [['SVG', 'svg', 'image/svg+xml', svg] as const] : []),
  ] as const;
  return (
    <Disclosure label="Export" className="export">
      <p className="hint">What is shown here, with its query, the time and the address.</p>
      <p className="actions">
        {files.map(([name, ending, type, make]) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              const origin = originOf(answers);
              const content = make(origin);
              if (content !== null) save(fileName(origin, ending), type, content);
            }}
          >
            Save as {name}
          </button>
        ))}
      </p>
    </Disclosure>
  );
}

function originOf(answers: readonly Awaited<unknown>[]): Origin {
  return {
    address: location.href,
    at: new Date().toISOString(),
    asked: answers.map(({ asked, data }) => ({
      query: textOf(asked.document),
      variables: asked.variables,
      answeredAt: answeredAt(asked.document, asked.variables),
      answer: data,
    })),
  };
}
