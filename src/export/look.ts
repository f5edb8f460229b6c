// How a picture looks: the colours, sizes and fonts in force on the page, asked for by the names of their tokens.
import type { Font } from './shapes.js';

export type ColorName =
  | 'ink' | 'ink-soft' | 'surface' | 'line'
  | 'day-fill' | 'day-fill-main' | 'period-fill' | 'period-fill-strong' | 'zone-line-color'
  | 'axis-color' | 'axis-color-strong' | 'axis-line-color' | 'tick-color'
  | 'lane-label-color' | 'ribbon-color' | 'thread-color' | 'cluster-fill' | 'cluster-color'
  | 'card-background' | 'card-border-color' | 'card-border-color-selected'
  | `kind-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export type LengthName = 'line-width' | 'leader-width' | 'mark-stroke-width' | 'card-padding' | 'card-edge-width' | 'card-radius';

/** Of the story's title, a card's title, a lane's name, small type, names and counts; of the axis: plain, with events, for zones. */
export type FontName = 'heading' | 'title' | 'lane' | 'meta' | 'label' | 'axis' | 'strong' | 'zone';

export interface Look {
  /** As CSS writes it. */
  readonly color: (name: ColorName) => string;
  /** Pixels. */
  readonly length: (name: LengthName) => number;
  /** 0 to 1. */
  readonly opacity: (name: 'bar-opacity' | 'leader-opacity' | 'ribbon-opacity') => number;
  readonly font: (name: FontName) => Font;
  /** Width of a text in pixels. */
  readonly measure: (text: string, font: Font) => number;
}
