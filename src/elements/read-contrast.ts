// The contrasts of a timeline as it is styled on the page.
import { contrastsOf, type Contrast, type Rgb } from './contrast.js';
import { token, type TokenName } from './tokens.js';

/** Every pair of colours that have to differ, in the scheme in force: `isWeak` tells which do not enough. */
export function readContrast(timeline: HTMLElement): Contrast[] {
  const probe = document.createElement('div');
  // A palette forced on the page is not the theme's.
  probe.style.setProperty('forced-color-adjust', 'none');
  (timeline.shadowRoot ?? timeline).append(probe);
  const style = getComputedStyle(probe);
  const css = (color: string): string => {
    probe.style.color = color;
    return style.color;
  };
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  // Painted one over another: any notation is understood, and what is translucent looks as it does on the page.
  const seen = (...layers: readonly string[]): Rgb => {
    for (const color of layers) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!];
  };
  const known = new Map<TokenName, string>();
  const color = (name: TokenName): string => known.get(name) ?? known.set(name, css(token(name).cssText)).get(name)!;
  const page = css('Canvas');
  const contrasts = contrastsOf((name, ground) => seen(page, color('surface'), ...(ground ? [color(ground)] : []), color(name)));
  probe.remove();
  return contrasts;
}
