// The library's one measure of time.

/**
 * Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, as a float64: exact to the millisecond for
 * ±285,000 years, good to a minute at ±13.8 billion. A brand, so that pixels and times never mix.
 */
export type Instant = number & { readonly unit: 'instant' };

/** The last instant before another: a millisecond earlier, or where a float64 tells no milliseconds any more, the least that it tells. */
export const lastBefore = (instant: Instant): Instant => (instant - Math.max(1, Math.abs(instant) * Number.EPSILON)) as Instant;
