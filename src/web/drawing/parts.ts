import { looks, type Look } from '../stances.js';
import { stancePaths } from '../parts/stance-paths.js';
import { lookOf, outlines } from './kinds.js';
import type { Drawing, DrawnEdge, DrawnNode, Point } from './model.js';

/** One element of SVG; how it looks is said by its role and its tone, in a page by style sheets, in a file by attributes. */
export interface Part {
  readonly tag: 'path' | 'text' | 'rect';
  readonly role:
    | 'line'
    | 'broken'
    | 'arrow'
    | 'badge'
    | 'glyph'
    | 'hollow'
    | 'letter'
    | 'shape'
    | 'open'
    | 'label'
    | 'words';
  readonly tone: Look['tone'] | 'plain' | 'claim';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

const lineHeight = 13;

/** A node round the point 0, 0: its shape with its letters, and under it its label. */
export function nodeParts({ kind, label, stance }: DrawnNode): Part[] {
  const { letters, shape } = lookOf(kind);
  const tone = stance ? looks[stance].tone : kind === 'Claim' ? 'claim' : 'plain';
  const text = (role: 'letter' | 'label', y: number, words: string): Part => ({
    tag: 'text',
    role,
    tone: role === 'letter' ? tone : 'plain',
    attributes: { x: 0, y },
    text: words,
  });
  return [
    { tag: 'path', role: shape === 'open' ? 'open' : 'shape', tone, attributes: { d: outlines[shape] } },
    text('letter', shape === 'bubble' ? 2.5 : 4.5, letters),
    ...label.map((line, index) => text('label', 32 + index * lineHeight, line)),
  ];
}

/** An edge between two points: its line with an arrow, and in its middle the mark of a stance or words. */
export function edgeParts(edge: DrawnEdge, course: Course): Part[] {
  const { stance, label, broken } = edge;
  const tone = stance ? looks[stance].tone : 'plain';
  return [
    { tag: 'path', role: broken ? 'broken' : 'line', tone, attributes: { d: course.line } },
    { tag: 'path', role: 'arrow', tone, attributes: { d: course.arrow } },
    ...(stance ? badge(edge, course.middle) : []),
    ...label.map((line, index): Part => ({
      tag: 'text',
      role: 'words',
      tone,
      attributes: {
        x: course.middle.x,
        y: course.middle.y + (stance ? 20 : 3 - ((label.length - 1) * lineHeight) / 2) + index * lineHeight,
      },
      text: line,
    })),
  ];
}

/** As `parts/stance-mark.tsx` shows a stance: shape and letter in a frame. */
function badge({ stance, doubtful }: DrawnEdge, { x, y }: Point): Part[] {
  if (!stance) return [];
  const { tone, shape, filled, letter } = looks[stance];
  const width = doubtful ? 34 : 28;
  const at = { x: x - width / 2, y: y - 8, width, height: 16, rx: 3 };
  return [
    { tag: 'rect', role: 'badge', tone, attributes: at },
    {
      tag: 'path',
      role: filled ? 'glyph' : 'hollow',
      tone,
      attributes: { d: stancePaths[shape], transform: `translate(${at.x + 4} ${y - 5}) scale(.83)` },
    },
    {
      tag: 'text',
      role: 'letter',
      tone,
      attributes: { x: at.x + (doubtful ? 23 : 20.5), y: y + 4 },
      text: doubtful ? `${letter}?` : letter,
    },
  ];
}

/** The way that an edge takes on the page. */
export interface Course {
  readonly line: string;
  readonly arrow: string;
  readonly middle: Point;
}

const clear = 21;

/** Edges between the same two nodes lie beside each other. */
export function coursesOf({ nodes, edges }: Drawing): ReadonlyMap<string, Course> {
  const points = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const courses = [...pairs.values()].flatMap((pair) =>
    pair.flatMap((edge, index): (readonly [string, Course])[] => {
      const [from, to] = [points.get(edge.from), points.get(edge.to)];
      const side = edge.from < edge.to ? 1 : -1;
      const aside = (index - (pair.length - 1) / 2) * 44 * side;
      return from && to ? [[edge.id, courseOf(from, to, aside)]] : [];
    }),
  );
  return new Map(courses);
}

const round = (value: number): number => Math.round(value * 10) / 10;

function courseOf(from: DrawnNode, to: DrawnNode, aside: number): Course {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = {
    x: (from.x + to.x) / 2 - (dy / length) * aside,
    y: (from.y + to.y) / 2 + (dx / length) * aside,
  };
  const start = towards(from, bend, 0);
  const end = towards(to, bend, 2);
  const back = Math.atan2(bend.y - end.y, bend.x - end.x);
  const wing = (turn: number): string =>
    `${round(end.x + 9 * Math.cos(back + turn))} ${round(end.y + 9 * Math.sin(back + turn))}`;
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  return {
    line: aside === 0 ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(bend)} ${at(end)}`,
    arrow: `M${at(end)}L${wing(0.45)}L${wing(-0.45)}Z`,
    middle: {
      x: round((start.x + end.x) / 4 + bend.x / 2),
      y: round((start.y + end.y) / 4 + bend.y / 2),
    },
  };
}

/** Where a line to somewhere leaves a node: behind its shape, or behind its label where that lies in the way. */
function towards(from: DrawnNode, to: Point, more: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [right, down] = [Math.abs(to.x - from.x) / length, (to.y - from.y) / length];
  const half = Math.max(...from.label.map((line) => line.length), 0) * 3.1 + 3;
  const bottom = 27 + from.label.length * lineHeight;
  const meetsLabel = down > 0 && (right / down) * clear < half;
  const label = meetsLabel ? Math.min(bottom / down, half / (right || 1e-9)) : 0;
  const distance = Math.max(clear, label) + more;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}
