import { boundsOf } from '../drawing/model.js';
import { EdgeParts, NodeParts } from '../drawing/part.js';
import { coursesOf } from '../drawing/parts.js';
import { SaveDrawing } from '../drawing/save-drawing.js';
import type { Awaited } from '../graphql/use-answer.js';
import { chainDrawing } from './chain-layout.js';
import type { Chain } from './chain-operation.js';

interface Props {
  readonly chain: Chain;
  readonly asked: Awaited<unknown>['asked'];
}

const margin = 16;

/** The trail as layers from left to right; the list beside it says the same in words. */
export default function ChainDrawing({ chain, asked }: Props) {
  const drawing = chainDrawing(chain);
  const { left, top, width, height } = boundsOf(drawing.nodes);
  const courses = coursesOf(drawing);
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const title = `The trail of a statement in ${chain.depth} ${chain.depth === 1 ? 'link' : 'links'}`;
  return (
    <figure className="chain-drawing">
      <div className="chain-scroll" tabIndex={0} role="region" aria-label={title}>
        <svg
          role="img"
          aria-label={`${title}; the list says the same`}
          viewBox={`${left - margin} ${top - margin} ${size.width} ${size.height}`}
          {...size}
        >
          {drawing.edges.map((edge) => {
            const course = courses.get(edge.id);
            return course && <EdgeParts key={edge.id} edge={edge} course={course} />;
          })}
          {drawing.nodes.map((node) => (
            <g key={node.id} transform={`translate(${node.x} ${node.y})`} className="chain-node">
              <title>{node.name}</title>
              <NodeParts node={node} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="actions">
        <SaveDrawing drawing={drawing} title={title} file="gainsay-trail" asked={asked} />
      </figcaption>
    </figure>
  );
}
