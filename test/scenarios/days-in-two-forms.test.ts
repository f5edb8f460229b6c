// On fourteen days of equal width the axis said "Sat 4 Apr", "Sun 5 Apr", "Mon 6" and "Tue 7 Apr": each day had the longest name that fitted
// it, and Monday's is a little wider. Of a year it named eleven months and left September out, which is "Sept" and has a letter more.
import { expect } from '@open-wc/testing';
import { createWords } from '../../src/elements/words.js';
import { createDateWords } from '../../src/i18n/date-words.js';
import { createLayout } from '../../src/layout/prepare.js';
import { createScene } from '../../src/layout/scene.js';
import { wholeStep } from '../../src/time/ticks.js';
import type { Instant } from '../../src/time/instant.js';
import { plainTimeline } from '../../stories/invented.js';
import { stageOf, type Stage } from '../layout/fixture.js';

const words = createWords(createDateWords('en-GB'));

/** Times and texts of the days or months that the axis names one by one. */
function namesOf({ layout, whole }: Stage, unit: 'day' | 'month') {
  const named = createScene(createLayout({ ...layout, words }), whole).axis.units.filter(({ key }) => key.startsWith(`${unit}1/`));
  return named.map(({ key, text }) => ({ time: Number(key.split('/')[1]) as Instant, text }));
}

const widths = Array.from({ length: 60 }, (_, i) => 480 + 10 * i);

it('names days of equal width in one form', () => {
  const april = plainTimeline(Array.from({ length: 14 }, (_, i) => `2026-04-${String(4 + i).padStart(2, '0')}`));
  for (const width of widths) {
    const days = namesOf(stageOf(april, { width }), 'day').slice(1, -1);
    const forms = days.map(({ time, text }) => words.tick(time, wholeStep('day')).indexOf(text));
    expect(new Set(forms).size, `${width} px: ${days.map(({ text }) => text).join(', ')}`).to.be.at.most(1);
  }
});

it('names all months of a year, or none of them alone', () => {
  for (const width of widths) {
    const months = namesOf(stageOf(plainTimeline(['1958/1988']), { width }), 'month').map(({ text }) => text);
    expect([0, 12], `${width} px: ${months.join(', ')}`).to.include(months.length);
  }
});
