import { useId, type ReactNode } from 'react';
import { Export } from '../export/export.js';
import type { Origin } from '../export/file.js';
import type { Table } from '../export/table.js';
import type { Awaited } from '../graphql/use-answer.js';
import { ShowQuery } from './show-query.js';

/** What a panel gives as a file. */
export interface Exported<Data> {
  readonly table: (data: Data) => Table;
  /** Other answers that are shown with it. */
  readonly also?: readonly Awaited<unknown>[];
  /** A drawing of it. */
  readonly svg?: (origin: Origin) => string | null;
}

interface Props<Data> {
  readonly title: string;
  /** For the address: `#<anchor>`. */
  readonly anchor?: string;
  readonly level?: 1 | 2;
  readonly hidden?: boolean;
  readonly answer: Awaited<Data>;
  readonly exported?: Exported<Data> | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** A part of a view that rests on one operation: what it answers, or why it does not yet; and the operation itself. */
export function Panel<Data>(props: Props<Data>) {
  const { title, anchor, level = 2, hidden = false, answer, exported, children } = props;
  const id = useId();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section
      className="panel"
      aria-labelledby={id}
      aria-busy={answer.stale && !answer.error}
      {...(anchor && { id: anchor })}
    >
      <div className="panel-head">
        <Heading id={id} className={hidden ? 'hidden' : ''}>
          {title}
        </Heading>
        <div className="panel-tools">
          {exported && <ExportOf answer={answer} exported={exported} />}
          <ShowQuery asked={answer.asked} />
        </div>
      </div>
      <Answered answer={answer}>{children}</Answered>
    </section>
  );
}

/** Offered only while what is shown is what was asked. */
function ExportOf<Data>({
  answer,
  exported,
}: {
  readonly answer: Awaited<Data>;
  readonly exported: Exported<Data>;
}) {
  const { data, stale, error } = answer;
  const { table, also = [], svg } = exported;
  if (data === undefined || stale || error) return null;
  return <Export answers={[answer, ...also]} table={() => table(data)} {...(svg && { svg })} />;
}

/** The answer; while it is awaited its place is kept, and where it fails the reader is told why and can ask again. */
export function Answered<Data>({ answer, children }: Pick<Props<Data>, 'answer' | 'children'>) {
  const { data, error, stale, retry } = answer;
  if (error) {
    return (
      <div className="failure" role="alert">
        <p>
          <strong>This could not be answered.</strong> {error.message} {error.remedy}
        </p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
  if (data === undefined) return <Waiting />;
  return <div className={stale ? 'stale' : ''}>{children(data)}</div>;
}

/** Keeps the place of what is awaited. */
export function Waiting() {
  return (
    <div className="waiting" role="status">
      <span className="hidden">Being asked …</span>
      <span aria-hidden="true" />
      <span aria-hidden="true" />
      <span aria-hidden="true" />
    </div>
  );
}

/** Says what is not there, and no more than that. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className="nothing">{children}</p>;
}
