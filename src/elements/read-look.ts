// Reads from the page how things look: a saved picture has the colours and fonts in force, whoever set them.
import type { FontName, Look } from '../export/look.js';
import type { Font } from '../export/shapes.js';
import { widthIn } from './measure.js';
import { token, type TokenName } from './tokens.js';

/** Family, size and weight by token or as they are, and the style. */
const fonts: Readonly<Record<FontName, readonly [family: TokenName, size: TokenName, weight: TokenName | '400', style?: 'italic']>> = {
  heading: ['heading-font-family', 'heading-font-size', 'heading-font-weight'],
  title: ['font-family', 'title-font-size', 'title-font-weight'],
  lane: ['font-family', 'title-font-size', 'lane-label-font-weight'],
  meta: ['font-family', 'meta-font-size', '400'],
  label: ['font-family', 'meta-font-size', 'strong-font-weight'],
  axis: ['font-family', 'axis-font-size', '400'],
  strong: ['font-family', 'axis-font-size', 'strong-font-weight'],
  zone: ['font-family', 'axis-font-size', '400', 'italic'],
};

/**
 * A look that asks `probe` for each value: an element in the timeline's shadow root that nobody sees. The browser resolves the
 * custom properties, `light-dark()` included.
 */
export function readLook(probe: HTMLElement): Look {
  const style = getComputedStyle(probe);
  const put = (property: string, value: TokenName | '400') => probe.style.setProperty(property, value === '400' ? value : token(value).cssText);
  // A palette forced on the page is not the picture's: all its colours would be the same.
  probe.style.setProperty('forced-color-adjust', 'none');
  const font = (name: FontName): Font => {
    const [familyToken, sizeToken, weightToken, slant = 'normal'] = fonts[name];
    put('font-family', familyToken);
    put('font-size', sizeToken);
    put('font-weight', weightToken);
    const [family, size, weight] = [style.fontFamily, Number.parseFloat(style.fontSize), style.fontWeight];
    return { family, size, weight, style: slant, css: `${slant} ${weight} ${size}px ${family}` };
  };
  return {
    color: (name) => {
      put('color', name);
      return style.color;
    },
    length: (name) => {
      put('width', name);
      return Number.parseFloat(style.width) || 0;
    },
    opacity: (name) => {
      put('opacity', name);
      return Number(style.opacity);
    },
    font,
    measure: (text, { css }) => widthIn(css, text),
  };
}
