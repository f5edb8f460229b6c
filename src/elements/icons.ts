// The icons of the controls, drawn for this library: 20 × 20, strokes of the text's colour. `baseStyles` says how large they are.
import { svg, type SVGTemplateResult } from 'lit';

/** `along`: points along the reading direction, and turns with it (`controlStyles`). */
const icon = (path: string, along = false): SVGTemplateResult =>
  svg`<svg class=${along ? 'icon along' : 'icon'} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

export const icons = {
  previous: icon('M12 4.5 6.5 10l5.5 5.5', true),
  next: icon('M8 4.5 13.5 10 8 15.5', true),
  up: icon('M4.5 12.5 10 7l5.5 5.5'),
  down: icon('M4.5 7.5 10 13l5.5-5.5'),
  zoomIn: icon('M10 4v12M4 10h12'),
  zoomOut: icon('M4 10h12'),
  fit: icon('M3 4v12M17 4v12M6 10h8M8.5 7.5 6 10l2.5 2.5M11.5 7.5 14 10l-2.5 2.5'),
  close: icon('M5 5l10 10M15 5 5 15'),
  filter: icon('M8.5 14a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11ZM12.5 12.5 17 17'),
  list: icon('M3.5 5h.01M7.5 5h9M3.5 10h.01M7.5 10h9M3.5 15h.01M7.5 15h9'),
  share: icon('M10 12V3M6.5 6 10 2.5 13.5 6M4 10v6.5h12V10'),
  help: icon('M7 7.25a3 3 0 1 1 4.4 2.65c-.9.5-1.4 1-1.4 2.1M10 15.5v.01'),
  check: icon('M4 10.5 8.5 15 16 6'),
  copy: icon('M7 7h9.5v9.5H7ZM13 7V3.5H3.5V13H7'),
} as const;
