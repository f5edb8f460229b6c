// The story of mankind began in 300,001 BC and had its longest time without an event from 300,000 BC on, with nothing between; and a
// forecast for the year 300,000 ended a year later. So far from now a float64 tells no milliseconds: the last one of a year was the first
// of the next.
import { expect } from '@open-wc/testing';
import { createDateWords } from '../../src/i18n/date-words.js';
import { tellUnit } from '../../src/i18n/dates.js';
import { indexEvents } from '../../src/model/index-events.js';
import { summaryOf } from '../../src/model/summary.js';
import { writeSpan } from '../../src/model/write-span.js';
import { tellSpan } from '../../src/static/tell-span.js';
import { tellSummary } from '../../src/static/tell-summary.js';
import { plainTimeline } from '../../stories/invented.js';
import { at } from '../layout/fixture.js';

const words = createDateWords('en-GB', 'UTC');
const told = (...dates: string[]) => tellSummary(summaryOf(indexEvents(plainTimeline(dates))), words);

describe('the last instant of a year that is far away', () => {
  it('is of that year in the summary', () => {
    expect(told('Y-300000', '1969')).to.equal('2 events, from 300,001 BC to 1969. Longest time without a dated event: 301,968 years, between 300,001 BC and 1969.');
    expect(told('1969', 'Y300000')).to.contain('from 1969 to 300,000 AD');
    expect(told('1969', 'Y5000000000')).to.contain('from 1969 to 5 billion AD');
  });

  it('is of that year on the axis, in what is in sight and in a filter for that', () => {
    const span = { start: at('Y-320000'), end: at('Y-300000') };
    const index = indexEvents(plainTimeline(['Y-400000', '1969']));
    expect(tellUnit(span, { unit: 'year', count: 20_000, length: span.end - span.start }, words)).to.equal('from 320,001 BC to 300,002 BC');
    expect(tellSpan(span, index, words)).to.equal('from 320,001 BC to 300,002 BC');
    expect(writeSpan(index, span)).to.equal('Y-320000/Y-300001');
  });
});
