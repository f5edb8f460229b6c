// Sizes for layouts that are made without a page.
import type { Metrics } from '../src/layout/metrics.js';

/** Every letter is 7 pixels wide. */
export const metrics: Metrics = {
  measure: (text) => text.length * 7,
  cardWidth: 156,
  cardHeight: 0,
  cardPaddingX: 18,
  cardPaddingY: 14,
  titleLine: 18,
  metaLine: 16,
  gap: 8,
  markGap: 24,
  axisRow: 28,
  bandRow: 26,
  ribbonRow: 6,
  barRow: 24,
};
