// How the tests of this folder read dates and show what came of it.
import { parseEdtf, type Limit, type When } from '../../src/time/edtf.js';

export function read(text: string, timeZone?: string): When {
  const parsed = parseEdtf(text, timeZone);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.when;
}

export function messageOf(text: string): string {
  const parsed = parseEdtf(text);
  if (parsed.ok) throw new Error(`accepted: "${text}"`);
  return parsed.message;
}

/** An instant by `Date`, which knows nothing of our arithmetic. Months from 1. */
export function utc(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, millisecond);
}

/** `1985-04-12`, `1985-04-12T23:20:30Z`, `∞`; beyond the range of `Date` the number of milliseconds. */
export function show(instant: number): string {
  if (!Number.isFinite(instant)) return instant < 0 ? '-∞' : '∞';
  if (Math.abs(instant) > 8.64e15) return String(instant);
  return new Date(instant).toISOString().replace('.000Z', 'Z').replace('T00:00:00Z', '');
}

export const showBounds = ({ earliest, latest }: Limit): string => `${show(earliest)} … ${show(latest)}`;

const showLimit = (limit: Limit): string => `${showBounds(limit)} ${limit.precision ?? limit.type}`;

/** `1985-01-01 … 1986-01-01 year`; for what has two ends, both, with ` / ` between. */
export const showWhen = ({ start, end }: When): string => (start === end ? showLimit(start) : `${showLimit(start)} / ${showLimit(end)}`);
