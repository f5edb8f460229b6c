import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countText } from '../../src/layout/outlines.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import { century, deepTime, oneDay } from '../../stories/invented.js';
import { stageOptions, timelinesOf } from '../layout/fixture.js';
import { draw, flat, textsOf } from './fixture.js';

const tiny: Timeline = {
  title: 'A gale',
  credit: 'Log of the harbour',
  kinds: [{ id: 'order', label: 'Order', symbol: 'square' }],
  lanes: [
    { id: 'harbour', label: 'Harbour' },
    { id: 'ship', label: 'Ship' },
  ],
  events: [{ id: 'stay', date: '2024-02-09', title: 'Stay in port', kind: 'order', lane: 'harbour' }],
};

describe('the picture of a scene', () => {
  it('is this list of shapes for a story of one event', () => {
    const { picture } = draw(tiny, { width: 400, height: 480, selected: 'stay' });
    const told: string[] = flat(picture.shapes).map((shape) => {
      const [x, y] = [Math.round(shape.x!), Math.round(shape.y!)];
      if (shape.type === 'text') return `${shape.text} (${shape.fill}) at ${x},${y}`;
      const { fill, stroke, strokeWidth = 1 } = shape;
      return `path at ${x},${y}${fill ? ` filled ${fill}` : ''}${stroke ? ` stroked ${stroke} ${strokeWidth}` : ''}`;
    });
    expect([picture.title, picture.width, picture.height, picture.background]).to.deep.equal(['A gale', 432, 587, 'surface']);
    expect(told).to.deep.equal([
      'A gale (ink) at 16,26',
      'path at 23,47 filled kind-1',
      'Order (ink-soft) at 36,50',
      'path at 0,0 stroked line 1',
      'path at 16,66 filled day-fill',
      'path at 16,66 stroked axis-line-color 1',
      'path at 16,66 stroked axis-line-color 1',
      'path at 16,66 stroked tick-color 1',
      'path at 16,66 stroked tick-color 1',
      'February 2024 (axis-color-strong) at 20,303',
      'Day 9 (axis-color-strong) at 199,316',
      'Harbour (lane-label-color) at 24,81',
      'Ship (lane-label-color) at 24,538',
      'path at 16,66 stroked kind-1 2',
      'path at 216,278 stroked ink 2.5',
      'path at 216,278 filled kind-1',
      'path at 198,194 stroked card-border-color-selected 2',
      'path at 198,194 filled kind-1',
      'path at 198,194 filled card-background stroked card-border-color 1',
      'path at 214,209 filled kind-1',
      'Order · 2 sources (kind-1) at 223,212',
      'Stay in port (ink) at 209,229',
      'Log of the harbour (ink-soft) at 16,567',
    ]);
  });

  const stories = { 'five events in a day': oneDay, 'three hundred in a century': century(), 'deep time': deepTime, 'the built-in story': story };
  for (const [name, timeline] of Object.entries(stories)) {
    it(`holds everything that is to be seen of ${name}`, () => {
      const { picture, scene } = draw(timeline);
      const texts = textsOf(picture);
      const all = texts.join(' ').replace(/…/g, '');
      const seen = [
        timeline.title,
        ...scene.lanes.map(({ label }) => label),
        ...scene.axis.units.map(({ text }) => text),
        ...scene.axis.contexts.map(({ text }) => text),
        ...scene.axis.gaps.flatMap(({ text, fits }) => (fits ? [text] : [])),
        ...scene.brackets.map(({ text }) => text),
        ...scene.zones.map(({ text }) => text),
        ...scene.marks.map(countText),
      ].filter(Boolean);
      for (const text of seen) expect(all).to.contain(text.replace(/\s+/g, ' '));
      for (const { event } of [...scene.cards, ...scene.names]) expect(all).to.contain(event.title.trim().split(/\s+/)[0]);
      const paths = flat(picture.shapes).filter(({ type }) => type === 'path');
      expect(paths.length).to.be.at.least(scene.days.length + scene.zones.length + scene.axis.ticks.length + scene.ribbons.length + scene.marks.length + 3 * scene.cards.length);
    });
  }

  it('names the kinds that are to be seen and no others', () => {
    const kinds = ['Order', 'Ride', 'Rest'].map((label) => ({ id: label.toLowerCase(), label }));
    const { picture } = draw({ ...tiny, kinds, events: [...tiny.events, { id: 'rest', date: '2024-02-12', title: 'A rest', kind: 'rest' }] });
    expect(textsOf(picture).slice(1, 3)).to.deep.equal(['Order', 'Rest']);
  });

  it('breaks a long title and a long credit line, and grows for them', () => {
    const { picture } = draw({ ...tiny, title: 'gale '.repeat(60), credit: 'W'.repeat(300) }, { width: 300 });
    expect(picture.height).to.be.greaterThan(draw(tiny, { width: 300 }).picture.height + 100);
    expect(textsOf(picture).filter((text) => text.startsWith('gale gale')).length).to.be.greaterThan(3);
    expect(textsOf(picture).join('')).to.contain('W'.repeat(300));
  });

  it('has only numbers in its places, whatever the story', () => {
    fc.assert(
      fc.property(timelinesOf(25), stageOptions, (timeline, options) => {
        const { picture } = draw(timeline, options);
        expect(JSON.stringify(picture)).not.to.match(/NaN|null|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  }).timeout(30_000);
});
