// What the tests of this folder share: a look without a page, and pictures made with it.
import type { Look } from '../../src/export/look.js';
import { createPicture } from '../../src/export/picture.js';
import type { Picture, Shape } from '../../src/export/shapes.js';
import type { DateWords } from '../../src/i18n/dates.js';
import { en } from '../../src/i18n/en.js';
import { createScene, type Scene } from '../../src/layout/scene.js';
import { kindLooks } from '../../src/layout/symbols.js';
import type { Timeline } from '../../src/model/timeline.js';
import { metrics, stageOf, type StageOptions } from '../layout/fixture.js';

/** Colours are called as their tokens, every letter is 7 pixels wide. */
export const look: Look = {
  color: (name) => name,
  length: (name) => ({ 'line-width': 1, 'leader-width': 1, 'mark-stroke-width': 1.5, 'card-padding': 6, 'card-edge-width': 3, 'card-radius': 4 })[name],
  opacity: (name) => ({ 'bar-opacity': 0.2, 'leader-opacity': 0.6, 'ribbon-opacity': 0.5 })[name],
  font: (name) => ({ family: `"${name}", serif`, size: 10, weight: '400', style: name === 'zone' ? 'italic' : 'normal', css: `10px ${name}` }),
  measure: (text) => text.length * 7,
};

export const words: DateWords = { locale: 'en-GB', strings: en, timeZone: 'UTC' };

export interface Drawn {
  readonly picture: Picture;
  readonly scene: Scene;
}

/** The picture of a whole story. */
export function draw(timeline: Timeline, options: StageOptions & { selected?: string } = {}): Drawn {
  const { selected = null } = options;
  const { layout, whole } = stageOf(timeline, options);
  const scene = createScene(layout, whole, selected);
  const { title, credit, kinds } = timeline;
  const noteOf = () => '2 sources';
  return { scene, picture: createPicture({ scene, title, notes: credit ? [credit] : [], metrics, look, kindOf: kindLooks(kinds), noteOf, number: String, selected }) };
}

/** All shapes, those in boxes too, with their places on the picture. */
export function flat(shapes: readonly Shape[], dx = 0, dy = 0): Exclude<Shape, { type: 'box' }>[] {
  return shapes.flatMap((shape) =>
    shape.type === 'box' ? flat(shape.shapes, dx + shape.x, dy + shape.y) : [{ ...shape, x: (shape.x ?? 0) + dx, y: (shape.y ?? 0) + dy }],
  );
}

export const textsOf = ({ shapes }: Picture): string[] => flat(shapes).flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
