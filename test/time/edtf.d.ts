// The npm package `edtf` ships without types: what the differential test uses of it.
declare module 'edtf' {
  interface Mask {
    readonly value: number;
  }
  interface Value {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since 1970, both inclusive. */
    readonly min: number;
    readonly max: number;
    readonly uncertain?: Mask;
    readonly approximate?: Mask;
  }
  /** Throws where the text is none. */
  export function parse(text: string): { readonly type: Value['type'] };
  export const defaults: { level: number; offset: number | boolean };
  export default function edtf(text: string): Value;
}
