// The contrasts of a timeline as it is styled on the page.
import { around } from './around.js';
import { contrastsOf, type Contrast, type Ground, type Rgb } from './contrast.js';
import { token, type TokenName } from './tokens.js';

/** What is painted, and how much of it. */
type Layer = readonly [color: string, opacity?: number];

/** The colours behind an element, from the page to the element's own. Pictures and gradients are not looked at. */
function behind(element: Element | null): Layer[] {
  return element ? [...behind(around(element)), [getComputedStyle(element).backgroundColor]] : [];
}

/** Every pair of colours that have to differ, in the scheme in force and on the ground that the page has: `isWeak` tells which do not enough. */
export function readContrast(timeline: HTMLElement): Contrast[] {
  const probe = document.createElement('div');
  // A palette forced on the page is not the theme's.
  probe.style.setProperty('forced-color-adjust', 'none');
  (timeline.shadowRoot ?? timeline).append(probe);
  const style = getComputedStyle(probe);
  const css = (property: 'color' | 'opacity', value: string): string => {
    probe.style[property] = value;
    return style[property];
  };
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  // Painted one over another: any notation is understood, and what is translucent looks as it does on the page.
  const paint = (layers: readonly Layer[]): Rgb => {
    for (const [color, opacity = 1] of layers) {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!];
  };
  const known = new Map<TokenName, string>();
  const color = (name: TokenName): string => known.get(name) ?? known.set(name, css('color', token(name).cssText)).get(name)!;

  const page = behind(timeline);
  // Below all is the window's own colour, in the scheme of the document.
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  page.unshift([css('color', 'Canvas')]);
  probe.style.removeProperty('color-scheme');
  const opacity = Number(css('opacity', token('bar-opacity').cssText));
  const layersOf = (ground: Ground): Layer[] => {
    if (ground === 'page') return [];
    if (ground === 'period-fill-strong') return [[color('period-fill')], [color(ground)]];
    // The part in which an event surely went on is filled twice.
    if (/^bar-\d/.test(ground)) return Array<Layer>(2).fill([color(`kind-${ground.slice(4)}` as TokenName), opacity]);
    return [[color(ground as TokenName)]];
  };
  const contrasts = contrastsOf((ground, name) => paint([...page, ...layersOf(ground), ...(name ? [[color(name)] as const] : [])]));
  probe.remove();
  return contrasts;
}
