// Attributes with few values. What is none of them falls back, in `meeting-timeline/development` with a warning.
import { wheelModes } from '../draw/wheel.js';
import type { Grouping } from '../layout/lanes.js';
import { scaleTypes } from '../state.js';

const layouts = ['auto', 'horizontal', 'vertical'] as const;
export type LayoutType = (typeof layouts)[number];

const groupings: readonly Grouping[] = ['actor', 'kind', 'none'];

/** By attribute; the first is what others fall back to. */
export const choices = { scale: scaleTypes, layout: layouts, 'group-by': groupings, wheel: wheelModes } as const;

export const choose = <T extends string>(value: string | undefined, among: readonly T[]): T => among.find((choice) => choice === value) ?? among[0]!;

export const headingLevels = [1, 2, 3, 4, 5, 6] as const;

/** The level of a heading so far below that of the title, which is 2 unless another one is asked for. */
export const levelBelow = (title: number, below: number): number => Math.min((headingLevels.find((level) => level === title) ?? 2) + below, 6);
