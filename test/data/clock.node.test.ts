import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clockTimesOfDate, findClockTimes } from '../../data/clock.js';

const at = (hour: number, minute = 0, second = 0) => (hour * 60 + minute) * 60 + second;

describe('a time of day', () => {
  const cases: readonly (readonly [text: string, time: string, ...seconds: number[]])[] = [
    ['They met at 9:30 then', '9:30', at(9, 30), at(21, 30)],
    ['They met at 09:30:15 then', '09:30:15', at(9, 30, 15), at(21, 30, 15)],
    ['They met at 21:30 then', '21:30', at(21, 30)],
    ['They met at 0:15 then', '0:15', at(0, 15)],
    ['They met at 12:05 then', '12:05', at(0, 5), at(12, 5)],
    ['They met at 9 a.m. on Friday', '9 a.m.', at(9)],
    ['They met at 9\u00a0a.m. on Friday', '9 a.m.', at(9)],
    ['They met at 9am', '9am', at(9)],
    ['They met at 9:30 p.m.', '9:30 p.m.', at(21, 30)],
    ['They met at 9.30 PM', '9.30 PM', at(21, 30)],
    ['They met at 12 a.m.', '12 a.m.', at(0)],
    ['They met at nine p.m.', 'nine p.m.', at(21)],
    ['They met at 21h', '21h', at(21)],
    ['They met at 21h30', '21h30', at(21, 30)],
    ['They met at nine o’clock', "nine o'clock", at(9), at(21)],
    ['They met at noon', 'noon', at(12)],
    ['They met at Midnight', 'Midnight', at(0)],
    ['They met at half past nine', 'half past nine'],
  ];
  for (const [text, time, ...seconds] of cases) it(`is found: ${text}`, () => assert.deepEqual(findClockTimes(text), [{ text: time, seconds }]));

  const others = [
    'The fare is $2.90',
    'All afternoon',
    'Within 24 hours',
    'It took 48h',
    'In 2025 and on 21 November',
    'It won 3:1',
    'Article 9 amends it',
    'What am I to do, I am 9',
    'The 9 members',
    'Nine or ten of them',
  ];
  for (const text of others) it(`is not seen where there is none: ${text}`, () => assert.deepEqual(findClockTimes(text), []));

  it('is found as often as it stands', () => {
    assert.deepEqual(findClockTimes('From 9:30 a.m. to 11 p.m. or midnight').map(({ text }) => text), ['9:30 a.m.', '11 p.m.', 'midnight']);
  });

  it('is found in a date', () => {
    assert.deepEqual(clockTimesOfDate('2031-03-12T09:30:00Z/2031-03-12T10:00:00.5Z'), [
      { text: '09:30:00', seconds: [at(9, 30)] },
      { text: '10:00:00.5', seconds: [at(10) + 0.5] },
    ]);
    assert.deepEqual(clockTimesOfDate('[..2031-03-12]'), []);
  });
});
