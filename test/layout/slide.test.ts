import { expect } from '@open-wc/testing';
import { createScene, type Scene } from '../../src/layout/scene.js';
import { changesRows, offsetsBetween, slideCards } from '../../src/layout/slide.js';
import { panView, zoomView } from '../../src/layout/view.js';
import { story } from '../../src/story.generated.js';
import { stageOf } from './fixture.js';

const width = 1120;
const { layout, whole, scale } = stageOf(story, { width });
const places = ({ cards }: Scene) => cards.map(({ key, x, y, mark, leader }) => ({ key, fromMark: Math.round(x - mark.x), y, reach: leader.y1 - y }));

/** Scenes before and after steps of a zoom at which cards are given other rows. */
const changes = Array.from({ length: 60 }, (_, i) => [1.1 ** i, 1.1 ** (i + 1)].map((factor) => createScene(layout, zoomView(whole, scale, width, factor, width * 0.6))) as [Scene, Scene]).filter(
  ([before, after]) => changesRows(offsetsBetween(before, after)),
);

describe('cards that are given other rows', () => {
  it('are there in a zoom of the story', () => {
    expect(changes).not.to.have.length(0);
  });

  it('begin where they were, beside their marks, and end where they belong; leaders keep to them', () => {
    for (const [before, after] of changes) {
      const offsets = offsetsBetween(before, after);
      const seen = new Map(places(before).map((place) => [place.key, place]));
      for (const { key, fromMark, y } of places(slideCards(after, offsets, 1)).filter((place) => seen.has(place.key))) {
        expect(y).to.be.closeTo(seen.get(key)!.y, 1e-6);
        expect(fromMark).to.be.closeTo(seen.get(key)!.fromMark, 1);
      }
      expect(places(slideCards(after, offsets, 0))).to.deep.equal(places(after));
      const reaches = (scene: Scene) => places(scene).map(({ reach }) => Math.round(reach));
      expect(reaches(slideCards(after, offsets, 0.5))).to.deep.equal(reaches(after));
    }
  });

  it('leave all else as it is, and what has come since where it belongs', () => {
    for (const [before, after] of changes) {
      expect(slideCards(after, offsetsBetween(before, after), 0)).to.deep.equal(after);
      const { cards } = slideCards(after, new Map(), 1);
      expect(cards.every((card, i) => card === after.cards[i])).to.equal(true);
    }
  });

  it('are none while one pans', () => {
    const near = zoomView(whole, scale, width, 3, width * 0.6);
    for (let dx = 0; dx < 300; dx += 10) {
      const [before, after] = [dx, dx + 10].map((by) => createScene(layout, panView(near, scale, width, by))) as [Scene, Scene];
      expect(changesRows(offsetsBetween(before, after))).to.equal(false);
    }
  });
});
