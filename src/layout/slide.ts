// Cards that are given other rows slide there, with their leaders. Along time nothing is late: cards keep to their marks.
import type { Scene, SceneCard } from './scene.js';

/** How far a card is seen from where it belongs, in pixels; `dx` is counted from its mark. */
interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** By keys of cards. */
export type Offsets = ReadonlyMap<string, Offset>;

/** How far the cards of one scene stand from their places in the next. */
export function offsetsBetween(shown: Scene, next: Scene): Offsets {
  const before = new Map(shown.cards.map((card) => [card.key, card]));
  const offsetOf = (card: SceneCard): Offset => {
    const from = before.get(card.key) ?? card;
    return { dx: from.x - from.mark.x - (card.x - card.mark.x), dy: from.y - card.y };
  };
  return new Map(next.cards.map((card) => [card.key, offsetOf(card)]));
}

export const changesRows = (offsets: Offsets): boolean => [...offsets.values()].some(({ dy }) => dy !== 0);

/** The scene with its cards a share of the way from their places. */
export function slideCards(scene: Scene, offsets: Offsets, left: number): Scene {
  const slide = (card: SceneCard): SceneCard => {
    const { dx, dy } = offsets.get(card.key) ?? { dx: 0, dy: 0 };
    if (!dx && !dy) return card;
    const { leader } = card;
    return { ...card, x: card.x + left * dx, y: card.y + left * dy, leader: { ...leader, y1: leader.y1 + left * dy } };
  };
  return { ...scene, cards: scene.cards.map(slide) };
}
