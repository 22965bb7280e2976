/** Lines over points, as an SVG that needs nothing else. */
export interface Plot {
  readonly title: string;
  /** The names of the places on the horizontal axis. */
  readonly places: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly unit: string;
}

const [width, height, left, top, right, bottom] = [760, 380, 60, 40, 190, 50];
const colours = [
  '#0b5394',
  '#b45f06',
  '#38761d',
  '#741b47',
  '#134f5c',
  '#7f6000',
  '#990000',
  '#351c75',
  '#444444',
  '#0c343d',
];

/** @example plotOf({ title: 'Memory', places: ['0', '1'], lines: [{ name: 'MB', values: [1, 2] }], unit: 'MB' }) */
export function plotOf({ title, places, lines, unit }: Plot): string {
  const most = Math.max(...lines.flatMap(({ values }) => values), 1) * 1.05;
  const last = Math.max(...lines.map(({ values }) => values.length)) - 1;
  const x = (i: number): number => left + ((width - left - right) * i) / Math.max(1, last);
  const y = (value: number): number => height - bottom - ((height - top - bottom) * value) / most;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * most);
  const text = (at: string, said: string): string => `<text ${at}>${said}</text>`;
  const drawn = lines.flatMap(({ name, values }, i) => {
    const colour = colours[i % colours.length] ?? '';
    const points = values.map((value, j) => `${x(j).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
    return [
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      text(`x="${width - right + 8}" y="${top + 12 + i * 18}" fill="${colour}"`, name),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(`x="${left}" y="22" font-size="15"`, title),
    ...ticks.map(
      (tick) => `<line x1="${left}" x2="${width - right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#dddddd"/>`,
    ),
    ...ticks.map((tick) =>
      text(`x="${left - 6}" y="${y(tick) + 4}" text-anchor="end"`, tick.toFixed(most < 20 ? 1 : 0)),
    ),
    ...places.map((place, i) =>
      text(
        `x="${x((i * last) / Math.max(1, places.length - 1))}" y="${height - bottom + 20}" text-anchor="middle"`,
        place,
      ),
    ),
    text(`x="${left}" y="${height - 8}"`, unit),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
