import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { indexEvents } from '../../src/model/index-events.js';
import { writeSpan } from '../../src/model/write-span.js';
import { parseEdtf } from '../../src/time/edtf.js';
import type { Instant } from '../../src/time/instant.js';
import { deepTime, oneDay, plainTimeline } from '../../stories/invented.js';
import { at } from '../layout/fixture.js';

const span = (start: number, end: number) => ({ start: start as Instant, end: end as Instant });
const zone = 'America/New_York';
const autumn = indexEvents({ ...plainTimeline(['2025-10-01', '2025-12-31', '[..2025-11-04]', 'XXXX-XX-XX']), timeZone: zone });

describe('a span as text', () => {
  const cases: readonly (readonly [name: string, start: number, end: number, text: string | undefined])[] = [
    ['days, both of them in it', at('2025-11-14', zone), at('2025-11-22', zone), '2025-11-14/2025-11-21'],
    ['days that are cut', at('2025-11-14', zone) + 1, at('2025-11-22', zone) + 1, '2025-11-14/2025-11-22'],
    ['a day, with clock times in the zone of the story', at('2025-11-21', zone), at('2025-11-22', zone), '2025-11-21T00:00:00/2025-11-21T23:59:59'],
    ['a second', at('2025-11-21T10:00:00', zone), at('2025-11-21T10:00:01', zone), '2025-11-21T10:00:00.000/2025-11-21T10:00:00.999'],
    ['clock times in UTC where clocks show them again', at('2025-11-02T01:30:00-04:00'), at('2025-11-02T01:10:00-05:00'), '2025-11-02T05:30:00Z/2025-11-02T06:09:59Z'],
    ['open where it begins in a stretch without dates', at('2025-09-01', zone), at('2025-11-05', zone), '../2025-11-04'],
    ['open where it ends in one', at('2025-11-05', zone), at('2026-02-01', zone), '2025-11-05/..'],
    ['nothing where it holds all dates', at('2025-09-01', zone), at('2026-02-01', zone), undefined],
  ];
  for (const [name, start, end, text] of cases) it(`is ${name}`, () => expect(writeSpan(autumn, span(start, end))).to.equal(text));

  it('is written to the year where years have more than four digits', () => {
    const index = indexEvents(deepTime);
    expect(writeSpan(index, span(at('Y-50000000'), at('-0043-03-15')))).to.equal('Y-50000000/-0043-03-14');
  });

  it('can be read, and holds all of the span', () => {
    for (const index of [autumn, indexEvents(oneDay), indexEvents(deepTime)]) {
      const { start, end } = index.domain;
      fc.assert(
        fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-9, max: 1, noNaN: true }), (from, length) => {
          const first = Math.round(start + from * (end - start));
          const asked = span(first, Math.max(first + Math.round(length ** 6 * (end - first)), first + 1));
          const text = writeSpan(index, asked);
          if (text === undefined) return;
          const parsed = parseEdtf(text, index.timeline.timeZone);
          expect(parsed.ok, text).to.be.true;
          if (!parsed.ok) return;
          expect(parsed.when.start.earliest, text).to.be.at.most(asked.start);
          expect(parsed.when.end.latest, text).to.be.at.least(asked.end);
        }),
        { numRuns: 300 },
      );
    }
  });
});
