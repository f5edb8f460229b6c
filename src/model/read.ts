// Small readers of unknown input. Each builds anew what it accepts and names what it refuses; none throws or changes its input.
import type { Parsed } from '../time/edtf.js';

/** Something wrong with the data. `path` leads to it from the top: `events[3].date`; empty for the top itself. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** One reading of one input. */
export interface Reading {
  /** All that is wrong, in the order in which it was found. */
  readonly issues: Issue[];
  /** Where in the input each object that was read comes from: entries left out before it do not change its path. */
  readonly paths: Map<object, string>;
  /** Of each list of which entries were left out: where in the input the others stood. */
  readonly places: Map<object, readonly number[]>;
  /** Every date that was read: they are needed again, and many events may share one. */
  readonly dates: Map<string, Parsed>;
  /** The zone in which the input's dates are meant. */
  readonly timeZone: string;
}

/** Returns what it read, or undefined after naming why not. */
export type Reader<T> = (value: unknown, path: string, reading: Reading) => T | undefined;

const article = (name: string): string => (/^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`);

/** What a value is, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'undefined' ? 'nothing' : article(typeof value);
}

/** What is wrong with all of a story has a name to be found by as well. */
export const whole = 'story';

const refuse = ({ issues }: Reading, path: string, message: string): undefined => {
  issues.push({ path, message });
  return undefined;
};

/** A text that is not blank, of at most `most` characters. */
export const text =
  (most: number): Reader<string> =>
  (value, path, reading) => {
    if (typeof value !== 'string') return refuse(reading, path, `expected a text, got ${describe(value)}`);
    if (!value.trim()) return refuse(reading, path, 'the text is empty');
    // Counted as a reader counts: an emoji is one character.
    const length = value.length > most ? [...value].length : value.length;
    return length > most ? refuse(reading, path, `the text has ${length} characters, ${most} are allowed`) : value;
  };

/** A text for which `problem` finds nothing to say. */
export const textWhere =
  (most: number, problem: (value: string, reading: Reading) => string | undefined): Reader<string> =>
  (value, path, reading) => {
    const read = text(most)(value, path, reading);
    const message = read === undefined ? undefined : problem(read, reading);
    return message === undefined ? read : refuse(reading, path, message);
  };

/** A finite number from `least` to `most`. */
export const number =
  (least: number, most: number): Reader<number> =>
  (value, path, reading) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(reading, path, `expected a number, got ${typeof value === 'number' ? value : describe(value)}`);
    return value >= least && value <= most ? value : refuse(reading, path, `expected a number from ${least} to ${most}, got ${value}`);
  };

export const oneOf =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (value, path, reading) => {
    const found = choices.find((choice) => choice === value);
    const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : describe(value);
    return found ?? refuse(reading, path, `expected one of ${choices.join(', ')}, got ${given}`);
  };

/** A list of at most `most` entries; those that cannot be read are left out. */
export const list =
  <T>(entry: Reader<T>, most: number): Reader<T[]> =>
  (value, path, reading) => {
    if (!Array.isArray(value)) return refuse(reading, path, `expected a list, got ${describe(value)}`);
    if (value.length > most) refuse(reading, path, `the list has ${value.length} entries, the first ${most} are read`);
    const read: T[] = [];
    const places: number[] = [];
    for (let i = 0; i < Math.min(value.length, most); i++) {
      const one = entry(value[i], `${path}[${i}]`, reading);
      if (one === undefined) continue;
      read.push(one);
      places.push(i);
    }
    if (places.length < value.length) reading.places.set(read, places);
    return read;
  };

/**
 * Inherits nothing but how it is written as text, which a framework that makes attributes of properties on a server (Svelte does) cannot
 * go without. Without any prototype browsers would keep each object as a dictionary, slow to read.
 */
function Bare() {}
Bare.prototype = Object.freeze(Object.create(null, { toString: { value: Object.prototype.toString } }) as object);

/** An object that inherits nothing: what a page may have put on `Object.prototype` cannot be read from it. */
export const bare = <T extends object>(...parts: readonly (object | undefined)[]): T => Object.assign(new (Bare as unknown as new () => T)(), ...parts) as T;

/** A value by its own name; undefined where there is none. A getter that throws is an issue like any other. */
function ownField(value: object, name: string, path: string, reading: Reading): unknown {
  try {
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return refuse(reading, path, 'could not be read');
  }
}

/** How exports write that there is nothing: where nothing has to be there it is no fault. */
const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && !value.trim());

type Fields<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * An object with known fields; others are ignored. Of the fields in `required` all must be read, or the object is left out, when
 * all that is wrong with it has been named. Only own fields count.
 */
export function object<T extends object>(fields: Fields<T>, required: readonly (keyof T & string)[]): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, path, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(reading, path || whole, `expected an object, got ${describe(value)}`);
    const read = bare<Partial<T>>();
    let complete = true;
    for (const name of names) {
      const at = path ? `${path}.${name}` : name;
      const found = reading.issues.length;
      const own = ownField(value, name, at, reading);
      const needed = required.includes(name);
      const field = own === undefined || (!needed && isBlank(own)) ? undefined : fields[name](own, at, reading);
      if (field !== undefined) read[name] = field;
      else if (needed) {
        complete = false;
        if (reading.issues.length === found) refuse(reading, at, 'is missing');
      }
    }
    if (!complete) return undefined;
    reading.paths.set(read, path);
    return read as T;
  };
}
