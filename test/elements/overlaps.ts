// What covers what on the stage, in the window's pixels.
import type { MeetingTimeline } from '../../src/elements/meeting-timeline.js';
import { cards, parts } from './fixture.js';

export interface Box {
  readonly name: string;
  readonly rect: DOMRect;
}

/** Boxes that must not cover one another: cards, names, counts beside marks, and every text of the axis. */
export function textBoxes(timeline: MeetingTimeline): Box[] {
  const of = (elements: Iterable<Element>): Box[] => [...elements].filter((element) => element.textContent.trim()).map((element) => ({ name: element.textContent.trim(), rect: element.getBoundingClientRect() }));
  const names = parts(timeline, '.item .name, .count.beside');
  const texts = parts(timeline, 'mt-axis').flatMap((axis) => [...axis.shadowRoot!.querySelectorAll('text, .texts > span')]);
  const cardBoxes = cards(timeline).map((card) => ({ name: card.card!.event.title, rect: card.getBoundingClientRect() }));
  return [...cardBoxes, ...of(names), ...of(texts)];
}

/** Which of them do. */
export function overlaps(all: readonly Box[]): string[] {
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // A text's box is taller than its letters.
      return width > 1 && height > 4 ? [`"${a.name}" and "${b.name}"`] : [];
    }),
  );
}

/** Whether any of a drawn line lies in a box, a pixel within its edges; the line is on the screen where the stage is. */
export function enters(line: SVGPathElement, box: DOMRect): boolean {
  const toScreen = line.getScreenCTM()!;
  return Array.from({ length: Math.ceil(line.getTotalLength() / 3) }, (_, i) => line.getPointAtLength(3 * i).matrixTransform(toScreen)).some(
    ({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1,
  );
}
