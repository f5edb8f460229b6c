// Dates between EDTF and HTML.
import { expect } from '@open-wc/testing';
import { fromDatetime, isClockOrDuration, toDatetime } from '../../src/time/html-datetime.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { read } from './reading.js';

describe('a date for HTML', () => {
  const cases = [
    ['2025', '2025'],
    ['2025-11', '2025-11'],
    ['2025-11-21', '2025-11-21'],
    ['Y12345', '12345'],
    ['2025-11-21T14:05:00', '2025-11-21T14:05:00'],
    ['2025-11-21T14:05:09.250Z', '2025-11-21T14:05:09.250Z'],
    ['2025-11-21T14:05:00-04', '2025-11-21T14:05:00-04:00'],
    ['2016-12-31T23:59:60Z', undefined],
    ['0000', undefined],
    ['-0043', undefined],
    ['2025-11-XX', undefined],
    ['202X', undefined],
    ['2025-21', undefined],
    ['2025~', undefined],
    ['?2025-11', undefined],
    ['Y-138E8S3', undefined],
  ] as const;
  for (const [edtf, datetime] of cases) it(`is ${datetime ?? 'none'} for ${edtf}`, () => expect(toDatetime(read(edtf).start)).to.equal(datetime));
});

describe('a date from HTML', () => {
  const cases = [
    ['2025-11-21', '2025-11-21'],
    ['12345', 'Y12345'],
    ['2025-11-21 14:05', '2025-11-21T14:05:00'],
    ['2025-11-21T14:05:09.5Z', '2025-11-21T14:05:09.500Z'],
    ['2025-11-21T14:05+0100', '2025-11-21T14:05:00+01:00'],
    ['2025-11~', '2025-11~'],
  ] as const;
  for (const [datetime, edtf] of cases) {
    it(`is ${edtf} for ${datetime}`, () => {
      expect(fromDatetime(datetime)).to.equal(edtf);
      expect(parseEdtf(edtf).ok).to.equal(true);
    });
  }

  for (const text of ['2025-W47', '14:54', '11-21', 'PT4H', '21 November 2025', '2013-02-29']) {
    it(`is refused for ${text}`, () => expect(parseEdtf(fromDatetime(text)).ok).to.equal(false));
  }
});

describe('a datetime of HTML that is no date', () => {
  for (const text of ['14:54', '14:54:39.5', 'PT4H', 'P3D', 'P1DT2H30M', '4h 18m 3s', '2w']) it(`is a clock time or a duration: ${text}`, () => expect(isClockOrDuration(text)).to.equal(true));
  for (const text of ['2025-11-21', '2025', '12345', '2025-11-21T14:05', '2025-W47', '2013-02-29', '21 November', '']) it(`is neither: ${text}`, () => expect(isClockOrDuration(text)).to.equal(false));
});
