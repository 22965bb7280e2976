import { createElement, memo } from 'react';
import { edgeParts, nodeParts, type Course, type Part } from './parts.js';
import type { DrawnEdge, DrawnNode } from './model.js';

export const NodeParts = memo(function NodeParts({ node }: { readonly node: DrawnNode }) {
  return nodeParts(node).map(toElement);
});

export const EdgeParts = memo(function EdgeParts({
  edge,
  course,
}: {
  readonly edge: DrawnEdge;
  readonly course: Course;
}) {
  return edgeParts(edge, course).map(toElement);
});

function toElement({ tag, role, tone, attributes, text }: Part, index: number) {
  return createElement(tag, { key: index, className: `part-${role} tone-${tone}`, ...attributes }, text);
}
