import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { daysInMonth } from '../../src/time/civil.js';
import { parseEdtf, type Limit, type When } from '../../src/time/edtf.js';
import { toCivilInZone, toInstant } from '../../src/time/zone.js';
import { read, utc } from './reading.js';

const zones = ['UTC', 'Asia/Kathmandu', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/St_Johns'];
const zone = fc.constantFrom(...zones);

const pad = (number: number, length: number) => String(number).padStart(length, '0');
const yearText = (year: number) => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const day: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, dayOfMonth]) => dayOfMonth <= daysInMonth(year, month))
  .map(([year, month, dayOfMonth]) => ({ year, month, day: dayOfMonth }));
const dayText = ({ year, month, day: dayOfMonth }: Day) => `${yearText(year)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
const startOf = ({ year, month, day: dayOfMonth }: Day) => utc(year, month, dayOfMonth);
const dayLength = 86_400_000;

/** Which of eight digits to mask. */
const mask = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
const maskText = (text: string, masked: readonly boolean[]) => {
  let i = 0;
  return text.replace(/\d/g, (digit) => (masked[i++] ? 'X' : digit));
};

const limitsOf = (when: When): Limit[] => [when.start, when.end, ...when.members.flatMap(limitsOf)];

describe('dates', () => {
  it('lie within the bounds of every mask of theirs', () => {
    fc.assert(
      fc.property(day, mask, (date, masked) => {
        for (const text of [dayText(date), dayText(date).slice(0, -3), yearText(date.year)]) {
          const { earliest, latest } = read(maskText(text, masked)).start;
          expect(earliest).to.be.at.most(startOf(date));
          expect(latest).to.be.at.least(startOf(date) + dayLength);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('have bounds that are reached: their first and their last day fit the mask', () => {
    const fits = (instant: number, text: string) => {
      const date = new Date(instant);
      const digits = dayText({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      return digits.length === text.length && [...text].every((sign, i) => sign === 'X' || sign === digits[i]);
    };
    fc.assert(
      fc.property(day, mask, (date, masked) => {
        const text = maskText(dayText(date), masked);
        const { earliest, latest } = read(text).start;
        if (Number.isFinite(earliest)) expect(fits(earliest, text), `first of ${text}`).to.be.true;
        if (Number.isFinite(latest)) expect(fits(latest - dayLength, text), `last of ${text}`).to.be.true;
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep their order', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [read(dayText(a)).start, read(dayText(b)).start];
        expect(Math.sign(first.earliest - second.earliest)).to.equal(Math.sign(startOf(a) - startOf(b)));
        expect(first.latest <= second.earliest).to.equal(startOf(a) < startOf(b));
      }),
    );
  });

  it('fill their month, and months their year, in every zone', () => {
    fc.assert(
      fc.property(day, zone, ({ year, month }, timeZone) => {
        const limit = (text: string) => read(text, timeZone).start;
        const monthText = `${yearText(year)}-${pad(month, 2)}`;
        expect(limit(monthText).earliest).to.equal(limit(`${monthText}-01`).earliest);
        expect(limit(monthText).latest).to.equal(limit(`${monthText}-${daysInMonth(year, month)}`).latest);
        expect(limit(yearText(year)).earliest).to.equal(limit(`${yearText(year)}-01`).earliest);
        expect(limit(yearText(year)).latest).to.equal(limit(`${yearText(year)}-12`).latest);
      }),
    );
  });

  it('lie in any zone within sixteen hours of where they lie in UTC', () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const { earliest, latest } = read(dayText(date), timeZone).start;
        expect(Math.abs(earliest - startOf(date))).to.be.below(16 * 3_600_000);
        expect((latest - earliest) / 3_600_000).to.be.within(22, 26);
      }),
    );
  });

  it('with significant digits hold their year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999_999 }), fc.boolean(), fc.integer({ min: 1, max: 12 }), (year, negative, digits) => {
        const text = `Y${negative ? '-' : ''}${year}`;
        const [exact, rounded] = [read(text).start, read(`${text}S${digits}`).start];
        expect(rounded.earliest).to.be.at.most(exact.earliest);
        expect(rounded.latest).to.be.at.least(exact.latest);
      }),
    );
  });

  it('mean the same whether their year is written out or with an exponent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 4, max: 9 }), fc.constantFrom('', '-'), (mantissa, exponent, sign) => {
        expect(read(`Y${sign}${mantissa}E${exponent}`).start).to.deep.equal(read(`Y${sign}${mantissa}${'0'.repeat(exponent)}`).start);
      }),
    );
  });
});

describe('clock times', () => {
  it('are read where clocks of the zone show them, and nowhere else', () => {
    // Minutes of nights in which clocks are changed, and of those around them.
    const minutes = fc.integer({ min: 0, max: 3 * 1_440 - 1 });
    const nights = fc.constantFrom(
      { timeZone: 'America/New_York', year: 2025, month: 3, day: 8 },
      { timeZone: 'America/New_York', year: 2025, month: 11, day: 1 },
      { timeZone: 'Africa/Cairo', year: 2025, month: 4, day: 24 },
      { timeZone: 'Australia/Lord_Howe', year: 2025, month: 10, day: 4 },
      { timeZone: 'America/Sao_Paulo', year: 2018, month: 11, day: 3 },
    );
    fc.assert(
      fc.property(nights, minutes, ({ timeZone, ...night }, minute) => {
        const text = new Date(utc(night.year, night.month, night.day, 0, minute)).toISOString().slice(0, 19);
        const shown = toCivilInZone(toInstant({ ...night, hour: 0, minute }, timeZone), timeZone);
        expect(parseEdtf(text, timeZone).ok, `${text} in ${timeZone}`).to.equal(text.endsWith(`${pad(shown.hour, 2)}:${pad(shown.minute, 2)}:00`));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('intervals and sets', () => {
  it('have the limits of the dates in them', () => {
    fc.assert(
      fc.property(day, day, mask, zone, (a, b, masked, timeZone) => {
        const [first, last] = startOf(a) <= startOf(b) ? [a, b] : [b, a];
        const [start, end] = [maskText(dayText(first), masked), dayText(last)];
        const interval = read(`${start}/${end}`, timeZone);
        expect(interval.start).to.deep.equal(read(start, timeZone).start);
        expect(interval.end).to.deep.equal(read(end, timeZone).start);
      }),
    );
  });

  it('are bounded by the least and the greatest of their members', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
        const texts = days.map(dayText);
        const starts = days.map(startOf);
        const [choice, all] = [read(`[${texts.join(',')}]`), read(`{${texts.join(',')}}`)];
        for (const { start, end } of [choice, all]) expect([start.earliest, end.latest]).to.deep.equal([Math.min(...starts), Math.max(...starts) + dayLength]);
        expect(choice.members.map(({ text }) => text)).to.deep.equal(texts);
      }),
    );
  });
});

describe('any text', () => {
  /** Of the alphabet of EDTF, and of its neighbours. */
  const noise = fc.string({ unit: fc.constantFrom(...'0123456789XYTZES-/:.,+?~%[]{}'), maxLength: 70 });
  const pieces = fc.constantFrom('1985', '-04', '-12', '-XX', 'XX', 'X', '..', '/', '[', ']', '{', '}', ',', '?', '~', '%', 'T23:20:30', 'Z', '+04:30', '.250', 'Y', 'Y-', 'E7', 'S2', '-21', '-', 'u', 'open', 'unknown', '(', ')', ' ', 'e', 'y', 'p');
  const composed = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
  const text = fc.oneof(noise, composed, composed, fc.string({ unit: 'binary', maxLength: 80 }));

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(text, zone, (written, timeZone) => {
        const parsed = parseEdtf(written, timeZone);
        if (!parsed.ok) {
          expect(parsed.message).to.match(/^[a-z]/i).and.to.include(written.slice(0, 64));
          return;
        }
        const { when } = parsed;
        expect(when.text).to.equal(written);
        expect(when.start.earliest).to.be.at.most(when.end.latest);
        for (const { type, earliest, latest, precision } of limitsOf(when)) {
          expect(earliest).to.be.below(latest);
          expect(precision === undefined).to.equal(type !== 'date');
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('that is read is read again from its parts', () => {
    fc.assert(
      fc.property(composed, (written) => {
        const parsed = parseEdtf(written);
        if (!parsed.ok || parsed.when.members.length === 0) return;
        for (const member of parsed.when.members) {
          const again = member.type === 'date' ? read(member.text) : read(`[${member.text}]`).members[0];
          expect(again).to.deep.equal(member);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
