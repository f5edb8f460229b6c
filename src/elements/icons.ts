// The icons of the controls, drawn for this library: 20 × 20, strokes of the text's colour.
import { svg, type SVGTemplateResult } from 'lit';

const icon = (path: string): SVGTemplateResult =>
  svg`<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

export const icons = {
  previous: icon('M12 4.5 6.5 10l5.5 5.5'),
  next: icon('M8 4.5 13.5 10 8 15.5'),
  zoomIn: icon('M10 4v12M4 10h12'),
  zoomOut: icon('M4 10h12'),
  fit: icon('M3 4v12M17 4v12M6 10h8M8.5 7.5 6 10l2.5 2.5M11.5 7.5 14 10l-2.5 2.5'),
  close: icon('M5 5l10 10M15 5 5 15'),
  check: icon('M4 10.5 8.5 15 16 6'),
} as const;
