import { createElement, memo } from 'react';
import { edgeParts, nodeParts, type Course, type Part } from './parts.js';
import type { DrawnEdge, DrawnNode } from './model.js';

interface Only {
  /** Shapes or words alone, where the two stand apart. */
  readonly only?: 'shapes' | 'words';
}

interface NodeProps extends Only {
  readonly node: DrawnNode;
}

interface EdgeProps extends Only {
  readonly edge: DrawnEdge;
  readonly course: Course;
}

export const NodeParts = memo(function NodeParts({ node, only }: NodeProps) {
  return elements(nodeParts(node), only);
});

export const EdgeParts = memo(function EdgeParts({ edge, course, only }: EdgeProps) {
  return elements(edgeParts(edge, course), only);
});

function elements(parts: readonly Part[], only: Only['only']) {
  return parts
    .filter(({ tag }) => only === undefined || (tag === 'text') === (only === 'words'))
    .map(({ tag, role, tone, attributes, text }, index) =>
      createElement(tag, { key: index, className: `part-${role} tone-${tone}`, ...attributes }, text),
    );
}
