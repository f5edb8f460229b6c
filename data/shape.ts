// What a YAML file may hold. A shape reads an unknown value into a typed one and reports whatever does not fit; what does not
// fit is replaced by an empty value of its type, so that one slip does not hide the next. What comes out has its keys in
// the shape's order, whatever order the editor had.
import { hasLineBreak, lengthOf } from './characters.js';
import type { Report } from './problem.js';

export interface Shape<T> {
  readonly read: (value: unknown, path: string, report: Report) => T;
  /** Stands in for what is wrong or missing. */
  readonly empty: T;
}

interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<S> = S extends Shape<infer T> ? T : never;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never }[keyof F];
type RecordOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Read<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Read<F[K]>;
};

/** The type that a shape reads. */
export type ReadBy<S extends Shape<unknown>> = Read<S>;

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, optional: true });

const isOptional = (shape: Shape<unknown>): boolean => 'optional' in shape;

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${value}` : 'a map';
}

export function record<F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const build = (fieldOf: (key: string, shape: Shape<unknown>) => unknown, has: (key: string) => boolean): RecordOf<F> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, shape]) => (has(key) || !isOptional(shape) ? [[key, fieldOf(key, shape)]] : [])),
    ) as RecordOf<F>;
  const empty = build((_, shape) => shape.empty, () => false);
  return {
    empty,
    read(value, path, report) {
      if (!isMap(value)) {
        report(path, `expected a map, got ${describe(value)}`);
        return empty;
      }
      const at = (key: string) => (path ? `${path}.${key}` : key);
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(fields, key)) report(at(key), `unknown key; known here: ${Object.keys(fields).join(', ')}`);
      }
      return build(
        (key, shape) => {
          if (Object.hasOwn(value, key)) return shape.read(value[key], at(key), report);
          report(at(key), 'missing');
          return shape.empty;
        },
        (key) => Object.hasOwn(value, key),
      );
    },
  };
}

export const list = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  empty: [],
  read(value, path, report) {
    if (Array.isArray(value)) return value.map((one, i) => item.read(one, `${path}[${i}]`, report));
    report(path, `expected a list, got ${describe(value)}`);
    return [];
  },
});

/** A text that passes a test: `problem` says in a sentence what is wrong with it, or null. */
const textWith = (problem: (text: string) => string | null): Shape<string> => ({
  empty: '',
  read(value, path, report) {
    if (typeof value !== 'string') {
      report(path, `expected a text, got ${describe(value)}${typeof value === 'number' ? ' (put it in quotes)' : ''}`);
      return '';
    }
    const wrong = value.trim() === '' ? 'empty' : problem(value);
    if (wrong !== null) report(path, wrong);
    return value;
  },
});

const untrimmed = (value: string): string | null =>
  value === value.trim() ? null : 'begins or ends with white space (a YAML block ends in a line break: write >- for >)';

/** The editor's own words. */
export const text = textWith(untrimmed);

/** Words of a source, or words to find in it: on one line, and no more of them than may be quoted. */
export const verbatim = (longest: number, trim: (value: string) => string | null = untrimmed): Shape<string> =>
  textWith((value) => {
    if (hasLineBreak(value)) return 'crosses a line break of its source';
    const length = lengthOf(value);
    return length > longest ? `${length} characters, where ${longest} are allowed` : trim(value);
  });

/** Words beside a quotation, where a space at either end counts. */
export const context = verbatim(32, () => null);

export const matching = (pattern: RegExp, what: string): Shape<string> =>
  textWith((value) => (pattern.test(value) ? null : `expected ${what}, got ${describe(value)}`));

export const oneOf = <T extends string>(names: readonly [T, ...T[]]): Shape<T> => ({
  empty: names[0],
  read(value, path, report) {
    const name = names.find((known) => known === value);
    if (name === undefined) report(path, `expected one of ${names.join(', ')}, got ${describe(value)}`);
    return name ?? names[0];
  },
});

export const number = (fits: (value: number) => boolean, what: string): Shape<number> => ({
  empty: 0,
  read(value, path, report) {
    if (typeof value === 'number' && fits(value)) return value;
    report(path, `expected ${what}, got ${describe(value)}`);
    return 0;
  },
});
