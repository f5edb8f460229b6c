// The scene of a page that is read from right to left.
import type { Across } from './background.js';
import type { Scene } from './scene.js';

/**
 * The same scene with time running the other way: what was left is right. Layout itself knows one direction only; mirrored is what
 * it has laid out, so that nothing has to be placed twice, or comes to overlap.
 *
 * Texts stay what they are: a box keeps its width, and its words begin where their language has them begin. Lists keep their order,
 * by time.
 */
export function mirrorScene(scene: Scene): Scene {
  const { width, axis } = scene;
  const flip = (x: number): number => width - x;
  const point = <T extends { readonly x: number }>(one: T): T => ({ ...one, x: flip(one.x) });
  const box = <T extends { readonly x: number; readonly width: number }>(one: T): T => ({ ...one, x: flip(one.x + one.width) });
  const stretch = <T extends Across>(one: T): T => ({ ...one, x0: flip(one.x1), x1: flip(one.x0) });
  // What hangs on a mark, and the list of all items, hold the very same marks as before.
  const marks = new Map(scene.marks.map((mark) => [mark, point(mark)]));
  const bars = new Map(
    scene.bars.map((bar) => [bar, { ...stretch(point(bar)), certain: bar.certain && stretch(bar.certain), label: bar.label && box(bar.label) }]),
  );
  return {
    ...scene,
    rtl: !scene.rtl,
    origin: flip(scene.origin),
    zones: scene.zones.map(stretch),
    days: scene.days.map(stretch),
    periods: scene.periods.map((period) => ({ ...stretch(period), label: period.label && point(period.label) })),
    brackets: scene.brackets.map(stretch),
    axis: { ticks: axis.ticks.map(point), units: axis.units.map(box), contexts: axis.contexts.map(box), gaps: axis.gaps.map(stretch) },
    ribbons: scene.ribbons.map(stretch),
    bars: [...bars.values()],
    marks: [...marks.values()],
    items: scene.items.map((item) => (item.type === 'mark' ? marks.get(item)! : bars.get(item)!)),
    cards: scene.cards.map((card) => ({ ...box(card), mark: marks.get(card.mark)!, leader: point(card.leader) })),
    names: scene.names.map(box),
    threads: scene.threads.map((thread) => ({ ...thread, points: thread.points.map(([x, y]) => [flip(x), y] as const), label: thread.label && point(thread.label) })),
  };
}
