// A story of a few months in each of three years had "Mar", "April", "May", "June", "Jul", "Aug" in one row: a month of thirty days seemed to
// have more room than one of thirty-one, and what lay years apart was not compared at all. Of months as wide, some stood with their days.
import { expect } from '@open-wc/testing';
import { createWords } from '../../src/elements/words.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import { createLayout } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { wholeStep } from '../../src/time/ticks.js';
import type { Instant } from '../../src/time/instant.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf } from '../layout/fixture.js';

const words = createWords(createDateWords('en'));
const stories = {
  'side by side': ['2003', '2009', '2016'].flatMap((year) => ['03', '04', '05', '06', '07', '08'].map((month) => `${year}-${month}`)),
  'years apart': ['2003-03', '2006-04', '2009-05', '2013-06', '2017-07', '2020-08'],
};

describe('months with events that are as wide', () => {
  for (const [name, dates] of Object.entries(stories)) {
    it(`are named in one form, all with their days or none: ${name}`, () => {
      for (let width = 640; width <= 1_400; width += 20) {
        const { layout, whole } = stageOf(plainTimeline(dates), { width });
        const strong = createScene(createLayout({ ...layout, words }), whole).axis.units.filter((unit) => unit.strong);
        const forms = strong.map(({ key, text }) => {
          const [, unit, time] = /^([a-z]+)\d+\/(-?\d+)$/.exec(key)!;
          return unit === 'month' ? words.tick(Number(time) as Instant, wholeStep('month')).indexOf(text) : unit;
        });
        // Of "May" the long name is the short one.
        const told = new Set(forms.filter((_, i) => strong[i]!.text !== 'May'));
        expect(told.size, `${width} px: ${strong.map(({ text }) => text).join(' ')}`).to.be.at.most(1);
      }
    });
  }
});
