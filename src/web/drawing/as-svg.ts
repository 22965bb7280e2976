import { boundsOf, type Drawing } from './model.js';
import { coursesOf, edgeParts, nodeParts, type Part } from './parts.js';

/** What the file says of itself. */
export interface About {
  readonly title: string;
  readonly address: string;
  readonly at: string;
  readonly query: string;
}

const sans = "font-family:system-ui,'Segoe UI','Noto Sans',sans-serif";

/** The light theme of `style/tokens.css`, whatever theme is on the screen. */
const ink: Readonly<Record<Part['tone'], readonly [string, string]>> = {
  plain: ['#1d232a', '#ffffff'],
  claim: ['#1d232a', '#f1eee7'],
  asserts: ['#1f5fa8', '#e3edf9'],
  admits: ['#0d6e75', '#daf0f1'],
  denies: ['#9a4a00', '#fbe9d6'],
  aside: ['#5b6069', '#ececec'],
  weighs: ['#6b4a9c', '#ede6f7'],
  asks: ['#7b3f6b', '#f6e5f0'],
};

/** As `style/drawing.css` has it for pages. */
function lookOf({ role, tone }: Part): string {
  const [line, wash] = ink[tone];
  const soft = tone === 'plain' ? '#8c8578' : line;
  const text = `text-anchor:middle;${sans};fill:`;
  const looks: Readonly<Record<Part['role'], string>> = {
    line: `fill:none;stroke:${soft};stroke-width:1.4`,
    broken: `fill:none;stroke:${soft};stroke-width:1.4;stroke-dasharray:5 4`,
    arrow: `fill:${soft}`,
    badge: `fill:${wash};stroke:${line}`,
    glyph: `fill:${line};stroke:${line};stroke-width:1.6;stroke-linejoin:round`,
    hollow: `fill:none;stroke:${line};stroke-width:1.6;stroke-linejoin:round`,
    letter: `${text}${line};font-size:12px;font-weight:700`,
    shape: `fill:${wash};stroke:${line};stroke-width:1.8;stroke-linejoin:round`,
    open: `fill:none;stroke:${line};stroke-width:1.8;stroke-dasharray:4 3`,
    label: `${text}#1d232a;font-size:11.5px;${halo}`,
    words: `${text}${tone === 'plain' ? '#545c66' : line};font-size:10.5px;${halo}`,
  };
  return looks[role];
}

const halo = 'paint-order:stroke;stroke:#fbfaf7;stroke-width:5px;stroke-linejoin:round';

/** A drawing as a file of its own: every label, on light ground, with where it comes from. */
export function asSvg(drawing: Drawing, { title, address, at, query }: About): string {
  const { left, top, width, height } = boundsOf(drawing.nodes);
  const box = [left - 20, top - 20, width + 40, height + 40].map(Math.round);
  const courses = coursesOf(drawing);
  const edges = drawing.edges.flatMap((edge) => {
    const course = courses.get(edge.id);
    return course ? [`<g><title>${escape(edge.words)}</title>${written(edgeParts(edge, course))}</g>`] : [];
  });
  const nodes = drawing.nodes.map(
    (node) =>
      `<g transform="translate(${node.x} ${node.y})"><title>${escape(node.name)}</title>${written(nodeParts(node))}</g>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(`${address}\nSaved ${at}\n${query}`)}</desc>`,
    `<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" style="fill:#fbfaf7"/>`,
    ...edges,
    ...nodes,
    '</svg>\n',
  ].join('\n');
}

function written(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}="${value}"`);
      const start = `<${part.tag}${attributes.join('')} style="${lookOf(part)}"`;
      return part.text === undefined ? `${start}/>` : `${start}>${escape(part.text)}</${part.tag}>`;
    })
    .join('');
}

/** What XML cannot hold is left out. */
function escape(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
