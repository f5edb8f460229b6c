// What we read beyond the specification, and only that: both are for what can be told to the second.
import { expect } from '@open-wc/testing';
import { messageOf, read, showWhen } from './reading.js';

describe('decimal seconds, an extension', () => {
  const cases: readonly (readonly [text: string, when: string])[] = [
    ['2025-11-21T12:00:00.250Z', '2025-11-21T12:00:00.250Z … 2025-11-21T12:00:00.251Z millisecond'],
    ['2025-11-21T12:00:00.000Z', '2025-11-21T12:00:00Z … 2025-11-21T12:00:00.001Z millisecond'],
    ['2025-11-21T12:00:00.999+05:45', '2025-11-21T06:15:00.999Z … 2025-11-21T06:15:01Z millisecond'],
    ['2025-11-21T12:00:00.001', '2025-11-21T12:00:00.001Z … 2025-11-21T12:00:00.002Z millisecond'],
    ['2016-12-31T23:59:60.500Z', '2016-12-31T23:59:59.500Z … 2016-12-31T23:59:59.501Z millisecond'],
  ];
  for (const [text, when] of cases) it(`span a millisecond: ${text}`, () => expect(showWhen(read(text))).to.equal(when));

  it('are kept as written', () => {
    expect(read('2025-11-21T12:00:00.050Z').start.written?.time).to.deep.equal({ hour: 12, minute: 0, second: 0, millisecond: 50, offset: 'Z' });
  });

  // One decimal is a tenth of a second: shown as milliseconds it would claim two digits that nobody gave.
  for (const decimals of ['', '2', '25', '2500', '123456789']) {
    it(`have three digits and no other number: .${decimals}`, () => {
      expect(messageOf(`2025-11-21T12:00:00.${decimals}Z`)).to.include('three decimals or none').and.to.include(`"2025-11-21T12:00:00.${decimals}Z"`);
    });
  }

  it('follow a point, not a comma', () => expect(messageOf('2025-11-21T12:00:00,250Z')).to.include('decimals follow a point'));
});

describe('date-times as ends of intervals, an extension', () => {
  const cases: readonly (readonly [text: string, when: string])[] = [
    ['2025-11-21T12:00:00Z/2025-11-21T13:00:00Z', '2025-11-21T12:00:00Z … 2025-11-21T12:00:01Z second / 2025-11-21T13:00:00Z … 2025-11-21T13:00:01Z second'],
    ['2025-11-21T12:00:00Z/2025-11-22', '2025-11-21T12:00:00Z … 2025-11-21T12:00:01Z second / 2025-11-22 … 2025-11-23 day'],
    ['2025-11-21/2025-11-21T13:00:00Z', '2025-11-21 … 2025-11-22 day / 2025-11-21T13:00:00Z … 2025-11-21T13:00:01Z second'],
    ['2025-11-21T12:00:00Z/..', '2025-11-21T12:00:00Z … 2025-11-21T12:00:01Z second / 2025-11-21T12:00:00Z … ∞ open'],
    ['/2025-11-21T12:00:00Z', '-∞ … 2025-11-21T12:00:01Z unknown / 2025-11-21T12:00:00Z … 2025-11-21T12:00:01Z second'],
    ['2025-11-21T12:00:00.250Z/2025-11-21T12:00:00.250Z', '2025-11-21T12:00:00.250Z … 2025-11-21T12:00:00.251Z millisecond / 2025-11-21T12:00:00.250Z … 2025-11-21T12:00:00.251Z millisecond'],
    ['-2025-11-21T12:00:00.250+05:45/-2025-11-21T13:00:00.250+05:45', '-002025-11-21T06:15:00.250Z … -002025-11-21T06:15:00.251Z millisecond / -002025-11-21T07:15:00.250Z … -002025-11-21T07:15:00.251Z millisecond'],
  ];
  for (const [text, when] of cases) it(`are read like dates: ${text}`, () => expect(showWhen(read(text))).to.equal(when));

  it('are compared as instants, not as texts', () => {
    expect(read('2025-11-21T12:00:00+05:45/2025-11-21T07:00:00Z').type).to.equal('interval');
    expect(messageOf('2025-11-21T12:00:00Z/2025-11-21T13:00:00+05:45')).to.include('ends before it starts');
  });

  it('stay out of sets', () => {
    for (const text of ['[2025-11-21T12:00:00Z,2025-11-22]', '{2025-11-21T12:00:00Z..2025-11-21T13:00:00Z}']) expect(messageOf(text)).to.include('without a clock time');
  });
});
