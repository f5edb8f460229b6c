// A picture as an SVG document: plain shapes and texts, no script, nothing foreign and nothing from elsewhere.
import { round } from '../layout/outlines.js';
import { runsLeft, type PathShape, type Picture, type Shape, type TextShape } from './shapes.js';

/** All that XML 1.0 cannot hold, not even escaped: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (content: string): string => content.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (sign) => escapes[sign]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is markup; attributes are not, and undefined ones are left out. */
function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escape(String(typeof value === 'number' ? round(value) : value))}"`,
  );
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** A colour and how opaque it is, apart: not every program for drawings reads them in one. */
function paint(name: 'fill' | 'stroke', color: string | undefined): Attributes {
  const [, parts, opacity] = /^rgba\((.*), ([\d.]+)\)$/.exec(color ?? '') ?? [];
  return parts ? { [name]: `rgb(${parts})`, [`${name}-opacity`]: opacity } : { [name]: color };
}

function pathElement({ d, x = 0, y = 0, fill = 'none', stroke, strokeWidth, dash, opacity, fade }: PathShape, fadeId: () => string): string {
  const id = fade && fadeId();
  const stops = fade?.opacities.map((stop, i, all) => element('stop', { offset: i / (all.length - 1), 'stop-color': fill, 'stop-opacity': stop }));
  const gradient = fade && element('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1: fade.x0, x2: fade.x1 }, stops!.join(''));
  const drawn = element('path', {
    d,
    transform: x || y ? `translate(${round(x)},${round(y)})` : undefined,
    ...paint('fill', id ? `url(#${id})` : fill),
    ...paint('stroke', stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    opacity,
  });
  return `${gradient ?? ''}${drawn}`;
}

function textElement({ text, x, y, font, fill, anchor }: TextShape): string {
  const rtl = runsLeft(text);
  return element(
    'text',
    {
      x,
      y,
      ...paint('fill', fill),
      'font-family': font.family,
      'font-size': font.size,
      'font-weight': font.weight,
      'font-style': font.style === 'normal' ? undefined : font.style,
      direction: rtl ? 'rtl' : undefined,
      // SVG counts from where a text begins.
      'text-anchor': anchor === 'middle' ? anchor : (anchor === 'right') !== rtl ? 'end' : undefined,
    },
    escape(text),
  );
}

/** The picture as the text of an SVG file. */
export function toSvgText({ title, width, height, background, shapes }: Picture): string {
  let fades = 0;
  const fadeId = () => `mt-fade-${++fades}`;
  const write = (shape: Shape): string => {
    switch (shape.type) {
      case 'path':
        return pathElement(shape, fadeId);
      case 'text':
        return textElement(shape);
      case 'box': {
        // An inner <svg> moves what is in it and cuts it at its edges, without an id that another picture may have too.
        const { x, y, width: across, height: down } = shape;
        return element('svg', { x, y, width: across, height: down }, shape.shapes.map(write).join('\n'));
      }
    }
  };
  const content = [element('title', {}, escape(title)), element('rect', { width: '100%', height: '100%', ...paint('fill', background) }), ...shapes.map(write)];
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, direction: 'ltr', role: 'img' }, content.join('\n'));
}
