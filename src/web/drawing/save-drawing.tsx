import { textOf } from '../graphql/document.js';
import { withValues } from '../graphql/literal.js';
import type { Awaited } from '../graphql/use-answer.js';
import { save } from '../parts/save.js';
import { asSvg, type About } from './as-svg.js';
import type { Drawing } from './model.js';

interface Props {
  readonly drawing: Drawing;
  readonly title: string;
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly asked: Awaited<unknown>['asked'];
}

/** What is seen, as a file: the drawing itself, or what it draws. */
export function SaveDrawing({ drawing, title, file, asked }: Props) {
  const about = (): About => ({
    title,
    address: location.href,
    at: new Date().toISOString(),
    query: withValues(textOf(asked.document), asked.variables),
  });
  return (
    <>
      <button type="button" onClick={() => save(`${file}.svg`, 'image/svg+xml', asSvg(drawing, about()))}>
        Save as SVG
      </button>
      <button
        type="button"
        onClick={() => save(`${file}.json`, 'application/json', asJson(drawing, about()))}
      >
        Save as JSON
      </button>
    </>
  );
}

function asJson({ nodes, edges }: Drawing, about: About): string {
  const told = {
    ...about,
    nodes: nodes.map(({ id, kind, name, stance, x, y }) => ({ id, kind, name, stance, x, y })),
    edges: edges.map(({ from, to, words, stance, doubtful }) => ({ from, to, words, stance, doubtful })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
