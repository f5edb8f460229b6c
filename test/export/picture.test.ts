import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createPicture } from '../../src/export/picture.js';
import { countText } from '../../src/layout/outlines.js';
import type { Scene } from '../../src/layout/scene.js';
import { kindLooks } from '../../src/layout/symbols.js';
import type { Timeline, TimelineEvent } from '../../src/model/timeline.js';
import { story } from '../../src/story.js';
import type { Instant } from '../../src/time/instant.js';
import { century, deepTime, oneDay } from '../../stories/invented.js';
import { metrics, stageOptions, timelinesOf } from '../layout/fixture.js';
import { draw, flat, look, textsOf } from './fixture.js';

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
  it('is this list of shapes for a scene with one of everything', () => {
    const [stay, ride, rest] = ['Stay in port', 'A long ride', 'A rest'].map((title, i) => ({ id: `e${i}`, date: '2024', title, kind: 'order' })) as [TimelineEvent, TimelineEvent, TimelineEvent];
    const lane = { id: 'a', label: 'Harbour', name: 'Harbour', top: 0, bottom: 200, markY: 200, direction: -1 as const, depth: 100, named: false, cardsFrom: 12, barsFrom: 12 };
    const open = { openStart: true, openEnd: false };
    const mark = { type: 'mark' as const, key: 'm', x: 100, y: 200, lane: 0, event: stay, ids: ['e0'], doubtful: false, symbol: true };
    const cluster = { ...mark, key: 'c', x: 150, event: rest, ids: ['e2', 'e3'], doubtful: true, symbol: false };
    const bar = { type: 'bar' as const, key: 'b', event: ride, ids: ['e1'], lane: 0, x: 200, x0: 200, x1: 260, y: 150, height: 20, openStart: false, openEnd: true, certain: { x0: 200, x1: 230 }, label: { x: 208, width: 40, cut: false } };
    const scene: Scene = {
      rtl: false,
      origin: 0,
      width: 400,
      height: 460,
      band: { top: 200, bottom: 260 },
      markSize: 24,
      lanes: [lane, { ...lane, id: 'b', label: 'Ship', name: 'Ship', top: 260, bottom: 460, direction: 1 }, { ...lane, id: 'band' }],
      zones: [{ key: 'before', side: 'before', x0: -8, x1: 40, text: 'Earlier' }],
      days: [{ key: 'd', x0: 50, x1: 90, main: true }],
      periods: [{ key: 'p', ids: [], x0: 40, x1: 140, y: 0, height: 24, openStart: false, openEnd: false, label: { x: 48, text: 'The first harbour' } }],
      brackets: [{ key: 'k', x0: 0, x1: 40, text: 'by 2023' }],
      axis: {
        ticks: [{ time: 0 as Instant, x: 50, major: true }],
        units: [{ key: 'u', x: 60, width: 20, text: '9', strong: true }],
        contexts: [{ key: 'x', x: 52, width: 40, text: 'February', strong: false }],
        gaps: [{ key: 'g', x0: 300, x1: 340, text: '16 days', fits: true }],
      },
      ribbons: [{ key: 'r', ids: [], x0: 0, x1: 40, y: 190, ...open }],
      bars: [bar],
      marks: [mark, cluster],
      items: [mark, cluster, bar],
      cards: [{ key: 'e0', event: stay, x: 82, y: 60, width: 156, height: 48, lines: 1, mark, leader: { x: 100, y0: 200, y1: 108 } }],
      names: [{ key: 'e2', event: rest, x: 160, y: 230, width: 70, height: 26, cut: false }],
      threads: [{ key: 't', points: [[100, 200], [200, 200]], label: { x: 150, y: 200, text: 'Follows' }, speaker: 'first', other: ride }],
    };
    const kindOf = kindLooks([{ id: 'order', label: 'Order', symbol: 'square' }]);
    const picture = createPicture({ scene, title: 'A gale', notes: ['Log of the harbour', 'https://example.org/'], metrics, look, kindOf, noteOf: () => '2 sources', number: String, selected: 'e0' });
    const told = flat(picture.shapes).map((shape) => {
      const at = `at ${Math.round(shape.x!)},${Math.round(shape.y!)}`;
      if (shape.type === 'text') return `${shape.text} (${shape.font.css}, ${shape.fill}${shape.anchor === 'middle' ? ', centred' : ''}) ${at}`;
      const { d, fill, stroke, strokeWidth = 1, dash, opacity, fade } = shape;
      const parts = [fill && `filled ${fill}`, fade && `fading ${fade.opacities.join()}`, stroke && `stroked ${stroke} ${strokeWidth}`, dash && `dashed ${dash.join()}`, opacity && `opacity ${opacity}`];
      return `${d.slice(0, 12)} ${at} ${parts.filter(Boolean).join(' ')}`;
    });
    expect([picture.title, picture.width, picture.height, picture.background]).to.deep.equal(['A gale', 432, 582, 'surface']);
    expect(told).to.deep.equal([
      'A gale (10px heading, ink) at 16,26',
      'M-4.243,-4.2 at 23,47 filled kind-1',
      'Order (10px meta, ink-soft) at 36,50',
      'M16,65h400 at 0,0 stroked line 1',
      'M-2,200L-8,2 at 16,66 stroked zone-line-color 0.8',
      'M50,0h40v460 at 16,66 filled day-fill-main',
      'M40,0h100v46 at 16,66 filled period-fill',
      'M40,0h100v22 at 16,66 filled period-fill-strong',
      'The first harbour (10px label, axis-color-strong) at 64,80',
      'M0,200H400 at 16,66 stroked axis-line-color 1',
      'M0,260H400 at 16,66 stroked axis-line-color 1',
      'M50,232V260 at 16,66 stroked axis-color 1',
      'M300,259l2,- at 16,66 stroked tick-color 1',
      '16 days (10px axis, axis-color, centred) at 336,308',
      'February (10px strong, axis-color-strong) at 68,291',
      '9 (10px strong, axis-color-strong) at 76,308',
      'Earlier (10px zone, axis-color) at 20,291',
      'M2,259v-5M38 at 16,66 stroked tick-color 1',
      'by 2023 (10px axis, axis-color, centred) at 36,308',
      'Harbour (10px lane, lane-label-color) at 24,81',
      'Ship (10px lane, lane-label-color) at 24,518',
      'M0,189h40v2h at 16,66 filled ribbon-color fading 0,1,1 opacity 0.5',
      'M40,187v6 at 16,66 stroked ribbon-color 1.5 opacity 0.5',
      'M200,140h60v at 16,66 filled kind-1 fading 1,1,0 opacity 0.2',
      'M200,140h30v at 16,66 filled kind-1 fading 1,1,0 opacity 0.2',
      'M200,140h3v2 at 16,66 filled kind-1',
      'M100,200V108 at 16,66 stroked kind-1 2 opacity 1',
      'M100,200L200 at 16,66 stroked thread-color 1.5 dashed 4,3',
      'M106,196L100 at 16,66 stroked thread-color 1.5',
      'M122.5,192h5 at 16,66 filled surface',
      'Follows (10px meta, thread-color, centred) at 166,269',
      'M-5.244,-5.2 at 116,266 stroked ink 2.5',
      'M-5.244,-5.2 at 116,266 filled kind-1',
      'M-11,0a11,11 at 166,266 filled cluster-fill stroked cluster-color 1.5 dashed 3,2.5',
      '2 (10px label, cluster-color, centred) at 166,269',
      'M4,-1H152a5, at 98,126 stroked card-border-color-selected 2',
      'M3,0H3a3,3 0 at 98,126 filled kind-1',
      'M3,0.5H151.5 at 98,126 filled card-background stroked card-border-color 1',
      'M-2.872,-2.8 at 114,141 filled kind-1',
      'Order · 2 sources (10px meta, kind-1) at 123,144',
      'Stay in port (10px title, ink) at 109,161',
      'A rest (10px label, ink) at 176,299',
      'A lo… (10px label, ink) at 224,219',
      'Log of the harbour (10px meta, ink-soft) at 16,547',
      'https://example.org/ (10px meta, ink-soft) at 16,562',
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
        ...scene.periods.map(({ label }) => label?.text ?? ''),
        ...scene.zones.map(({ text }) => text),
        ...scene.marks.map((mark) => countText(mark, String)),
      ].filter(Boolean);
      for (const text of seen) expect(all).to.contain(text.replace(/\s+/g, ' '));
      for (const { event } of [...scene.cards, ...scene.names]) expect(all).to.contain(event.title.trim().split(/\s+/)[0]);
      const paths = flat(picture.shapes).filter(({ type }) => type === 'path');
      expect(paths.length).to.be.at.least(scene.days.length + scene.zones.length + scene.axis.ticks.length + scene.ribbons.length + 2 * scene.bars.length + 2 * scene.periods.length + scene.marks.length + 3 * scene.cards.length);
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
  });
});
