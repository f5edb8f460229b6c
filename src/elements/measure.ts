// Reads from the page how large things are: the fonts and tokens in force decide, layout only computes.
import type { Metrics, TextStyle } from '../layout/metrics.js';
import type { Ruler } from './ruler.js';

let context: CanvasRenderingContext2D | null = null;

/** Width of a text in a font as CSS writes it, in pixels. */
export function widthIn(font: string, text: string): number {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return context.measureText(text).width;
}

/** 0 for a word, as `normal`. */
const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** A number that the style of an element says. Not of a bounding box, which a page may have scaled: a dialog that opens with a flourish, a preview. */
const numberOf = (element: HTMLElement, name: 'width' | 'height' | 'minHeight' | 'lineHeight' | 'fontSize' | 'transitionDuration'): number => pixels(getComputedStyle(element)[name]);

/** Width of texts in the font of an element. */
function measurer(element: HTMLElement): (text: string) => number {
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const [perLetter, perWord] = [pixels(letterSpacing), pixels(wordSpacing)];
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = widthIn(font, text) + perLetter * text.length + perWord * (text.split(' ').length - 1);
      widths.set(text, width);
    }
    return width;
  };
}

/** `normal` where a publisher took the line height away. */
const lineHeight = (element: HTMLElement): number => numberOf(element, 'lineHeight') || numberOf(element, 'fontSize') * 1.25;

/** Padding and border on both sides together. */
function edges(element: HTMLElement): { x: number; y: number } {
  const style = getComputedStyle(element);
  const sum = (...values: string[]) => values.reduce((total, value) => total + pixels(value), 0);
  return {
    x: sum(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
    y: sum(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
  };
}

/** Pixels. */
export interface StageMetrics extends Metrics {
  readonly stageHeight: number;
  /** Milliseconds from one place to another, as it is now. */
  readonly motion: number;
}

/** Sizes for layout as they are now. */
export function readMetrics({ card, title, lane, meta, label, axis, stage }: Ruler): StageMetrics {
  const measures: Record<TextStyle, (text: string) => number> = { title: measurer(title), lane: measurer(lane), meta: measurer(meta), label: measurer(label), axis: measurer(axis) };
  const padding = edges(card);
  const axisSize = numberOf(axis, 'fontSize');
  // A count is to be read in its circle, and beside a mark: with large letters both are larger.
  const markGap = Math.max(24, Math.round(2 * numberOf(label, 'fontSize')));
  return {
    measure: (text, style) => measures[style](text),
    cardWidth: numberOf(card, 'width'),
    cardHeight: numberOf(card, 'minHeight'),
    cardPaddingX: padding.x,
    cardPaddingY: padding.y,
    titleLine: lineHeight(title),
    metaLine: lineHeight(meta),
    gap: 8,
    markGap,
    // A cluster on the band's edge reaches into it; the text keeps clear of that.
    axisRow: Math.round(Math.max(axisSize + 16, (7 / 3) * axisSize)),
    bandRow: Math.max(Math.round(lineHeight(label) + 8), markGap + 2),
    ribbonRow: 6,
    barRow: Math.max(Math.round(lineHeight(label) + 6), 24),
    stageHeight: numberOf(stage, 'height'),
    get motion() {
      return numberOf(stage, 'transitionDuration') * 1000;
    },
  };
}
