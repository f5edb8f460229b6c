// An obituary began with "Nov" above "2", and the next number on the axis was 1940; a trial ended with "Mar" above "9", behind "July 2023".
// Nothing said that the one was in 1931 and the other in 2024: the year would have had room, but that was kept for the name of the year
// itself, which then had too little of it.
import { expect } from '@open-wc/testing';
import { createScene } from '../../src/layout/scene.js';
import type { Instant } from '../../src/time/instant.js';
import { floorTo } from '../../src/time/ticks.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

const stories = {
  'years apart': ['1849-04-17', '1850-05-10', '1851-06-13', '1852-07-16', '1855-01-15', '1856-02-18', '1857-03-11'],
  'decades apart': ['1931-11-02', '1943', '1949', '1958', '1964', '1971', '1980', '1999-10-09', '2009', '2024-02-17'],
};

describe('a month above a day', () => {
  for (const [name, dates] of Object.entries(stories)) {
    for (const width of [760, 1_040, 1_600]) {
      it(`says its year where the one before it was another, ${name}, ${width} pixels wide`, () => {
        const { layout, whole } = stageOf(plainTimeline(dates), { width });
        const { contexts, units } = createScene(layout, whole).axis;
        let told = '';
        for (const { key, text, x } of [...contexts, ...units].sort((a, b) => a.x - b.x)) {
          const year = /\d{4}/.exec(text)?.[0];
          const time = /^month(-?\d+)$/.exec(key)?.[1];
          if (time) expect(year ?? told, `${text} at ${x}`).to.equal(String(new Date(floorTo(Number(time) as Instant, 'year', layout.timeZone)).getUTCFullYear()));
          told = year ?? told;
        }
      });
    }
  }
});
