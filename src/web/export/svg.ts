import { inOneLine, type Origin } from './file.js';

/** What a drawing looks like, as attributes: a file has no style sheet of ours. */
const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'color',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

/**
 * A drawing of the page as a file of its own: real SVG, on light ground whatever the theme, its links complete. The light
 * theme holds only while the styles are read, before anything is painted.
 */
export function svgFile(drawing: SVGSVGElement, title: string, origin: Origin): string {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return new XMLSerializer().serializeToString(copyOf(drawing, title, origin));
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

function copyOf(drawing: SVGSVGElement, title: string, { address, at, asked }: Origin): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const original = originals[index];
    if (original) dress(element, getComputedStyle(original));
  });
  copy.querySelectorAll('[data-not-exported]').forEach((part) => part.remove());
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(
    textElement('title', title),
    textElement('desc', `${address}\nSaved ${at}\n${inOneLine({ asked })}`),
    ground(width, height),
  );
  return copy;
}

function dress(element: SVGElement, look: CSSStyleDeclaration): void {
  for (const name of styles) {
    const value = look.getPropertyValue(name);
    if (value !== '') element.setAttribute(name, value);
  }
  if (element.tagName === 'a') {
    element.setAttribute('href', new URL(element.getAttribute('href') ?? '', location.href).href);
  }
  ['class', 'style', 'tabindex', 'data-row', 'data-at', 'aria-hidden'].forEach((name) =>
    element.removeAttribute(name),
  );
}

function textElement(name: 'title' | 'desc', text: string): SVGElement {
  const element = document.createElementNS(namespace, name);
  element.textContent = text;
  return element;
}

function ground(width: number, height: number): SVGElement {
  const element = document.createElementNS(namespace, 'rect');
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  element.setAttribute('fill', '#ffffff');
  return element;
}
