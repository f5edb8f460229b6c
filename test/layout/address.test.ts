import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressOfView, formatAddress, parseAddress, readSpan, type Address } from '../../src/layout/address.js';
import { toX, wholeView, type View } from '../../src/layout/view.js';
import { noFilter, parseFilter } from '../../src/model/filter.js';
import type { Timeline } from '../../src/model/timeline.js';
import { story } from '../../src/story.generated.js';
import { century, deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at, moved, moves, stageOf } from './fixture.js';

const width = 1_080;
const span = (start: string | undefined, end: string | undefined, filter = ''): Address => ({ start, end, filter: parseFilter(filter) });

describe('an address as text', () => {
  const cases: readonly (readonly [name: string, prefix: string, address: Address, hash: string])[] = [
    ['an event', 'mt', { event: 'guard-threat' }, 'mt-guard-threat'],
    ['an event of a timeline with an id', 'war-years', { event: 'e1' }, 'war-years-e1'],
    ['an event whose id has other letters and signs', 'mt', { event: 'größe/2:a?b#c&d%' }, 'mt-gr%C3%B6%C3%9Fe/2:a%3Fb%23c%26d%25'],
    ['an id with signs', ':r1:', { event: 'e1' }, ':r1:-e1'],
    ['a span', 'mt', span('2025-11-04', '2025-11-22'), 'mt?start=2025-11-04&end=2025-11-22'],
    ['a span and a filter', 'mt', span('2025-11-04', '2025-11-22', 'kind:threat,insult free buses'), 'mt?start=2025-11-04&end=2025-11-22&filter=kind:threat,insult+free+buses'],
    ['words with signs', 'mt', span(undefined, undefined, 'a+b 50% x&y=z'), 'mt?filter=a%2Bb+50%25+x%26y%3Dz'],
    ['an end alone', 'mt', span(undefined, 'Y-138E8'), 'mt?end=Y-138E8'],
    ['a clock time', 'mt', span('2025-11-04T07:00:00.250Z', undefined), 'mt?start=2025-11-04T07:00:00.250Z'],
    ['the whole story', 'mt', span(undefined, undefined), 'mt?'],
  ];
  for (const [name, prefix, address, hash] of cases) {
    it(`of ${name} is ${hash}, and is read again`, () => {
      expect(formatAddress(prefix, address)).to.equal(hash);
      expect(parseAddress(prefix, hash)).to.deep.equal(address);
      // A browser writes some signs in its own way.
      const { hash: seen } = new URL(`https://example.org/#${hash}`);
      expect(parseAddress(prefix, seen.slice(1))).to.deep.equal(address);
    });
  }

  it('is read as people write it', () => {
    expect(parseAddress('mt', 'mt-größe')).to.deep.equal({ event: 'größe' });
    expect(parseAddress('mt', 'mt?filter=kind%3Athreat%20buses&start=2025&colour=red')).to.deep.equal(span('2025', undefined, 'kind:threat buses'));
  });

  for (const hash of ['', 'sources', 'mtx-e1', 'mtx?start=2025', 'other-e1', 'mt', 'mt-e1?start=2025', '%', 'mt-%E0%A4%A', ':~:text=tonight', '__proto__', '/route?mt=1']) {
    it(`is not about this timeline: #${hash}`, () => expect(parseAddress('mt', hash)).to.equal(undefined));
  }

  it('leads any event and any words there and back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (prefix, event, words) => {
        const there = new URL(`https://example.org/#${formatAddress(prefix, { event })}`).hash.slice(1);
        expect(parseAddress(prefix, there)).to.deep.equal({ event });
        const asked = span('2025', undefined, words);
        expect(parseAddress(prefix, formatAddress(prefix, asked))).to.deep.equal(asked);
      }),
    );
  });

  it('never throws, whatever the hash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [parseAddress('mt', text), parseAddress('mt', `mt?${text}`), formatAddress(text, { event: text })]));
  });
});

describe('the address of a view', () => {
  const stories: Readonly<Record<string, Timeline>> = {
    oneDay,
    story,
    century: century(300, 7),
    deepTime,
    'before our era': plainTimeline(['-0753-04-21', '-0043-03-15', '-0029', '0476']),
    'ten milliseconds': plainTimeline(['2025-11-21T12:00:00.001Z', '2025-11-21T12:00:00.007Z', '2025-11-21T12:00:01.000Z']),
  };

  /** The finest that EDTF can tell at an instant, in milliseconds: half of that may be missing. */
  const finest = (time: number) => (Math.abs(time) > 2.5e14 ? 366 * 86_400_000 : 1);

  for (const [name, timeline] of Object.entries(stories)) {
    for (const elasticity of [0, 1]) {
      it(`leads back to the same picture: ${name}, ${elasticity ? 'elastic' : 'linear'}`, () => {
        const stage = stageOf(timeline, { elasticity, width });
        const { scale } = stage;
        const check = (view: View) => {
          const address = addressOfView(scale, view, noFilter, timeline.timeZone) as Extract<Address, { filter: unknown }>;
          const back = readSpan(scale, address.start, address.end, timeline.timeZone);
          expect(back, JSON.stringify(address)).to.exist;
          for (const side of ['start', 'end'] as const) {
            const pixels = Math.abs(toX(scale, view, width)(back![side]) - toX(scale, view, width)(view[side]));
            if (Math.abs(back![side] - view[side]) > finest(view[side]) / 2 + 0.001) expect(pixels, `${side} of ${JSON.stringify(address)}`).to.be.below(1);
          }
        };
        check(wholeView(scale));
        fc.assert(fc.property(moves, (steps) => check(moved(stage, wholeView(scale), steps))), { numRuns: 60 });
      });
    }
  }

  it('differs by less than a pixel wherever a pixel is longer than the finest date', () => {
    for (const timeline of [oneDay, story, century(300, 7)]) {
      const stage = stageOf(timeline, { width });
      fc.assert(
        fc.property(moves, (steps) => {
          const view = moved(stage, wholeView(stage.scale), steps);
          const { start, end } = addressOfView(stage.scale, view, noFilter, timeline.timeZone) as { start?: string; end?: string };
          const back = readSpan(stage.scale, start, end, timeline.timeZone)!;
          for (const time of [view.start, view.end]) expect(Math.abs(toX(stage.scale, view, width)(time) - toX(stage.scale, back, width)(time))).to.be.below(1);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('says nothing of an end at which the story begins or ends', () => {
    const { scale } = stageOf(story);
    expect(formatAddress('mt', addressOfView(scale, wholeView(scale), noFilter))).to.equal('mt?');
    const view = { start: scale.domain.start, end: at('2025-11-21', story.timeZone) };
    expect(formatAddress('mt', addressOfView(scale, view, noFilter, story.timeZone))).to.equal('mt?end=2025-11-20');
  });
});

describe('a span from two dates', () => {
  const { scale } = stageOf(oneDay);
  const { domain } = scale;
  it('takes the end of the axis for a date that is missing or none', () => {
    expect(readSpan(scale, undefined, '')).to.deep.equal(domain);
    expect(readSpan(scale, 'yesterday', '2024-02-09T18:00:00Z')).to.deep.equal({ start: domain.start, end: at('2024-02-09T18:00:00Z') + 1_000 });
  });
  it('is none where it would end before it starts', () => expect(readSpan(scale, '2024-02-10', '2024-02-08')).to.equal(undefined));
});
