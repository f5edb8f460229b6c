// Sizes of what is drawn, in pixels, as the page's fonts and tokens make them; and how wide a text is.

/** Which of the stage's type styles a text is set in. */
export type TextStyle = 'title' | 'lane' | 'meta' | 'label' | 'axis';

export interface Metrics {
  /** Width of a text set in one line. */
  readonly measure: (text: string, style: TextStyle) => number;
  readonly cardWidth: number;
  /** Of every card; 0 where its title decides. */
  readonly cardHeight: number;
  /** Left and right of the text in a card, together. */
  readonly cardPaddingX: number;
  /** Above and below the text in a card, together. */
  readonly cardPaddingY: number;
  readonly titleLine: number;
  readonly metaLine: number;
  /** Free room between cards, and between a card and a leader. */
  readonly gap: number;
  /** Least distance of two marks, and the width of one with its count in it: at least that of a pointer's target (WCAG 2.2, 2.5.8). */
  readonly markGap: number;
  /** Height of one row of the axis. */
  readonly axisRow: number;
  /** Height of one row of names on the band. */
  readonly bandRow: number;
  /** Distance of ribbons that lie one over another. */
  readonly ribbonRow: number;
  /** Distance of bars that lie one over another: also the least height of a pointer's target. */
  readonly barRow: number;
}

/** Most lines of a card's title; the rest is cut with an ellipsis and stands in full in the detail. */
export const titleLines = 3;

/** Height of a card, by the lines of its title: with as many as it shows it is as tall as any. */
export const heightOfCard = ({ cardHeight, cardPaddingY, metaLine, titleLine }: Metrics, lines = titleLines): number => cardHeight || cardPaddingY + metaLine + lines * titleLine;

/** What a reader takes for letters: none is cut in the middle. */
export const lettersOf = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

/** How many letters fit in `width` pixels with `tail` behind them. By halves: a text may have thousands. */
export function countFitting(letters: readonly string[], tail: string, width: number, measure: (text: string) => number): number {
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(letters.slice(0, middle).join('').trimEnd() + tail) <= width) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** As much of a text as fits in `width` pixels, with an ellipsis where some is missing. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = lettersOf(text);
  return `${letters.slice(0, countFitting(letters, '…', width, measure)).join('').trimEnd()}…`;
}

/** How many lines a text takes when it is broken at spaces; a word longer than a line is broken as well. Widths are pixels. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  const room = Math.max(width, 1);
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const size = measure(word);
    if (used > 0 && used + space + size > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + size;
    const broken = Math.max(Math.ceil(used / room) - 1, 0);
    lines += broken;
    used -= broken * room;
  }
  return lines;
}
