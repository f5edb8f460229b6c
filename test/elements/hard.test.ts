import { expect } from '@open-wc/testing';
import { hardStories } from '../../stories/hard.js';
import { cards, marks, settled, stage, timelineOf, withoutMotion } from './fixture.js';

interface Box {
  readonly name: string;
  readonly rect: DOMRect;
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      return width > 1 && height > 1 ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}

describe('stories that are hard to draw', () => {
  before(withoutMotion);

  for (const [name, timeline] of Object.entries(hardStories)) {
    it(`are drawn without overlap, at fit and closely: ${name}`, async () => {
      const element = await timelineOf(timeline, 900);
      for (let steps = 0; steps < 3; steps++) {
        const boxes = [
          ...cards(element).map((card) => ({ name: `card ${card.card!.event.id}`, rect: card.getBoundingClientRect() })),
          ...marks(element).map((mark) => ({ name: `mark ${mark.mark.key}`, rect: mark.button.getBoundingClientRect() })),
        ];
        expect(overlaps(boxes).slice(0, 5)).to.deep.equal([]);
        if (timeline.events.length && steps === 0) expect(boxes).not.to.have.length(0);
        for (let i = 0; i < 3; i++) element.zoomIn();
        await settled(element);
      }
      if (timeline.events.length) expect(stage(element).scrollWidth).to.be.at.most(stage(element).clientWidth);
    });

    it(`can be read to the end: ${name}`, async () => {
      const element = await timelineOf(timeline, 900);
      for (let i = 0; i < 3; i++) element.next();
      await settled(element);
      expect(element.selected).to.equal(timeline.events.length ? element.selected : null);
      if (!timeline.events.length) return;
      expect(element.selected).not.to.be.null;
      const detail = element.renderRoot.querySelector('mt-detail')!;
      expect(detail.scrollWidth).to.be.at.most(detail.clientWidth + 1);
    });
  }
});
