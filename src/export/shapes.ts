// What a picture is made of: a few plain commands in the order in which they are painted. Two small writers turn them into SVG
// (svg.ts) and onto a canvas (canvas.ts).

export interface Font {
  /** As CSS writes it, with all its fallbacks. */
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** All of it as the shorthand of CSS. */
  readonly css: string;
}

/** An outline as SVG path data, moved to `x`, `y`; filled first, then stroked. Colours as CSS writes them. */
export interface PathShape {
  readonly type: 'path';
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** How opaque the fill is at `x0`, half way, and at `x1`. */
  readonly fade?: { readonly x0: number; readonly x1: number; readonly opacities: readonly number[] };
}

/** Which point of a line of text is where its `x` says. */
export type Anchor = 'left' | 'middle' | 'right';

/** One line of text; `y` is its baseline. It runs as its first strong letter does. */
export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly fill: string;
  readonly anchor: Anchor;
}

/** Shapes that are cut at the edges of a box and whose places count from its top left corner. */
export interface BoxShape {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape | BoxShape;

/** Pixels. */
export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

export const path = (d: string, paint: Omit<PathShape, 'type' | 'd'>): PathShape => ({ type: 'path', d, ...paint });

/** Middle of a line to its baseline, as a share of the font's size: so it is in most fonts, within a pixel. */
const baseline = 0.35;

export const text = (content: string, x: number, y: number, font: Font, fill: string, anchor: Anchor): TextShape => ({ type: 'text', text: content, x, y, font, fill, anchor });

/** The same with `y` in the middle of the line. */
export const textAbout = (content: string, x: number, y: number, font: Font, fill: string, anchor: Anchor): TextShape =>
  text(content, x, y + baseline * font.size, font, fill, anchor);

/** Letters of scripts that run from right to left, and the mark that stands for one. */
const rightToLeft = /[\u200F\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text runs from right to left: its first letter decides, as `dir="auto"` has it. */
export const runsLeft = (content: string): boolean => rightToLeft.test(/[\u200E\u200F\p{L}]/u.exec(content)?.[0] ?? '');
